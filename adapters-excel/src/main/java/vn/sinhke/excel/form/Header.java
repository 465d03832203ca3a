package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** A node of a table's header: a column, or a title over several. */
public sealed interface Header permits Column, Header.Group {

    /** What it is called, with its unit in parentheses. */
    String title();

    /** Other titles under which it is known. */
    ImmutableList<String> others();

    /** Its columns from left to right; itself if it is one. */
    Stream<Column> leaves();

    /** How many rows of header it takes: one for a column. */
    int depth();

    /**
     * A title over several columns (nhóm cột).
     *
     * @param title what it is called
     * @param others other titles under which it is known
     * @param columns what stands under it, columns or further groups
     */
    record Group(String title, ImmutableList<String> others, ImmutableList<Header> columns) implements Header {

        /** With nothing where nothing is said. */
        public Group {
            others = Said.list(others);
            columns = Said.list(columns);
        }

        @Override
        public Stream<Column> leaves() {
            return columns.stream().flatMap(Header::leaves);
        }

        @Override
        public int depth() {
            return 1 + columns.stream().mapToInt(Header::depth).max().orElse(0);
        }
    }
}
