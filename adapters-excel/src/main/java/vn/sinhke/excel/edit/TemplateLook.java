package vn.sinhke.excel.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.sinhke.excel.workbook.CellPlace;

/** How the cells of a template look (dáng ô), also those without content. Rows and columns count from zero. */
public final class TemplateLook {

    private record Looked(int style, boolean formula) {}

    private final StyleSheet styles;
    private final Map<String, SheetTree> sheets = new HashMap<>();
    private final Map<String, Map<Integer, Map<Integer, Looked>>> cells = new HashMap<>();

    private TemplateLook(Parts parts) throws IOException {
        Book book = Book.of(parts);
        this.styles = StyleSheet.of(parts, book);
        for (Book.Sheet sheet : book.sheets()) {
            if (sheet.worksheet()) {
                SheetTree tree = new SheetTree(parts.bytes(sheet.part()));
                Map<Integer, Map<Integer, Looked>> rows = new HashMap<>();
                tree.rows().forEach((number, row) -> {
                    Map<Integer, Looked> looks = new HashMap<>();
                    row.nodes("c")
                            .forEach(cell -> looks.put(
                                    SheetTree.address(cell).column() - 1,
                                    new Looked(
                                            cell.tag().number("s", 0),
                                            cell.node("f").isPresent())));
                    rows.put(number - 1, looks);
                });
                sheets.put(sheet.name(), tree);
                cells.put(sheet.name(), rows);
            }
        }
    }

    /** The look of that template. */
    public static TemplateLook of(byte[] template) throws IOException {
        try (Parts parts = Parts.open(template)) {
            return new TemplateLook(parts);
        }
    }

    /** The look of that template. */
    public static TemplateLook of(Path template) throws IOException {
        try (Parts parts = Parts.open(template)) {
            return new TemplateLook(parts);
        }
    }

    private int style(String sheet, int row, int column) {
        Looked looked =
                cells.getOrDefault(sheet, Map.of()).getOrDefault(row, Map.of()).get(column);
        if (looked != null) {
            return looked.style();
        }
        SheetTree tree = sheets.get(sheet);
        String attribute = tree == null ? "" : tree.styleOf(row + 1, column + 1);
        int quote = attribute.indexOf('"');
        return quote < 0 ? 0 : Integer.parseInt(attribute.substring(quote + 1, attribute.length() - 1));
    }

    /** Whether a cell has a line at any side. */
    public boolean isBoxed(String sheet, int row, int column) {
        return styles.isBoxed(style(sheet, row, column));
    }

    /** Whether its letters are bold. */
    public boolean isBold(String sheet, int row, int column) {
        return styles.isBold(style(sheet, row, column));
    }

    /** Whether a number in it is shown as a percentage. */
    public boolean isPercent(String sheet, int row, int column) {
        return styles.showsPercent(style(sheet, row, column));
    }

    /** Whether a number in it is shown as a day. */
    public boolean isDay(String sheet, int row, int column) {
        return styles.showsDay(style(sheet, row, column));
    }

    /** Whether it holds a formula. */
    public boolean isFormula(String sheet, int row, int column) {
        Looked looked =
                cells.getOrDefault(sheet, Map.of()).getOrDefault(row, Map.of()).get(column);
        return looked != null && looked.formula();
    }

    /** The address as it is written, such as {@code C3}. */
    public static String address(int row, int column) {
        return CellPlace.at("", row, column).cell();
    }
}
