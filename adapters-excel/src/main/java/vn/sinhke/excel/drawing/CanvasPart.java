package vn.sinhke.excel.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The content of one part on its way into the package, without what is not of the values: the time, and the order of
 * merged cells, which the library keeps by where objects lie in memory. Rows go through; what stands below them is held
 * until the part ends.
 */
final class CanvasPart {

    private static final String TIMED = "docProps/core.xml";
    private static final Pattern TIME = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final String SHEETS = "xl/worksheets/sheet";
    private static final byte[] END_OF_ROWS = "</sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern MERGED =
            Pattern.compile("<mergeCell ref=\"([A-Z]+)([0-9]+)(?::[A-Z]+[0-9]+)?\"\\s*/>");
    private static final Comparator<MatchResult> IN_ORDER = Comparator.<MatchResult>comparingInt(
                    merged -> Integer.parseInt(merged.group(2)))
            .thenComparingInt(merged -> merged.group(1).length())
            .thenComparing(merged -> merged.group(1));

    private final OutputStream out;
    private final boolean timed;
    private final boolean sheet;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean holding;
    private int matched;

    CanvasPart(String name, OutputStream out) {
        this.out = out;
        this.timed = name.equals(TIMED);
        this.sheet = name.startsWith(SHEETS);
        this.holding = timed;
    }

    void write(byte[] bytes, int count) throws IOException {
        int through = holding ? 0 : sheet ? endOfRows(bytes, count) : count;
        out.write(bytes, 0, through);
        held.write(bytes, through, count - through);
    }

    /** How many of the bytes are of the rows or before them. No text of a cell has such a tag, being escaped. */
    private int endOfRows(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] == END_OF_ROWS[matched]) {
                matched++;
                if (matched == END_OF_ROWS.length) {
                    holding = true;
                    return i + 1;
                }
            } else {
                matched = bytes[i] == END_OF_ROWS[0] ? 1 : 0;
            }
        }
        return count;
    }

    void end() throws IOException {
        String text = held.toString(StandardCharsets.UTF_8);
        String steady = timed ? TIME.matcher(text).replaceAll("") : sheet ? inOrder(text) : text;
        out.write(steady.getBytes(StandardCharsets.UTF_8));
    }

    private static String inOrder(String text) {
        int from = text.indexOf("<mergeCell ");
        int to = text.indexOf("</mergeCells>");
        if (from < 0 || to < from) {
            return text;
        }
        String sorted = MERGED.matcher(text.substring(from, to))
                .results()
                .sorted(IN_ORDER)
                .map(MatchResult::group)
                .collect(Collectors.joining());
        if (sorted.length() != to - from) {
            throw new IllegalStateException("the writing library writes merged cells otherwise than it did");
        }
        return text.substring(0, from) + sorted + text.substring(to);
    }
}
