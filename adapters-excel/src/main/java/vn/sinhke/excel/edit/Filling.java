package vn.sinhke.excel.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Fills a template made in Excel (điền biểu mẫu): rows take the place of model rows, and single cells are set. What
 * stands below the model rows moves down, with all that refers to it: formulas of all sheets, names, merged cells,
 * conditional formats, validations, links, comments, pictures, page breaks, filters, tables. A range that takes in the
 * model rows, such as that of a sum, takes in all rows filled in. All other parts stay to the byte.
 *
 * <p>With no rows to fill in the first model row is left blank, its formulas kept, so that no sum loses its range and
 * the form prints as an empty one. Stored results of formulas that depend on the rows are taken away, except sums of a
 * filled column, which are stored; the workbook is told to compute all when it is opened. Merged cells within one
 * model row are merged in each row made like it. A comment of a model row stays at the first row.
 *
 * <p>Each sheet is filled once; sheets that are filled or refer to one that is are held in memory as they are in the
 * template, the rows packed. Values are checked when they are written: what a cell cannot hold, such as a number of
 * more than fifteen digits, is the caller's mistake.
 */
public final class Filling {

    /** Excel prints no more breaks of one sheet than that. */
    static final int MOST_BREAKS = 1_026;

    private record Value(String cell, Object value) {}

    /** Rows to fill in. */
    record Rows(int first, int count, Iterator<FilledRow> rows, Predicate<FilledRow> breakBefore) {}

    private interface Opener {
        Parts open() throws IOException;
    }

    private final Opener template;
    private final Map<String, List<Value>> values = new LinkedHashMap<>();
    private final Map<String, Rows> rows = new LinkedHashMap<>();

    private Filling(Opener template) {
        this.template = template;
    }

    /** Fills that template. */
    public static Filling of(byte[] template) {
        return new Filling(() -> Parts.open(template));
    }

    /** Fills that template, which is not changed itself. */
    public static Filling of(Path template) {
        return new Filling(() -> Parts.open(template));
    }

    /**
     * Sets one cell.
     *
     * @param cell its address in the template, such as {@code C3}; no cell of a model row
     * @param value a value as of {@link FilledRow}; null empties the cell
     */
    public Filling set(String sheet, String cell, Object value) {
        if (Address.parse(cell).isEmpty()) {
            throw new IllegalArgumentException("an address such as C3 is expected, not: " + cell);
        }
        values.computeIfAbsent(sheet, name -> new ArrayList<>()).add(new Value(cell, value));
        return this;
    }

    /**
     * Fills rows in.
     *
     * @param firstModelRow first model row, counted from one as Excel shows it
     * @param modelRows how many model rows there are
     */
    public Filling rows(String sheet, int firstModelRow, int modelRows, Iterator<FilledRow> filled) {
        return rows(sheet, firstModelRow, modelRows, filled, row -> false);
    }

    /**
     * Fills rows in, with a page break before some of them.
     *
     * @param breakBefore whether a row begins a page, such as the first of a commune; not asked of the first row
     */
    public Filling rows(
            String sheet,
            int firstModelRow,
            int modelRows,
            Iterator<FilledRow> filled,
            Predicate<FilledRow> breakBefore) {
        if (firstModelRow < 1 || modelRows < 1 || firstModelRow > Address.MOST_ROWS - modelRows) {
            throw new IllegalArgumentException(
                    "model rows are within the sheet and at least one, not " + modelRows + " from " + firstModelRow);
        }
        if (rows.putIfAbsent(sheet, new Rows(firstModelRow, modelRows, filled, breakBefore)) != null) {
            throw new IllegalArgumentException("a sheet is filled once: " + sheet);
        }
        return this;
    }

    /**
     * Writes the filled copy.
     *
     * @return whether the template was signed; the signature does not hold for the copy and was left out
     * @throws IllegalArgumentException if the template has no such sheet, or a value is none a cell can hold
     */
    public boolean write(OutputStream out) throws IOException {
        try (Parts parts = template.open()) {
            Book book = Book.of(parts);
            boolean signed = book.dropSignature();
            Followers followers = new Followers(parts, book);
            Map<String, SheetFilling> filled = new LinkedHashMap<>();
            for (String name : values.keySet()) {
                Book.Sheet sheet = sheet(book, name);
                Rows here = rows.get(name);
                for (Value value : values.get(name)) {
                    Address place = Address.parse(value.cell()).orElseThrow();
                    if (here != null && place.row() >= here.first() && place.row() < here.first() + here.count()) {
                        throw new IllegalArgumentException("a cell of a model row cannot be set: " + value.cell());
                    }
                    followers.tree(sheet.part()).set(place, value.value(), book.date1904());
                }
                followers.touch(sheet.part());
            }
            for (Map.Entry<String, Rows> entry : rows.entrySet()) {
                Book.Sheet sheet = sheet(book, entry.getKey());
                SheetFilling filling =
                        new SheetFilling(followers.tree(sheet.part()), entry.getValue(), book.date1904());
                filling.fill();
                followers.move(sheet, filling);
                filled.put(sheet.part(), filling);
            }
            book.computeOnOpening();
            followers.save(filled);
            book.save();
            parts.save(out);
            return signed;
        }
    }

    private static Book.Sheet sheet(Book book, String name) {
        Optional<Book.Sheet> sheet = book.sheet(name).filter(Book.Sheet::worksheet);
        return sheet.orElseThrow(
                () -> new IllegalArgumentException("the template has no sheet of cells named " + name));
    }
}
