package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sheet of a form (trang tính): from top to bottom the heading, the title, fields, tables and the footer.
 *
 * @param name the name under which it is drawn; a sheet is found by its content where the form has one sheet, and by
 *     its name where it has several
 * @param others other names under which it is found
 * @param heading the two blocks above the title; empty for none
 * @param title the lines of the title; {@code {id}} stands for the value of the field of that id
 * @param note a sentence under the title that explains; empty for none
 * @param fields values beside their labels, wherever on the sheet they stand, or within lines of heading and title
 * @param tables its tables, one below the other
 * @param footer what stands under the last table
 * @param page how it prints
 * @param optional whether a workbook may be without it
 */
public record Sheet(
        String name,
        ImmutableList<String> others,
        Optional<Heading> heading,
        ImmutableList<String> title,
        Optional<String> note,
        ImmutableList<Column> fields,
        ImmutableList<Table> tables,
        Optional<Footer> footer,
        Page page,
        boolean optional) {

    /** With nothing where nothing is said, and landscape paper. */
    public Sheet {
        others = Said.list(others);
        heading = Said.value(heading);
        title = Said.list(title);
        note = Said.value(note);
        fields = Said.list(fields);
        tables = Said.list(tables);
        footer = Said.value(footer);
        page = page == null ? Page.LANDSCAPE : page;
    }

    /** Its fields that stand beside their label: all but those that have their place in a line of heading or title. */
    public ImmutableList<Column> labelled() {
        ImmutableList<String> lines = Stream.concat(
                        title.stream(), heading.stream().flatMap(h -> Stream.concat(h.left.stream(), h.right.stream())))
                .collect(ImmutableList.toImmutableList());
        return fields.stream()
                .filter(field -> lines.stream().noneMatch(line -> line.contains("{" + field.id() + "}")))
                .collect(ImmutableList.toImmutableList());
    }

    /** How a sheet prints: on A4, one page wide. */
    public enum Page {
        /** On its long side. */
        LANDSCAPE,
        /** On its short side. */
        PORTRAIT
    }

    /**
     * The two blocks above the title of an official paper: who issues it, and the name of the state with its motto.
     *
     * @param left lines of the left block, the last of them underlined; {@code {id}} stands for a field's value
     * @param right lines of the right block
     */
    public record Heading(ImmutableList<String> left, ImmutableList<String> right) {

        /** With nothing where nothing is said. */
        public Heading {
            left = Said.list(left);
            right = Said.list(right);
        }
    }

    /**
     * What stands under the last table: place and day, then blocks to be signed side by side.
     *
     * @param place the line of place and day, such as {@code …, ngày … tháng … năm …}; empty for none
     * @param blocks the blocks from left to right, each of its lines: the office in capitals first, then how to sign in
     *     parentheses
     */
    public record Footer(Optional<String> place, ImmutableList<ImmutableList<String>> blocks) {

        /** With nothing where nothing is said. */
        public Footer {
            place = Said.value(place);
            blocks = Said.list(blocks);
        }
    }
}
