package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** One sheet that is being written; rows that are flushed cannot be changed any more. */
final class CanvasSheet {

    /** Most characters of the words of a list that stands beside its cells. */
    private static final int MOST_IN_LIST = 255;

    private static final String GREY = "ECEFF3";

    private final Canvas canvas;
    private final Worksheet sheet;

    CanvasSheet(Canvas canvas, Worksheet sheet) {
        this.canvas = canvas;
        this.sheet = sheet;
    }

    /** Prints on A4, one page wide, with the page's number below; call before anything is flushed. */
    void page(boolean landscape) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(landscape ? 0.5f : 0.8f);
        sheet.rightMargin(0.5f);
        sheet.topMargin(0.6f);
        sheet.bottomMargin(0.6f);
        sheet.footer("&P/&N", Position.CENTER, 10);
    }

    void width(int column, double characters) {
        sheet.width(column, Math.min(characters, 255));
    }

    void height(int row, double points) {
        sheet.rowHeight(row, points);
    }

    /** Keeps the rows above that row in view. */
    void freeze(int row) {
        sheet.freezePane(0, row);
    }

    /** Repeats the rows on each printed page. */
    void repeat(int first, int last) {
        sheet.repeatRows(first, last);
    }

    /** A text over a block of cells, merged if it is more than one. */
    void block(int top, int left, int bottom, int right, String text, Look look) {
        look(top, left, bottom, right, look);
        if (!text.isEmpty()) {
            put(top, left, text);
        }
        merge(top, left, bottom, right);
    }

    void merge(int top, int left, int bottom, int right) {
        if (top != bottom || left != right) {
            sheet.range(top, left, bottom, right).merge();
        }
    }

    /** Gives a block of cells a look; one that they have already stays where the new one says nothing else. */
    void look(int top, int left, int bottom, int right, Look look) {
        StyleSetter style = sheet.range(top, left, bottom, right)
                .style()
                .fontName(Look.FONT)
                .fontSize(look.size())
                .horizontalAlignment(look.side().word())
                .verticalAlignment("center")
                .wrapText(true)
                .format(look.format());
        if (look.bold()) {
            style.bold();
        }
        if (look.italic()) {
            style.italic();
        }
        if (look.underlined()) {
            style.underlined();
        }
        if (look.boxed()) {
            style.borderStyle("thin");
        }
        if (look.filled()) {
            style.fillColor(GREY);
        }
        style.set();
    }

    /**
     * Puts a value into a cell: text is text whatever it begins with, and stands in the sheet itself, so that no table
     * of texts grows with the rows.
     */
    void put(int row, int column, Object value) {
        if (row >= Worksheet.MAX_ROWS) {
            throw new IllegalArgumentException("A sheet holds " + Worksheet.MAX_ROWS + " rows; there are more");
        }
        if (value instanceof String text) {
            String written = CellText.escaped(text);
            if (CellText.hasOuterSpace(written)) {
                sheet.inlineString(
                        row, column, RichText.builder().run(written).end().build());
            } else {
                sheet.inlineString(row, column, written);
            }
        } else if (value instanceof BigDecimal number) {
            sheet.value(row, column, number.scale() < 0 ? number.setScale(0) : number);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else {
            throw new IllegalArgumentException("A cell holds text, a number or a day, not "
                    + value.getClass().getSimpleName());
        }
    }

    /** Offers words for a block of one column; another word is not locked out, the check says what it is. */
    void offer(int firstRow, int lastRow, int column, ImmutableList<String> words) {
        var range = sheet.range(firstRow, column, Math.min(lastRow, Worksheet.MAX_ROWS - 1), column);
        if (isShort(words)) {
            range.validateWithListByFormula('"' + xml(String.join(",", words)) + '"')
                    .errorTitle("")
                    .error("");
        } else {
            range.validateWithList(canvas.list(words)).errorTitle("").error("");
        }
    }

    /** Whether the words can stand beside their cells; others need the sheet of lists. */
    static boolean isShort(ImmutableList<String> words) {
        int length = words.size() - 1;
        for (String word : words) {
            if (word.contains(",") || word.contains("\"") || !word.equals(word.strip())) {
                return false;
            }
            length += word.length();
        }
        return length <= MOST_IN_LIST;
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Writes out the rows so far. */
    void flush() throws IOException {
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
