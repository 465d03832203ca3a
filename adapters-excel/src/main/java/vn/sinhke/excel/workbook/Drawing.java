package vn.sinhke.excel.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws a workbook: titles, labels, headers and cells of a few styles, so that it prints as offices print. */
public final class Drawing implements AutoCloseable {

    private static final String FONT = "Times New Roman";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<Style, CellStyle> styles = new EnumMap<>(Style.class);

    /** How a cell looks and what it holds. */
    public enum Style {
        /** Title of a sheet. */
        TITLE,
        /** A sentence that explains. */
        NOTE,
        /** Label of a field. */
        LABEL,
        /** Header of a column. */
        HEADER,
        /** Text; never anything but text, whatever it begins with. */
        TEXT,
        /** Whole amount of money. */
        MONEY,
        /** Number. */
        NUMBER,
        /** Day. */
        DATE
    }

    /** An empty workbook. */
    public Drawing() {
        for (Style style : Style.values()) {
            styles.put(style, style(style));
        }
    }

    private CellStyle style(Style style) {
        CellStyle made = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) (style == Style.TITLE ? 14 : 12));
        font.setBold(style == Style.TITLE || style == Style.HEADER);
        font.setItalic(style == Style.NOTE);
        made.setFont(font);
        made.setVerticalAlignment(VerticalAlignment.CENTER);
        made.setWrapText(style != Style.TITLE && style != Style.NOTE);
        if (style != Style.TITLE && style != Style.NOTE) {
            made.setBorderTop(BorderStyle.THIN);
            made.setBorderBottom(BorderStyle.THIN);
            made.setBorderLeft(BorderStyle.THIN);
            made.setBorderRight(BorderStyle.THIN);
        }
        if (style == Style.HEADER || style == Style.LABEL) {
            made.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xEC, (byte) 0xEF, (byte) 0xF3}, null));
            made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (style == Style.HEADER) {
            made.setAlignment(HorizontalAlignment.CENTER);
        }
        String format = switch (style) {
            case MONEY -> "#,##0";
            case NUMBER -> "General";
            case DATE -> "dd/mm/yyyy";
            default -> "@";
        };
        made.setDataFormat(workbook.createDataFormat().getFormat(format));
        return made;
    }

    /** Adds a sheet that prints on landscape paper, one page wide. */
    public void sheet(String name) {
        Sheet sheet = workbook.createSheet(name);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Writes a cell: a text, a number or a day; {@code null} leaves it empty and styled. */
    public void cell(String sheet, int row, int column, Object value, Style style) {
        Cell cell = cell(workbook.getSheet(sheet), row, column);
        cell.setCellStyle(styles.get(style));
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row existing = sheet.getRow(row);
        Row made = existing == null ? sheet.createRow(row) : existing;
        Cell cell = made.getCell(column);
        return cell == null ? made.createCell(column) : cell;
    }

    /** Sets the width of a column, in characters. */
    public void width(String sheet, int column, int characters) {
        workbook.getSheet(sheet).setColumnWidth(column, Math.min(characters + 2, 255) * 256);
    }

    /** Sets the height of a row, in lines. */
    public void height(String sheet, int row, int lines) {
        Row existing = workbook.getSheet(sheet).getRow(row);
        existing.setHeightInPoints(16f * lines);
    }

    /** Merges cells of one row. */
    public void merge(String sheet, int row, int firstColumn, int lastColumn) {
        workbook.getSheet(sheet).addMergedRegion(new CellRangeAddress(row, row, firstColumn, lastColumn));
    }

    /** Keeps the rows above, and the columns left of the cell in view, and repeats the header row in print. */
    public void freeze(String sheet, int column, int row) {
        Sheet drawn = workbook.getSheet(sheet);
        drawn.createFreezePane(column, row);
        drawn.setRepeatingRows(new CellRangeAddress(row - 1, row - 1, -1, -1));
    }

    /** Offers words for cells of a column. */
    public void offer(String sheet, int firstRow, int lastRow, int column, List<String> words) {
        Sheet drawn = workbook.getSheet(sheet);
        DataValidationHelper helper = drawn.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(new String[0])),
                new CellRangeAddressList(firstRow, lastRow, column, column));
        // Another word is not locked out: a person may know one that we read as well; the check says what it is.
        validation.setShowErrorBox(false);
        drawn.addValidationData(validation);
    }

    /** Writes the workbook. */
    public void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
