package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.workbook.Cell;

/**
 * Tells the level of rows by how they are numbered. A number cell cannot hold the zero of 1.10; it is known again by the
 * row before it, 1.9.
 */
final class RowLevels {

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,8}");
    private static final Pattern LETTER = Pattern.compile("[A-ZĐ]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern PAIR = Pattern.compile("[0-9]{1,6}\\.[0-9]{1,6}");

    private final ImmutableList<Table.Level> levels;
    private final boolean byOrdinal;
    private final Optional<Table.Level> plain;
    private String parent = "";
    private int minor;

    RowLevels(Table table) {
        this.levels = table.levels().stream().filter(level -> !level.banner()).collect(ImmutableList.toImmutableList());
        this.byOrdinal = levels.stream().anyMatch(level -> level.ordinal().isPresent());
        Optional<Table.Level> open =
                levels.stream().filter(level -> level.ordinal().isEmpty()).findFirst();
        this.plain = open.isEmpty() && levels.size() == 1 ? Optional.of(levels.get(0)) : open;
    }

    /** Whether rows are told by their numbers, so that these are part of what is read. */
    boolean isByOrdinal() {
        return byOrdinal;
    }

    /** The number of a row as its cell holds it; of 1.1 in a number cell after 1.9 it is 1.10. */
    String ordinal(Cell cell) {
        String text = cell.text();
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (cell.kind() == Cell.Kind.NUMBER && PAIR.matcher(bare).matches()) {
            String next = parent + "." + (minor + 1);
            if (next.endsWith("0") && withoutZeros(next).equals(bare)) {
                return next;
            }
        }
        return bare;
    }

    private static String withoutZeros(String text) {
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, end);
    }

    /** The level of the row with that number, empty for none; empty if it is of none. */
    Optional<String> level(String ordinal) {
        if (!byOrdinal) {
            return plain.map(Table.Level::id);
        }
        for (Table.Level level : levels) {
            if (level.ordinal().isPresent() && isLike(ordinal, level.ordinal().get())) {
                note(ordinal);
                return Optional.of(level.id());
            }
        }
        return ordinal.isEmpty() || plain.isPresent() ? plain.map(Table.Level::id) : Optional.empty();
    }

    private void note(String ordinal) {
        int dot = ordinal.indexOf('.');
        if (dot > 0) {
            parent = ordinal.substring(0, dot);
            minor = Integer.parseInt(ordinal.substring(dot + 1));
        } else {
            parent = ordinal;
            minor = 0;
        }
    }

    private static boolean isLike(String ordinal, String example) {
        return switch (example) {
            case "1" -> NUMBER.matcher(ordinal).matches();
            case "1.1" -> PAIR.matcher(ordinal).matches();
            case "I" -> ROMAN.matcher(ordinal).matches();
            case "A" -> LETTER.matcher(ordinal).matches();
            default -> false;
        };
    }
}
