package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.review.SummaryRow;
import vn.sinhke.text.Folding;

/** Makes rows of a summary of the rows of one table, in their order: the second row of a place has its name from the first. */
final class SummaryReading {

    /** The review of a year ends in its autumn; the district level ended on 1 July 2025. */
    private static final int FIRST_WITHOUT_DISTRICTS = 2025;

    private static final Pattern COMMUNE = Pattern.compile("(xa|phuong|thi tran|dac khu) .*");

    private final ImmutableList<Column> columns;
    private final int ordinal;
    private final int place;
    private final int part;
    private String lastPlace = "";
    private Optional<String> lastOrdinal = Optional.empty();

    SummaryReading(ImmutableList<Column> columns, int ordinal, int place, int part) {
        this.columns = columns;
        this.ordinal = ordinal;
        this.place = place;
        this.part = part;
    }

    boolean isWithoutDistricts(List<FormRow> rows, Optional<Integer> year) {
        return !rows.isEmpty()
                && rows.stream().noneMatch(row -> row.level().equals(SummaryRow.COMMUNE))
                && (year.filter(y -> y >= FIRST_WITHOUT_DISTRICTS).isPresent()
                        || rows.stream()
                                .flatMap(row -> row.value(place).stream())
                                .allMatch(name -> COMMUNE.matcher(Folding.fold(name.toString()))
                                        .matches()));
    }

    SummaryRow row(FormRow row, boolean flat) {
        Optional<String> name = row.value(place).map(Object::toString);
        boolean goesOn = name.isEmpty() && row.part().isPresent();
        if (!goesOn) {
            lastPlace = name.orElse("");
            lastOrdinal = ordinal < 0 ? Optional.empty() : row.value(ordinal).map(Object::toString);
        } else if (ordinal >= 0 && row.value(ordinal).isPresent()) {
            lastOrdinal = row.value(ordinal).map(Object::toString);
        }
        String level = flat && row.level().equals(SummaryRow.DISTRICT) ? SummaryRow.COMMUNE : row.level();
        return new SummaryRow(level, lastOrdinal, name.orElse(lastPlace), row.part(), figures(row));
    }

    private ImmutableMap<String, BigDecimal> figures(FormRow row) {
        ImmutableMap.Builder<String, BigDecimal> figures = ImmutableMap.builder();
        for (int i = 0; i < columns.size(); i++) {
            Object value = i == part ? null : row.find(i);
            if (value instanceof Long whole) {
                figures.put(columns.get(i).id(), BigDecimal.valueOf(whole));
            } else if (value instanceof BigDecimal decimal) {
                figures.put(columns.get(i).id(), decimal);
            }
        }
        return figures.buildOrThrow();
    }
}
