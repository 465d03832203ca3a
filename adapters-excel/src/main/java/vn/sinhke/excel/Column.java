package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.stream.Stream;
import vn.sinhke.text.Folding;

/**
 * A column of a table, or a labelled field: what it is called and what its cells hold. Used for drawing, reading and
 * saying what was expected.
 *
 * @param path part of the subject's path that its cells fill
 * @param title its title, with the unit in parentheses
 * @param kind what its cells hold
 * @param width width in characters when drawn
 * @param offered words that a cell may hold, for a drop-down list; empty for none
 * @param others other titles under which it is known
 */
record Column(
        String path, String title, Kind kind, int width, ImmutableList<String> offered, ImmutableList<String> others) {

    /** What cells of a column hold. */
    enum Kind {
        TEXT,
        PERSONAL,
        LONG_TEXT,
        MONEY,
        WHOLE,
        DECIMAL,
        PERCENT,
        DATE,
        WORD
    }

    static Column of(String path, String title, Kind kind, int width, String... others) {
        return new Column(path, title, kind, width, ImmutableList.of(), ImmutableList.copyOf(others));
    }

    static Column of(String path, String title, Words<?> words, int width, String... others) {
        return new Column(path, title, Kind.WORD, width, words.offered(), ImmutableList.copyOf(others));
    }

    boolean isPersonal() {
        return kind == Kind.PERSONAL;
    }

    /** Whether a header or label of that text is this column's. */
    boolean isCalled(String text) {
        return names().contains(key(text));
    }

    private ImmutableSet<String> names() {
        return Stream.concat(Stream.of(title), others.stream()).map(Column::key).collect(ImmutableSet.toImmutableSet());
    }

    /** The text without its unit and number, folded. */
    static String key(String text) {
        return Folding.fold(text.replaceAll("\\([^)]*\\)", " ").replaceAll("^\\s*[0-9]+[.)]\\s*", ""))
                .replace(" ", "");
    }

    static ImmutableList<Column> list(Column... columns) {
        return Arrays.stream(columns).collect(ImmutableList.toImmutableList());
    }
}
