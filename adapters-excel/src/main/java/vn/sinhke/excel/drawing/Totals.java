package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;
import vn.sinhke.money.Vnd;

/**
 * Adds up the rows of a table (cộng dòng tổng): for each part the rows of every level but those that another level with
 * rows is the sum of, so that a commune does not count once more in its district.
 */
final class Totals {

    private final Table table;
    private final int[] summed;

    /** Sums by level, then by part, where a row without a part has the empty one. */
    private final Map<String, Map<String, BigDecimal[]>> sums = new LinkedHashMap<>();

    Totals(Table table, List<Column> columns) {
        this.table = table;
        List<String> ids =
                table.total().map(total -> (List<String>) total.sums()).orElse(List.of());
        this.summed = ids.stream()
                .mapToInt(id -> index(columns, id))
                .filter(index -> index >= 0)
                .toArray();
    }

    private static int index(List<Column> columns, String id) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    void add(FormRow row) {
        BigDecimal[] of = sums.computeIfAbsent(row.level(), level -> new HashMap<>())
                .computeIfAbsent(row.part().orElse(""), part -> new BigDecimal[summed.length]);
        for (int i = 0; i < summed.length; i++) {
            Object value = row.value(summed[i]).orElse(null);
            BigDecimal number = number(value);
            if (number != null) {
                of[i] = of[i] == null ? number : of[i].add(number);
            }
        }
    }

    private static BigDecimal number(Object value) {
        if (value instanceof Vnd amount) {
            return amount.fitsLong() ? BigDecimal.valueOf(amount.dong()) : new BigDecimal(amount.exact());
        }
        return value instanceof Long whole
                ? BigDecimal.valueOf(whole)
                : value instanceof BigDecimal decimal ? decimal : null;
    }

    /** The indexes of the columns that are summed. */
    ImmutableList<Integer> columns() {
        return java.util.Arrays.stream(summed).boxed().collect(ImmutableList.toImmutableList());
    }

    /** The sums of a part, in the order of the columns; {@code null} where no row has a value. */
    BigDecimal[] of(String part) {
        BigDecimal[] total = new BigDecimal[summed.length];
        for (var level : sums.entrySet()) {
            BigDecimal[] some = level.getValue().get(part);
            if (some != null && !isSummedAbove(level.getKey())) {
                for (int i = 0; i < total.length; i++) {
                    if (some[i] != null) {
                        total[i] = total[i] == null ? some[i] : total[i].add(some[i]);
                    }
                }
            }
        }
        return total;
    }

    private boolean isSummedAbove(String level) {
        return table.levels().stream()
                .anyMatch(wider -> wider.sumOf().filter(level::equals).isPresent() && sums.containsKey(wider.id()));
    }
}
