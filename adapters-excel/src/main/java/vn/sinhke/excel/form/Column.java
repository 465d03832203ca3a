package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column of a table, or a field beside its label: what it is called and what its cells hold.
 *
 * @param id what the form calls it, unique in its table or among the fields of its form
 * @param title its title, with the unit in parentheses
 * @param others other titles under which it is known
 * @param kind what its cells hold
 * @param width width in characters when drawn; 0 for the ordinary one of its kind
 * @param number what stands under it in the row of numbers, such as {@code 4=3/1*100}; empty for none
 * @param words the name of the words that it may hold, for {@link CellKind#WORD}
 * @param path where its value goes in the subject, relative to the table's; empty if it is the id
 * @param adds the value that a marked cell adds to the set at the path, for {@link CellKind#MARK}
 * @param required whether a row without it is refused
 * @param personal whether its cells tell of a person, so that no message shows them
 */
public record Column(
        String id,
        String title,
        ImmutableList<String> others,
        CellKind kind,
        int width,
        Optional<String> number,
        Optional<String> words,
        Optional<String> path,
        Optional<String> adds,
        boolean required,
        boolean personal)
        implements Header {

    /** With nothing where nothing is said. */
    public Column {
        others = Said.list(others);
        number = Said.value(number);
        words = Said.value(words);
        path = Said.value(path);
        adds = Said.value(adds);
        width = width == 0 && kind != null ? kind.width() : width;
    }

    /** Where its value goes, relative to the table's. */
    public String target() {
        return path.orElse(id);
    }

    @Override
    public Stream<Column> leaves() {
        return Stream.of(this);
    }

    @Override
    public int depth() {
        return 1;
    }
}
