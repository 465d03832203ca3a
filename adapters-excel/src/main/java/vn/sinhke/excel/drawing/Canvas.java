package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook that is being written (trang vẽ): its sheets, and a hidden sheet of the lists that are too long to stand
 * beside the cells that offer them. Nothing of it is kept in memory but what is not yet flushed.
 */
final class Canvas implements AutoCloseable {

    private static final String APPLICATION = "Sinh Kế";

    private static final int MOST_IN_NAME = 31;

    private final Workbook workbook;
    private final Map<String, CanvasSheet> sheets = new LinkedHashMap<>();
    private final Worksheet lists;
    private final Map<ImmutableList<String>, Integer> listColumns = new LinkedHashMap<>();

    /** A workbook with sheets of those names, in order, and one for lists if that name is not empty. */
    Canvas(OutputStream out, List<String> names, String listSheet) {
        workbook = new Workbook(out, APPLICATION, null);
        for (String name : names) {
            sheets.put(name, new CanvasSheet(this, added(name)));
        }
        lists = listSheet.isEmpty() ? null : added(listSheet);
    }

    private Worksheet added(String name) {
        if (name.contains("'") || name.length() > MOST_IN_NAME) {
            throw new IllegalArgumentException("A sheet cannot be called \"" + name + "\": expected at most "
                    + MOST_IN_NAME + " characters, none of them '");
        }
        Worksheet sheet = workbook.newWorksheet(name);
        if (!sheet.getName().equals(name)) {
            throw new IllegalArgumentException("A sheet cannot be called \"" + name
                    + "\": expected a name of its own, none of its characters / \\ ? * [ ] :");
        }
        return sheet;
    }

    CanvasSheet sheet(String name) {
        return sheets.get(name);
    }

    /** The range of the list sheet that holds the words. */
    org.dhatim.fastexcel.Range list(ImmutableList<String> words) {
        int column = listColumns.computeIfAbsent(words, w -> listColumns.size());
        return lists.range(0, column, words.size() - 1, column);
    }

    @Override
    public void close() throws IOException {
        for (CanvasSheet sheet : sheets.values()) {
            sheet.finish();
        }
        if (lists != null) {
            listColumns.forEach((words, column) -> {
                for (int row = 0; row < words.size(); row++) {
                    lists.value(row, column, CellText.escaped(words.get(row)));
                }
            });
            lists.setVisibilityState(VisibilityState.HIDDEN);
            lists.finish();
        }
        workbook.finish();
    }
}
