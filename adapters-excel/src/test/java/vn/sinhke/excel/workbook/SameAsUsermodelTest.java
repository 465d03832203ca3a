package vn.sinhke.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.Seed;

/** Every cell of a workbook that another library wrote reads as that library reads it. */
class SameAsUsermodelTest {

    private static final String[] TEXTS = {
        "Nguyễn Thị Bé",
        "  hai  đầu ",
        "\u00a0",
        "",
        "Điểu K’Rơi",
        "dòng\nhai",
        "_x000D_",
        "a_x0041_b",
        "Hòa",
        "1.0",
        "𠀀"
    };
    private static final double[] NUMBERS = {
        0,
        -0.0,
        1,
        -1,
        0.1,
        1234567.89,
        1e15,
        1.0 / 3,
        0.1 + 0.2,
        123456789012345680.0,
        1e300,
        4.9e-300,
        45000,
        45000.75,
        59,
        60,
        61,
        2958465,
        0.5,
        99.99999999999999,
        45000.9999999999
    };
    private static final String[] FORMATS = {
        "General",
        "0",
        "#,##0",
        "0.00%",
        "dd/mm/yyyy",
        "d-mmm-yy",
        "h:mm",
        "[h]:mm:ss",
        "mm/yyyy",
        "yyyy",
        "0.0 \"đ\"",
        "[$-42A]dd mmmm yyyy;@",
        "[Red]0.00;[Blue]-0.00",
        "m/d/yyyy h:mm",
        "#,##0 \"day\""
    };

    static Stream<Workbook> workbooks() {
        return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyCell(Workbook workbook) throws IOException {
        Random random = new Random(Long.parseLong(Seed.FIXED));
        CreationHelper helper = workbook.getCreationHelper();
        CellStyle[] styles = Stream.of(FORMATS)
                .map(format -> {
                    CellStyle style = workbook.createCellStyle();
                    style.setDataFormat(helper.createDataFormat().getFormat(format));
                    return style;
                })
                .toArray(CellStyle[]::new);
        for (int s = 0; s < 3; s++) {
            Sheet sheet = workbook.createSheet("Trang " + s);
            sheet.setColumnHidden(3, true);
            for (int r = 0; r < 300; r += 1 + random.nextInt(3)) {
                Row row = sheet.createRow(r);
                row.setZeroHeight(random.nextInt(10) == 0);
                for (int c = 0; c < 30; c += 1 + random.nextInt(3)) {
                    Cell cell = row.createCell(c);
                    cell.setCellStyle(styles[random.nextInt(styles.length)]);
                    fill(cell, random);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(400, 402, 1, 5));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        }
        byte[] file = out.toByteArray();
        assertThat(Cells.of(file)).hasSizeGreaterThan(1000).containsExactlyElementsOf(UsermodelOracle.of(file));
        try (WorkbookFile read = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
            SheetFrame frame = read.frame(read.sheets().get(1));
            assertThat(frame.merged()).containsExactly(new SheetFrame.Region(400, 1, 402, 5));
            assertThat(frame.hiddenColumns()).containsExactly(3);
            assertThat(frame.lastColumn(400, 1)).isEqualTo(5);
        }
    }

    private static void fill(Cell cell, Random random) {
        switch (random.nextInt(9)) {
            case 0, 1 -> cell.setCellValue(TEXTS[random.nextInt(TEXTS.length)]);
            case 2, 3 -> cell.setCellValue(NUMBERS[random.nextInt(NUMBERS.length)]);
            case 4 -> cell.setCellValue(random.nextBoolean());
            case 5 -> cell.setCellErrorValue(FormulaError.REF.getCode());
            case 6 -> cell.setCellValue(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000)));
            case 7 -> {
                cell.setCellFormula("1+1");
                if (random.nextBoolean()) {
                    cell.setCellValue(random.nextInt(100) / 10.0);
                }
            }
            default -> {}
        }
    }
}
