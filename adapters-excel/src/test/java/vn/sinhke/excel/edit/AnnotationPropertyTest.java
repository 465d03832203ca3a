package vn.sinhke.excel.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sinhke.Seed;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Mark;
import vn.sinhke.validation.Severity;

class AnnotationPropertyTest {

    private static final List<Severity> SEVERITIES = List.of(Severity.NOTE, Severity.WARNING, Severity.VIOLATION);
    private static final List<FillPatternType> PATTERNS = List.of(
            FillPatternType.NO_FILL,
            FillPatternType.SOLID_FOREGROUND,
            FillPatternType.FINE_DOTS,
            FillPatternType.ALT_BARS);

    private static byte[] workbook(Random random) {
        return Books.made(workbook -> {
            List<XSSFCellStyle> styles = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                XSSFCellStyle style = workbook.createCellStyle();
                style.setFillForegroundColor((short) (40 + i));
                style.setFillPattern(PATTERNS.get(random.nextInt(4)));
                style.setDataFormat((short) random.nextInt(5));
                styles.add(style);
            }
            for (int s = 0; s < 3; s++) {
                XSSFSheet sheet = workbook.createSheet("S" + s);
                for (int i = random.nextInt(12); i > 0; i--) {
                    XSSFCell cell = Books.cell(
                            sheet,
                            CellPlace.at("", random.nextInt(8), random.nextInt(5))
                                    .cell());
                    cell.setCellStyle(styles.get(random.nextInt(4)));
                    switch (random.nextInt(4)) {
                        case 0 -> cell.setCellValue("chữ " + random.nextInt());
                        case 1 -> cell.setCellValue(random.nextInt());
                        case 2 -> cell.setCellFormula("A1+" + random.nextInt(9));
                        default -> cell.setBlank();
                    }
                    if (random.nextInt(3) == 0 && cell.getCellComment() == null) {
                        XSSFComment comment = sheet.createDrawingPatriarch()
                                .createCellComment(new XSSFClientAnchor(
                                        0, 0, 0, 0, cell.getColumnIndex(), cell.getRowIndex(), 9, 9));
                        comment.setString("của xã");
                        comment.setAuthor("xã");
                        cell.setCellComment(comment);
                    }
                }
            }
        });
    }

    private static List<Mark> marks(Random random) {
        List<Mark> marks = new ArrayList<>();
        for (int i = random.nextInt(10); i > 0; i--) {
            marks.add(new Mark(
                    Optional.of(CellPlace.at("S" + random.nextInt(4), random.nextInt(8), random.nextInt(5))),
                    "BUD-00" + i,
                    SEVERITIES.get(random.nextInt(3)),
                    "Yêu cầu",
                    "Phát hiện",
                    "",
                    ""));
        }
        return marks;
    }

    /** All a reader sees: values, looks and comments by cell. */
    private static Map<String, String> seen(byte[] file, boolean looks) {
        TreeMap<String, String> seen = new TreeMap<>();
        Books.open(
                file,
                workbook -> workbook.forEach(sheet -> {
                    sheet.forEach(row -> row.forEach(cell -> {
                        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
                        boolean said = looks || !cell.toString().isEmpty();
                        if (said) {
                            seen.put(
                                    sheet.getSheetName() + cell.getAddress(),
                                    cell
                                            + (looks
                                                    ? " " + style.getDataFormat() + style.getFillPattern()
                                                            + (style.getFillForegroundXSSFColor() == null
                                                                    ? ""
                                                                    : style.getFillForegroundXSSFColor()
                                                                                    .getARGBHex()
                                                                            + style.getFillForegroundXSSFColor()
                                                                                    .getIndexed())
                                                    : ""));
                        }
                    }));
                    if (looks) {
                        sheet.getCellComments()
                                .forEach((at, comment) -> seen.put(
                                        sheet.getSheetName() + at + "#",
                                        comment.getString().getString()));
                    }
                }));
        return seen;
    }

    @Property(seed = Seed.FIXED, tries = 150)
    void marksReplaceEarlierOnes(@ForAll Random random) throws IOException {
        byte[] file = workbook(random);
        List<Mark> first = marks(random);
        List<Mark> second = marks(random);
        byte[] twice = Annotation.of(Annotation.of(file, first), second);
        assertThat(seen(twice, true)).containsExactlyInAnyOrderEntriesOf(seen(Annotation.of(file, second), true));
        byte[] thrice = Annotation.of(twice, second);
        assertThat(Books.parts(Annotation.of(thrice, second))).isEqualTo(Books.parts(thrice));
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void theValuesAndUnmarkedPartsAreTheSenders(@ForAll Random random) throws IOException {
        byte[] file = workbook(random);
        List<Mark> marks = marks(random);
        byte[] copy = Annotation.of(file, marks);
        Map<String, String> values = seen(copy, false);
        values.keySet().removeIf(place -> place.startsWith(Annotation.SHEET));
        assertThat(values).isEqualTo(seen(file, false));
        for (int s = 0; s < 3; s++) {
            String name = "S" + s;
            if (marks.stream()
                    .noneMatch(mark -> mark.place().orElseThrow().sheet().equals(name))) {
                String part = "xl/worksheets/sheet" + (s + 1) + ".xml";
                assertThat(Books.parts(copy).get(part))
                        .isEqualTo(Books.parts(file).get(part));
            }
        }
    }
}
