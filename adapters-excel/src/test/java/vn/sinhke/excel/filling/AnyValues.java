package vn.sinhke.excel.filling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;
import vn.sinhke.money.Vnd;

/** Values made up for any form, by its descriptor alone. */
final class AnyValues {

    private final Form form;
    private final Random random;

    private AnyValues(Form form, long seed) {
        this.form = form;
        this.random = new Random(seed);
    }

    static FilledForm of(Form form, long seed) {
        return new AnyValues(form, seed).values();
    }

    /** The form without values, with columns for the years of those. */
    static FilledForm empty(FilledForm of) {
        return new FilledForm(of.form(), ImmutableMap.of(), ImmutableMap.of(), of.years());
    }

    private FilledForm values() {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        ImmutableMap.Builder<String, ImmutableList<FormRow>> tables = ImmutableMap.builder();
        boolean years = false;
        for (var sheet : form.sheets()) {
            for (Column field : sheet.fields()) {
                if (field.kind() != CellKind.MARK) {
                    fields.put(field.id(), value(field, field.kind()));
                }
            }
            for (Table table : sheet.tables()) {
                years |= table.years().isPresent();
            }
        }
        ImmutableSortedSet<Integer> of = years ? ImmutableSortedSet.of(2024, 2025) : ImmutableSortedSet.of();
        form.sheets().forEach(sheet -> sheet.tables().forEach(table -> tables.put(table.id(), rows(table, of))));
        return new FilledForm(form.key(), fields.buildOrThrow(), tables.buildOrThrow(), of);
    }

    private ImmutableList<FormRow> rows(Table table, ImmutableSortedSet<Integer> years) {
        ImmutableList.Builder<FormRow> rows = ImmutableList.builder();
        int places = 2 + random.nextInt(25);
        for (int i = 0; i < places; i++) {
            List<Table.Level> levels = table.levels();
            Table.Level level = i < levels.size() ? levels.get(i) : levels.get(random.nextInt(levels.size()));
            if (level.banner()) {
                rows.add(FormRow.of(level.id(), "XÃ MẪU " + i));
                continue;
            }
            Object[] cells = new Object[table.leaves().size() + (table.years().isPresent() ? years.size() : 0)];
            for (int c = 0; c < cells.length; c++) {
                CellKind kind = c < table.leaves().size()
                        ? table.leaves().get(c).kind()
                        : table.years().get().kind();
                cells[c] = kind == CellKind.ORDINAL
                        ? null
                        : value(c < table.leaves().size() ? table.leaves().get(c) : null, kind);
            }
            if (table.parts().isEmpty()) {
                rows.add(FormRow.of(level.id(), cells));
            } else {
                int part = table.leaves().stream()
                        .map(Column::id)
                        .toList()
                        .indexOf(table.parts().get().column());
                for (String id : table.parts().get().labels().keySet()) {
                    Object[] own = cells.clone();
                    for (int c = 0; c < own.length; c++) {
                        if (c == part) {
                            own[c] = null;
                        } else if (c > part) {
                            own[c] = value(
                                    table.leaves().get(c), table.leaves().get(c).kind());
                        }
                    }
                    rows.add(FormRow.of(level.id(), own).as(id));
                }
            }
        }
        return rows.build();
    }

    private Object value(Column column, CellKind kind) {
        return switch (kind) {
            case TEXT -> "Mẫu " + random.nextInt(1_000);
            case LONG_TEXT -> "Nội dung mẫu " + random.nextInt(1_000) + ", viết dài hơn một chút";
            case CODE -> "00" + (100_000 + random.nextInt(900_000));
            case ORDINAL -> Integer.toString(1 + random.nextInt(9));
            case MONEY -> Vnd.of(random.nextInt(1_000_000) * 1_000L);
            case WHOLE -> (long) random.nextInt(10_000);
            case DECIMAL, PERCENT ->
                new BigDecimal(random.nextInt(10_000) + 1)
                        .movePointLeft(2)
                        .stripTrailingZeros()
                        .add(BigDecimal.ZERO);
            case DATE -> LocalDate.of(2020 + random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case YEAR_OR_DATE ->
                random.nextBoolean()
                        ? Year.of(1950 + random.nextInt(70))
                        : LocalDate.of(1950 + random.nextInt(70), 2, 1 + random.nextInt(28));
            case WORD -> {
                List<String> keys = new ArrayList<>(
                        form.words(column).orElseThrow().spellings().keySet());
                yield keys.get(random.nextInt(keys.size()));
            }
            case MARK -> random.nextBoolean() ? true : null;
        };
    }
}
