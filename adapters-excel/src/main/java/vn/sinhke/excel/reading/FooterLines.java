package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.text.Folding;

/** Tells the first row of what stands under a table: place and day, or blocks to be signed. */
final class FooterLines {

    private static final int MOST_CELLS = 6;
    private static final int LONGEST = 120;

    /** A line of place and day, folded; the day may still be open. */
    private static final Pattern DAY =
            Pattern.compile("(?:.{0,60} )?ngay(?: [0-9]{1,2})? thang(?: [0-9]{1,2})? nam(?: [0-9]{4})?");

    /** How offices sign, folded: the beginnings of the lines. */
    private static final ImmutableList<String> OFFICES = ImmutableList.of(
            "tm uy ban",
            "tm ban",
            "kt chu tich",
            "kt truong",
            "chu tich",
            "pho chu tich",
            "nguoi lap",
            "nguoi tong hop",
            "thu truong",
            "truong thon",
            "truong ban",
            "ky ten dong dau",
            "ky ghi ro",
            "ky ten",
            "xac nhan cua",
            "noi nhan",
            "dai dien",
            "ke toan");

    private final ImmutableSet<String> lines;

    FooterLines(Sheet sheet) {
        this.lines = sheet.footer()
                .map(footer -> footer.blocks().stream()
                        .flatMap(List::stream)
                        .map(Folding::fold)
                        .filter(line -> !line.isEmpty())
                        .collect(ImmutableSet.toImmutableSet()))
                .orElse(ImmutableSet.of());
    }

    /** Whether the row begins the footer: few texts and no number, one of them a line of a footer. */
    boolean begin(Row row) {
        if (row.size() > MOST_CELLS) {
            return false;
        }
        boolean line = false;
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            if (cell.kind() != Cell.Kind.TEXT) {
                return false;
            }
            line |= isLine(cell.text());
        }
        return line;
    }

    private boolean isLine(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = Folding.fold(text);
        return lines.contains(folded)
                || DAY.matcher(folded).matches()
                || (isUpper(text) && OFFICES.stream().anyMatch(folded::startsWith))
                || (text.startsWith("(") && folded.startsWith("ky"));
    }

    /** Whether a text has letters, and none that is lower case. */
    static boolean isUpper(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isLetter(c);
        }
        return letter;
    }
}
