package vn.sinhke.excel.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import vn.sinhke.validation.Severity;

/** Puts marks on a workbook of the older kind (.xls) and takes earlier ones off; those of the newer are changed in their parts. */
public final class OlderMarks {

    /** Name of the sheet that lists all marks. */
    private static final String SHEET = "Kết quả kiểm tra";

    /** By whom our comments are, which tells them from the sender's. */
    private static final String AUTHOR = "Sinh Kế";

    private static final String SEPARATOR = "\n———\n";
    private static final int LONGEST_COMMENT = 8_000;
    private static final String[] HEADERS = {
        "TT", "Mức độ", "Mã", "Trang tính", "Ô", "Nội dung kiểm tra", "Phát hiện", "Căn cứ", "Cách sửa"
    };
    private static final int[] WIDTHS = {6, 12, 10, 18, 8, 40, 60, 44, 50};

    private final Workbook workbook;
    private final Consumer<Mark> unplaced;
    private final Map<CellStyle, Map<Severity, CellStyle>> marked = new HashMap<>();

    private OlderMarks(Workbook workbook, Consumer<Mark> unplaced) {
        this.workbook = workbook;
        this.unplaced = unplaced;
    }

    /** Returns the annotated copy of the file; tells of marks that stand on the sheet of findings only. */
    public static byte[] of(byte[] file, List<Mark> marks, Consumer<Mark> unplaced) {
        return UsermodelFile.with(file, workbook -> {
            OlderMarks annotation = new OlderMarks(workbook, unplaced);
            annotation.takeOff();
            annotation.putOn(marks);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                workbook.write(out);
            } catch (IOException e) {
                throw new UncheckedIOException("The annotated copy cannot be written", e);
            }
            return out.toByteArray();
        });
    }

    private void takeOff() {
        int old = workbook.getSheetIndex(SHEET);
        if (old >= 0) {
            workbook.removeSheetAt(old);
        }
        for (Sheet sheet : workbook) {
            sheet.getCellComments().forEach((address, comment) -> {
                if (AUTHOR.equals(comment.getAuthor())) {
                    String text = comment.getString().getString();
                    int own = text.indexOf(SEPARATOR);
                    Cell cell = sheet.getRow(address.getRow()).getCell(address.getColumn());
                    cell.removeCellComment();
                    if (own >= 0) {
                        comment(cell, text.substring(0, own));
                    }
                }
            });
        }
    }

    private void putOn(List<Mark> marks) {
        Map<CellPlace, List<Mark>> byCell = new LinkedHashMap<>();
        for (Mark mark : marks) {
            Optional<CellPlace> place =
                    mark.place().filter(p -> workbook.getSheet(p.sheet()) != null && isCell(p.cell()));
            if (place.isEmpty()) {
                unplaced.accept(mark);
            } else {
                byCell.computeIfAbsent(place.get(), p -> new ArrayList<>()).add(mark);
            }
        }
        byCell.forEach((place, here) -> mark(cell(workbook.getSheet(place.sheet()), place), here));
        sheet(marks);
    }

    private boolean isCell(String text) {
        SpreadsheetVersion version = workbook.getSpreadsheetVersion();
        return CellReference.classifyCellReference(text, version) == CellReference.NameType.CELL;
    }

    private void mark(Cell cell, List<Mark> marks) {
        Severity worst =
                marks.stream().map(Mark::severity).reduce(Severity::max).orElseThrow();
        cell.setCellStyle(style(cell.getCellStyle(), worst));
        String ours = marks.stream()
                .map(mark -> mark.code() + ": " + mark.text()
                        + (mark.remedy().isEmpty() ? "" : "\nCách sửa: " + mark.remedy())
                        + (mark.citation().isEmpty() ? "" : "\nCăn cứ: " + mark.citation()))
                .collect(Collectors.joining("\n\n"));
        Comment existing = cell.getCellComment();
        String theirs = existing == null ? "" : existing.getString().getString() + SEPARATOR;
        cell.removeCellComment();
        String whole = theirs + ours;
        comment(cell, whole.length() > LONGEST_COMMENT ? whole.substring(0, LONGEST_COMMENT) + "…" : whole);
    }

    private void comment(Cell cell, String text) {
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol2(cell.getColumnIndex() + 6);
        anchor.setRow2(cell.getRowIndex() + 9);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    private CellStyle style(CellStyle base, Severity severity) {
        return marked.computeIfAbsent(base, style -> new EnumMap<>(Severity.class))
                .computeIfAbsent(severity, s -> {
                    CellStyle style = workbook.createCellStyle();
                    style.cloneStyleFrom(base);
                    fill(style, s);
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    return style;
                });
    }

    private static void fill(CellStyle style, Severity severity) {
        style.setFillForegroundColor(
                switch (severity) {
                    case VIOLATION -> IndexedColors.ROSE.getIndex();
                    case WARNING -> IndexedColors.LIGHT_YELLOW.getIndex();
                    case NOTE -> IndexedColors.PALE_BLUE.getIndex();
                });
    }

    private static Cell cell(Sheet sheet, CellPlace place) {
        CellReference reference = new CellReference(place.cell());
        Row row = sheet.getRow(reference.getRow());
        Row made = row == null ? sheet.createRow(reference.getRow()) : row;
        return made.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void sheet(List<Mark> marks) {
        Sheet sheet = workbook.createSheet(SHEET);
        CellStyle header = text(true);
        CellStyle body = text(false);
        Row titles = sheet.createRow(0);
        for (int i = 0; i < HEADERS.length; i++) {
            put(titles, i, HEADERS[i], header);
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Row row = sheet.createRow(i + 1);
            put(row, 0, Integer.toString(i + 1), body);
            put(row, 1, word(mark.severity()), style(body, mark.severity()));
            put(row, 2, mark.code(), body);
            put(row, 3, mark.place().map(CellPlace::sheet).orElse(""), body);
            put(row, 4, mark.place().map(CellPlace::cell).orElse(""), body);
            mark.place().ifPresent(place -> link(row.getCell(4), place));
            put(row, 5, mark.title(), body);
            put(row, 6, mark.text(), body);
            put(row, 7, mark.citation(), body);
            put(row, 8, mark.remedy(), body);
            row.setHeightInPoints(16f * lines(row));
        }
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** How many lines the fullest cell of a row takes at its column's width; viewers do not find it themselves. */
    private static int lines(Row row) {
        int most = 1;
        for (int i = 0; i < WIDTHS.length; i++) {
            most = Math.max(most, 1 + row.getCell(i).getStringCellValue().length() / Math.max(WIDTHS[i] - 4, 1));
        }
        return most;
    }

    private void link(Cell cell, CellPlace place) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + place.sheet().replace("'", "''") + "'!" + place.cell());
        cell.setHyperlink(link);
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private CellStyle text(boolean bold) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "Vi phạm";
            case WARNING -> "Cảnh báo";
            case NOTE -> "Lưu ý";
        };
    }
}
