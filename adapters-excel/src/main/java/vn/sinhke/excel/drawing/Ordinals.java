package vn.sinhke.excel.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.form.Table;

/**
 * Numbers the rows of levels that say how they are numbered (số thứ tự): each level anew under each row of a wider level
 * that has a number; a level as {@code 1.1} begins with the number of the row of the wider level, if there
 * is one.
 */
final class Ordinals {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final List<Table.Level> numbered;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int[] counts;

    Ordinals(Table table) {
        numbered = table.levels().stream()
                .filter(level -> level.ordinal().isPresent())
                .toList();
        for (int i = 0; i < numbered.size(); i++) {
            indexes.put(numbered.get(i).id(), i);
        }
        counts = new int[numbered.size()];
    }

    /** The number of the next row of that level; empty if its rows have none. */
    Optional<String> next(String level) {
        Integer index = indexes.get(level);
        if (index == null) {
            return Optional.empty();
        }
        counts[index]++;
        for (int narrower = index + 1; narrower < counts.length; narrower++) {
            counts[narrower] = 0;
        }
        int count = counts[index];
        return Optional.of(
                switch (numbered.get(index).ordinal().orElseThrow()) {
                    case "A" -> letters(count);
                    case "I" -> roman(count);
                    case "1.1" -> (index == 0 || counts[index - 1] == 0 ? "" : counts[index - 1] + ".") + count;
                    default -> String.valueOf(count);
                });
    }

    private static String letters(int count) {
        String letters = "";
        for (int rest = count; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }

    private static String roman(int count) {
        StringBuilder roman = new StringBuilder();
        int rest = count;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
