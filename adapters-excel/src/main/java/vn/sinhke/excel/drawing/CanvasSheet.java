package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One sheet that is being written; rows that are flushed cannot be changed any more. */
final class CanvasSheet {

    /** Most rows of a sheet. */
    static final int MOST_ROWS = 1_048_576;

    /** Most characters of the words of a list that stands beside its cells. */
    private static final int MOST_IN_LIST = 255;

    private static final int MOST_WIDTH = 255;

    private static final int BYTES_AT_ONCE = 1 << 15;

    private static final Comparator<Block> IN_ORDER =
            Comparator.comparingInt(Block::top).thenComparingInt(Block::left);

    private final Canvas canvas;
    private final int index;
    private final CanvasStyles styles;
    private final CanvasBytes bytes = new CanvasBytes();
    private final CanvasRows writer = new CanvasRows(bytes);
    private final Map<Integer, Double> widths = new TreeMap<>();
    private final List<Block> merged = new ArrayList<>();
    private final StringBuilder offers = new StringBuilder();
    private final List<CanvasRow> open = new ArrayList<>();
    private final Deque<CanvasRow> free = new ArrayDeque<>();
    private OutputStream out;
    private int firstOpen;
    private int offered;
    private boolean paged;
    private boolean landscape;
    private int frozen;
    private String repeated = "";
    private boolean finished;

    private record Block(int top, int left, int bottom, int right) {
        String name() {
            return letters(left) + (top + 1) + ":" + letters(right) + (bottom + 1);
        }
    }

    CanvasSheet(Canvas canvas, int index, CanvasStyles styles) {
        this.canvas = canvas;
        this.index = index;
        this.styles = styles;
    }

    /** The letters of a column, such as {@code AB}. */
    static String letters(int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }

    /** Prints on A4, one page wide, with the page's number below; call before anything is flushed. */
    void page(boolean onItsLongSide) {
        paged = true;
        landscape = onItsLongSide;
    }

    void width(int column, double characters) {
        widths.put(column, Math.min(characters, MOST_WIDTH));
    }

    void height(int row, double points) {
        row(row).height(points);
    }

    /** Keeps the rows above that row in view; call before anything is flushed. */
    void freeze(int row) {
        frozen = row;
    }

    /** Repeats the rows on each printed page. */
    void repeat(int first, int last) {
        repeated = "$" + (first + 1) + ":$" + (last + 1);
    }

    /** The rows that are repeated, as {@code $1:$2}; empty for none. */
    String repeated() {
        return repeated;
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
            merged.add(new Block(top, left, bottom, right));
        }
    }

    /** Gives a block of cells a look. */
    void look(int top, int left, int bottom, int right, Look look) {
        int style = styles.id(look);
        for (int row = top; row <= bottom; row++) {
            row(row).look(left, right, style);
        }
    }

    /** The numbers of some looks, for {@link #looks}. */
    int[] styles(List<Look> looks) {
        return looks.stream().mapToInt(styles::id).toArray();
    }

    /** Gives the first cells of a row their looks. */
    void looks(int row, int[] all) {
        row(row).looks(all);
    }

    /**
     * Puts a value into a cell: text is text whatever it begins with, and stands in the sheet itself, so that no table
     * of texts grows with the rows.
     */
    void put(int row, int column, Object value) {
        if (value instanceof String text) {
            row(row).put(column, CellText.escaped(text));
        } else if (value instanceof Long || value instanceof BigDecimal || value instanceof LocalDate) {
            row(row).put(column, value);
        } else {
            throw new IllegalArgumentException("A cell holds text, a number or a day, not "
                    + value.getClass().getSimpleName());
        }
    }

    private CanvasRow row(int row) {
        if (row >= MOST_ROWS) {
            throw new IllegalArgumentException("A sheet holds " + MOST_ROWS + " rows; there are more");
        }
        if (row < firstOpen) {
            throw new IllegalStateException("row " + (row + 1) + " was written already");
        }
        while (open.size() <= row - firstOpen) {
            open.add(free.isEmpty() ? new CanvasRow() : free.pop());
        }
        return open.get(row - firstOpen);
    }

    /** Offers words for a block of one column; another word is not locked out, the check says what it is. */
    void offer(int firstRow, int lastRow, int column, ImmutableList<String> words) {
        Block block = new Block(firstRow, column, Math.min(lastRow, MOST_ROWS - 1), column);
        String formula = isShort(words) ? '"' + String.join(",", words) + '"' : canvas.list(words);
        offers.append("<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"")
                .append(block.name())
                .append("\"><formula1>")
                .append(CanvasBytes.escaped(formula).replace("&quot;", "\""))
                .append("</formula1></dataValidation>");
        offered++;
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

    /** Writes out the rows so far. */
    void flush() throws IOException {
        begin();
        for (CanvasRow row : open) {
            if (!row.isNothing()) {
                writer.write(firstOpen, row);
                if (bytes.size() >= BYTES_AT_ONCE) {
                    bytes.to(out);
                }
            }
            firstOpen++;
            row.clear();
            free.push(row);
        }
        open.clear();
    }

    private void begin() throws IOException {
        if (out != null) {
            return;
        }
        out = canvas.part(index);
        bytes.add("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (paged) {
            bytes.add("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        }
        bytes.add("<sheetViews><sheetView" + (index == 0 ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\"");
        if (frozen > 0) {
            String cell = "A" + (frozen + 1);
            bytes.add("><pane ySplit=\"" + frozen + "\" topLeftCell=\"" + cell
                    + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\""
                    + cell + "\" sqref=\"" + cell + "\"/></sheetView></sheetViews>");
        } else {
            bytes.add("/></sheetViews>");
        }
        bytes.add("<sheetFormatPr defaultRowHeight=\"15\"/>");
        if (!widths.isEmpty()) {
            bytes.add("<cols>");
            widths.forEach((column, width) -> bytes.add("<col min=\"" + (column + 1) + "\" max=\"" + (column + 1)
                    + "\" width=\"" + width + "\" customWidth=\"1\"/>"));
            bytes.add("</cols>");
        }
        bytes.add("<sheetData>");
    }

    void finish() throws IOException {
        if (finished) {
            return;
        }
        finished = true;
        flush();
        bytes.add("</sheetData>");
        if (!merged.isEmpty()) {
            merged.sort(IN_ORDER);
            bytes.add("<mergeCells count=\"" + merged.size() + "\">");
            for (Block block : merged) {
                bytes.add("<mergeCell ref=\"" + block.name() + "\"/>");
                if (bytes.size() >= BYTES_AT_ONCE) {
                    bytes.to(out);
                }
            }
            bytes.add("</mergeCells>");
        }
        if (offered > 0) {
            bytes.add("<dataValidations count=\"" + offered + "\">" + offers + "</dataValidations>");
        }
        if (paged) {
            bytes.add("<pageMargins left=\"" + (landscape ? "0.5" : "0.8")
                    + "\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                    + "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\""
                    + (landscape ? "landscape" : "portrait") + "\"/><headerFooter><oddFooter>&amp;C&amp;\"" + Look.FONT
                    + ",Regular\"&amp;10&amp;K000000&amp;P/&amp;N</oddFooter></headerFooter>");
        }
        bytes.add("</worksheet>").to(out);
        out.close();
    }
}
