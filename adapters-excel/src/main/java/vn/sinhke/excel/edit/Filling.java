package vn.sinhke.excel.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Fills a template made in Excel (điền biểu mẫu): rows take the place of model rows, and single cells are set. What
 * stands below the model rows moves down, with all that refers to it: formulas of all sheets, names, merged cells,
 * conditional formats, validations, links, comments, pictures, page breaks, filters, tables. A range that takes in the
 * model rows, such as that of a sum, takes in all rows filled in. All other parts stay to the byte.
 *
 * <p>With no rows to fill in the first model row is left blank, its formulas kept, so that no sum loses its range and
 * the form prints as an empty one. Stored results of formulas that depend on the rows are taken away, except sums of a
 * filled column, which are stored; the workbook is told to compute all when it is opened. Merged cells within one
 * model row are merged in each row made like it, those over several model rows wherever rows made like these follow
 * each other. A day in a cell whose format shows no day gets one that does. A comment of a model row stays at the first row.
 *
 * <p>A sheet may have several blocks of model rows, one below the other. Sheets that are filled or refer to one that is are held in memory as they are in the
 * template, the rows packed. Values are checked when they are written: what a cell cannot hold, such as a number of
 * more than fifteen digits, is the caller's mistake.
 */
public final class Filling {

    /** Excel prints no more breaks of one sheet than that. */
    static final int MOST_BREAKS = 1_026;

    private record Value(Address place, Supplier<Object> value) {}

    /** Rows to fill in. */
    record Rows(int first, int count, Iterator<FilledRow> rows, Predicate<FilledRow> breakBefore) {

        boolean has(int row) {
            return row >= first && row < first + count;
        }

        Rows from(int row) {
            return new Rows(row, count, rows, breakBefore);
        }
    }

    private interface Opener {
        Parts open() throws IOException;
    }

    private final Opener template;
    private final Map<String, List<Value>> values = new LinkedHashMap<>();
    private final Map<String, List<Value>> later = new LinkedHashMap<>();
    private final Map<String, List<Rows>> rows = new LinkedHashMap<>();

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
        values.computeIfAbsent(sheet, name -> new ArrayList<>()).add(new Value(place(cell), () -> value));
        return this;
    }

    /**
     * Sets one cell to what is known when all rows are filled in, such as a sum above them.
     *
     * @param cell its address in the template; no cell of a model row
     * @param value asked once, after the last row; null leaves the cell as it is, formula and all
     */
    public Filling setLater(String sheet, String cell, Supplier<Object> value) {
        later.computeIfAbsent(sheet, name -> new ArrayList<>()).add(new Value(place(cell), value));
        return this;
    }

    private static Address place(String cell) {
        return Address.parse(cell)
                .orElseThrow(() -> new IllegalArgumentException("an address such as C3 is expected, not: " + cell));
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
        List<Rows> blocks = rows.computeIfAbsent(sheet, name -> new ArrayList<>());
        int last = firstModelRow + modelRows - 1;
        if (blocks.stream().anyMatch(block -> block.first() <= last && firstModelRow < block.first() + block.count())) {
            throw new IllegalArgumentException("model rows of the sheet are filled once: " + sheet);
        }
        blocks.add(new Rows(firstModelRow, modelRows, filled, breakBefore));
        blocks.sort(Comparator.comparingInt(Rows::first));
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
            DayStyles days = new DayStyles(parts, book);
            set(values, book, followers, days, Map.of());
            Map<String, List<SheetFilling>> filled = new LinkedHashMap<>();
            for (Map.Entry<String, List<Rows>> entry : rows.entrySet()) {
                Book.Sheet sheet = sheet(book, entry.getKey());
                List<SheetFilling> done = filled.computeIfAbsent(sheet.part(), part -> new ArrayList<>());
                for (Rows block : entry.getValue()) {
                    fill(sheet, block, done, followers, days, book.date1904());
                }
            }
            set(later, book, followers, days, filled);
            days.save();
            book.computeOnOpening();
            followers.save(filled);
            book.save();
            parts.save(out);
            return signed;
        }
    }

    /** Fills one block; those above it have moved it, and it moves what is below. */
    private static void fill(
            Book.Sheet sheet,
            Rows block,
            List<SheetFilling> above,
            Followers followers,
            DayStyles days,
            boolean date1904)
            throws IOException {
        SheetTree tree = followers.tree(sheet.part());
        SheetFilling filling =
                new SheetFilling(tree, block.from(moved(block.first(), above)), date1904, days, above.size());
        filling.fill();
        followers.move(sheet, filling);
        tree.countAgain();
        above.forEach(other -> other.below(filling.shift()));
        above.add(filling);
    }

    private static int moved(int row, List<SheetFilling> fillings) {
        int moved = row;
        for (SheetFilling filling : fillings) {
            moved = filling.shift().row(moved);
        }
        return moved;
    }

    private void set(
            Map<String, List<Value>> which,
            Book book,
            Followers followers,
            DayStyles days,
            Map<String, List<SheetFilling>> filled)
            throws IOException {
        for (String name : which.keySet()) {
            Book.Sheet sheet = sheet(book, name);
            for (Value value : which.get(name)) {
                Address place = value.place();
                if (rows.getOrDefault(name, List.of()).stream().anyMatch(block -> block.has(place.row()))) {
                    throw new IllegalArgumentException("a cell of a model row cannot be set: " + place);
                }
                Object content = value.value().get();
                if (content != null || which == values) {
                    int row = moved(place.row(), filled.getOrDefault(sheet.part(), List.of()));
                    followers.tree(sheet.part()).set(new Address(row, place.column()), content, book.date1904(), days);
                    followers.touch(sheet.part());
                }
            }
        }
    }

    private static Book.Sheet sheet(Book book, String name) {
        Optional<Book.Sheet> sheet = book.sheet(name).filter(Book.Sheet::worksheet);
        return sheet.orElseThrow(
                () -> new IllegalArgumentException("the template has no sheet of cells named " + name));
    }
}
