package vn.sinhke.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.excel.reading.CellProblem;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Severity;

/** Workbooks as they arrive: typed by hand, copied, moved, half broken. */
class SendersTest {

    private static final Dossier LAWFUL = Dossiers.lawful().build();

    private static Import<Dossier> read(Consumer<XSSFWorkbook> change) {
        return DossierWorkbook.read(Workbook.changed(Workbook.of(LAWFUL), change));
    }

    private static Import<Dossier> withCell(String sheet, String address, String text) {
        return read(workbook -> Workbook.cell(workbook, sheet, address).setCellValue(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1187500000 | 1187500000 | ",
                "1.187.500.000 | 1187500000 | ",
                "1,187,500,000 | 1187500000 | ",
                "1 187 500 000 | 1187500000 | ",
                "1.187.500.000 đồng | 1187500000 | ",
                "1.187.500.000,00 | | CEL-001",
                "1.187.50 | | CEL-001",
                "khoảng 1,2 tỷ | | CEL-001",
                "12,5 | | CEL-001",
            })
    void moneyAsTextIsReadOrRefused(String text, Long dong, String code) {
        Import<Dossier> read = withCell("Dự án", "B26", text);

        assertThat(read.value()
                        .orElseThrow()
                        .project()
                        .budget()
                        .total()
                        .map(Vnd::dong)
                        .orElse(null))
                .isEqualTo(dong);
        assertThat(read.problems()).extracting(CellProblem::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "18/7/2023, 2023-07-18, ",
        "18-07-2023, 2023-07-18, ",
        "18.7.2023, 2023-07-18, ",
        "2023-07-18, 2023-07-18, ",
        "ngày 18 tháng 7 năm 2023, 2023-07-18, ",
        "18/7/23, , CEL-004",
        "31/2/2023, , CEL-003",
        "tháng 7, , CEL-003",
    })
    void daysAsTextAreReadOrRefused(String text, LocalDate day, String code) {
        Import<Dossier> read = withCell("Dự án", "B8", text);

        assertThat(read.value().orElseThrow().filedOn().orElse(null)).isEqualTo(day);
        assertThat(read.problems()).extracting(CellProblem::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "122,7 | 122.7 | ",
                "122.75 | 122.75 | ",
                "1.234,5 | 1234.5 | ",
                "22 ha | 22 | ",
                "1.234 | | CEL-004",
                "1,234 | | CEL-004",
                "nhiều | | CEL-001",
            })
    void anAreaThatCanBeReadInTwoWaysIsNotGuessed(String text, String hectares, String code) {
        Import<Dossier> read = withCell("Dự án", "B21", text);

        assertThat(read.value()
                        .orElseThrow()
                        .project()
                        .areaHectares()
                        .map(n -> n.stripTrailingZeros().toPlainString())
                        .orElse(null))
                .isEqualTo(hectares);
        assertThat(read.problems()).extracting(CellProblem::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void whatIsTypedOtherwiseIsReadTheSame() {
        Import<Dossier> read = read(workbook -> {
            for (String name : List.of("Hộ tham gia", "Địa bàn", "Kinh phí", "Kết quả")) {
                Sheet sheet = workbook.getSheet(name);
                sheet.shiftRows(0, sheet.getLastRowNum(), 2);
                sheet.createRow(0).createCell(0).setCellValue("ỦY BAN NHÂN DÂN");
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            }
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            cell.setCellValue(Normalizer.normalize(cell.getStringCellValue(), Normalizer.Form.NFD)
                                    .replace(" ", "\u00a0 "));
                        }
                    }
                }
            }
        });

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).hasValue(LAWFUL);
    }

    @Test
    void columnsInAnotherOrderAndBlankRowsAreReadTheSame() {
        Import<Dossier> read = read(workbook -> {
            Sheet sheet = workbook.getSheet("Kết quả");
            for (Row row : sheet) {
                if (row.getRowNum() >= 3) {
                    String jobs = text(row, 2);
                    row.getCell(2).setCellValue(text(row, 4));
                    row.getCell(4).setCellValue(jobs);
                }
            }
            Sheet list = workbook.getSheet("Hộ tham gia");
            list.shiftRows(8, 13, 3);
        });

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).hasValue(LAWFUL);
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue();
    }

    @Test
    void aHeaderInTwoRowsWithANumberRowIsStillFound() {
        Import<Dossier> read = read(workbook -> {
            Sheet sheet = workbook.getSheet("Địa bàn");
            sheet.shiftRows(4, sheet.getLastRowNum(), 1);
            Row numbers = sheet.createRow(4);
            for (int i = 0; i < 9; i++) {
                numbers.createCell(i).setCellValue("(" + (i + 1) + ")");
            }
        });

        assertThat(read.value()).hasValue(LAWFUL);
    }

    @Test
    void formulasAreReadByTheirStoredResultAndSaySo() {
        Import<Dossier> read = read(workbook -> {
            Workbook.cell(workbook, "Dự án", "B26").setCellFormula("500000000*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read.value()).hasValue(LAWFUL);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CEL-012");
            assertThat(problem.severity()).isEqualTo(Severity.NOTE);
            assertThat(problem.place()).isEqualTo(new CellPlace("Dự án", "B26"));
        });
    }

    @Test
    void aFormulaWithoutAStoredResultIsNotZero() {
        Import<Dossier> read = read(workbook -> {
            Cell total = Workbook.cell(workbook, "Dự án", "B26");
            total.setBlank();
            total.setCellFormula("'Kinh phí'!D5*2");
        });

        assertThat(read.value().orElseThrow().project().budget().total()).isEmpty();
        assertThat(read.problems()).extracting(CellProblem::code).containsExactly("CEL-006");
    }

    @Test
    void everyProblemIsFoundAtItsCellInOnePass() {
        Import<Dossier> read = read(workbook -> {
            Workbook.cell(workbook, "Dự án", "B14").setCellValue("theo kiểu mới");
            Workbook.cell(workbook, "Dự án", "B16").setCellValue(2023.5);
            Workbook.cell(workbook, "Hộ tham gia", "G6").setCellValue("hộ rất nghèo");
            Workbook.cell(workbook, "Hộ tham gia", "H7").setCellErrorValue(FormulaError.REF.getCode());
            Workbook.cell(workbook, "Hộ tham gia", "C8").setCellValue(99900000003d);
            Workbook.cell(workbook, "Kinh phí", "B7").setCellValue("Tổng cộng");
            Workbook.cell(workbook, "Kinh phí", "D7").setCellValue(7);
            Workbook.cell(workbook, "Kinh phí", "B8").setCellValue("vốn trên trời");
            Workbook.cell(workbook, "Kinh phí", "D9").setCellValue(5);
            Workbook.cell(workbook, "Địa bàn", "K4").setCellValue("Cột riêng");
            Workbook.cell(workbook, "Địa bàn", "K5").setCellValue("nội dung");
            Workbook.cell(workbook, "Kết quả", "B9").setCellValue("năm nào đó");
        });

        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactlyInAnyOrder(
                        "CEL-005 Dự án!B14",
                        "CEL-002 Dự án!B16",
                        "CEL-005 Hộ tham gia!G6",
                        "CEL-007 Hộ tham gia!H7",
                        "CEL-013 Hộ tham gia!C8",
                        "CEL-014 Kinh phí!D7",
                        "CEL-005 Kinh phí!B8",
                        "CEL-018 Kinh phí!B9",
                        "CEL-010 Địa bàn!K4",
                        "CEL-005 Kết quả!B9");
        assertThat(read.rowsRefused()).isEqualTo(3);
        Participant third = read.value().orElseThrow().project().participants().get(3);
        assertThat(third.household().representative().personalNumber()).hasValue("99900000003");
        assertThat(read.value()
                        .orElseThrow()
                        .project()
                        .participants()
                        .get(1)
                        .household()
                        .status())
                .isEmpty();
        assertThat(read.value()
                        .orElseThrow()
                        .project()
                        .participants()
                        .get(2)
                        .household()
                        .status()
                        .flatMap(PovertyStatus::recognizedOn))
                .isEmpty();
        read.problems().forEach(problem -> {
            assertThat(problem.seen()).doesNotContain("99900000003");
            for (Language language : Language.values()) {
                assertThat(MessageCatalogue.in(language)
                                .text(
                                        RuleCode.of(problem.code()),
                                        java.util.Map.of(
                                                "seen", problem.seen(),
                                                "expected", problem.expected(),
                                                "column", problem.column())))
                        .isNotBlank();
            }
        });
    }

    @Test
    void whatIsHiddenIsReadAndSaid() {
        Import<Dossier> read = read(workbook -> {
            workbook.setSheetHidden(workbook.getSheetIndex("Kết quả"), true);
            workbook.getSheet("Dự án").getRow(25).setZeroHeight(true);
        });

        assertThat(read.value()).hasValue(LAWFUL);
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.place().sheet())
                .containsExactlyInAnyOrder("CEL-016 Kết quả", "CEL-016 Dự án");
    }

    @Test
    void aMissingSheetAndAMissingColumnAreSaid() {
        Import<Dossier> read = read(workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("Kết quả"));
            Workbook.cell(workbook, "Hộ tham gia", "G4").setCellValue("Loại nhà");
        });

        assertThat(read.problems())
                .extracting(CellProblem::code)
                .containsExactlyInAnyOrder("CEL-008", "CEL-009", "CEL-010");
        assertThat(read.value().orElseThrow().project().participants()).hasSize(10);
    }
}
