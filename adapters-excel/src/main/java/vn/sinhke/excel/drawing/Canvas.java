package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A workbook that is being written (trang vẽ): its sheets, and a hidden sheet of the lists that are too long to stand
 * beside the cells that offer them. Nothing of it is kept in memory but what is not yet flushed. Written as Excel would, byte
 * by byte, without a library: the same values give the same bytes.
 */
final class Canvas implements AutoCloseable {

    private static final int MOST_IN_NAME = 31;
    private static final String NOT_IN_NAME = "/\\?*[]:";

    private final CanvasPackage target;
    private final CanvasStyles styles = new CanvasStyles();
    private final Map<String, CanvasSheet> sheets = new LinkedHashMap<>();
    private final String listSheet;
    private final Map<ImmutableList<String>, Integer> listColumns = new LinkedHashMap<>();

    /** A workbook with sheets of those names, in order, and one for lists if that name is not empty. */
    Canvas(OutputStream out, List<String> names, String listSheet) throws IOException {
        this.listSheet = listSheet;
        this.target = new CanvasPackage(out);
        for (String name : names) {
            add(name);
        }
        if (!listSheet.isEmpty()) {
            add(listSheet);
        }
        target.begin(sheets.size());
    }

    private void add(String name) {
        if (name.contains("'") || name.length() > MOST_IN_NAME) {
            throw new IllegalArgumentException("A sheet cannot be called \"" + name + "\": expected at most "
                    + MOST_IN_NAME + " characters, none of them '");
        }
        boolean known = sheets.keySet().stream()
                .anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
        if (known || name.isBlank() || name.chars().anyMatch(c -> c < ' ' || NOT_IN_NAME.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("A sheet cannot be called \"" + name
                    + "\": expected a name of its own, none of its characters / \\ ? * [ ] :");
        }
        sheets.put(name, new CanvasSheet(this, sheets.size(), styles));
    }

    CanvasSheet sheet(String name) {
        return sheets.get(name);
    }

    /** The range of the list sheet that holds the words. */
    String list(ImmutableList<String> words) {
        int column = listColumns.computeIfAbsent(words, w -> listColumns.size());
        String letters = CanvasSheet.letters(column);
        return "'" + listSheet + "'!$" + letters + "$1:$" + letters + "$" + words.size();
    }

    /** Begins the part of a sheet. */
    OutputStream part(int sheet) throws IOException {
        return target.part("xl/worksheets/sheet" + (sheet + 1) + ".xml");
    }

    @Override
    public void close() throws IOException {
        if (!listSheet.isEmpty()) {
            CanvasSheet lists = sheets.get(listSheet);
            listColumns.forEach((words, column) -> {
                for (int row = 0; row < words.size(); row++) {
                    lists.put(row, column, words.get(row));
                }
            });
        }
        for (CanvasSheet sheet : sheets.values()) {
            sheet.finish();
        }
        target.end(workbook(), styles.xml());
    }

    private String workbook() {
        StringBuilder all = new StringBuilder();
        StringBuilder titles = new StringBuilder();
        int id = 1;
        for (Map.Entry<String, CanvasSheet> sheet : sheets.entrySet()) {
            String name = CanvasBytes.escaped(sheet.getKey());
            all.append("<sheet name=\"")
                    .append(name)
                    .append("\" sheetId=\"")
                    .append(id)
                    .append('"');
            all.append(sheet.getKey().equals(listSheet) ? " state=\"hidden\"" : "");
            all.append(" r:id=\"rId").append(id).append("\"/>");
            if (!sheet.getValue().repeated().isEmpty()) {
                titles.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                        .append(id - 1)
                        .append("\">'")
                        .append(name)
                        .append("'!")
                        .append(sheet.getValue().repeated())
                        .append("</definedName>");
            }
            id++;
        }
        return "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<workbookPr/><bookViews><workbookView/></bookViews><sheets>" + all + "</sheets>"
                + (titles.isEmpty() ? "" : "<definedNames>" + titles + "</definedNames>") + "</workbook>";
    }
}
