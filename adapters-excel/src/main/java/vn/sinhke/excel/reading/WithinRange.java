package vn.sinhke.excel.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.money.Vnd;

/**
 * A number, a year or a day is within a range, of which either end may be open: of a day its year is asked. An end can
 * be the value of a field; while the field is empty that end is open.
 */
final class WithinRange implements RowCheck {

    private final int[] columns;
    private final String least;
    private final String most;
    private final Map<String, Object> fields;

    WithinRange(int[] columns, String range, Map<String, Object> fields) {
        int dots = range.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("The range " + range + "; expected two ends with .. between");
        }
        this.columns = columns;
        this.least = range.substring(0, dots);
        this.most = range.substring(dots + 2);
        this.fields = fields;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        for (int column : columns) {
            Optional<BigDecimal> number = number(row.value(column));
            if (number.isPresent() && !holds(number.get())) {
                report.found(row.sheetRow(), row.index(), column, row.value(column), expected());
            }
        }
    }

    private boolean holds(BigDecimal number) {
        return end(least).filter(end -> number.compareTo(end) < 0).isEmpty()
                && end(most).filter(end -> number.compareTo(end) > 0).isEmpty();
    }

    private Optional<BigDecimal> end(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return text.startsWith("{")
                ? number(fields.get(text.substring(1, text.length() - 1)))
                : Optional.of(new BigDecimal(text));
    }

    private String expected() {
        return "từ " + end(least).map(BigDecimal::toPlainString).orElse("…") + " đến "
                + end(most).map(BigDecimal::toPlainString).orElse("…");
    }

    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof Long whole) {
            return Optional.of(BigDecimal.valueOf(whole));
        } else if (value instanceof Year year) {
            return Optional.of(BigDecimal.valueOf(year.getValue()));
        } else if (value instanceof LocalDate day) {
            return Optional.of(BigDecimal.valueOf(day.getYear()));
        } else if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        } else if (value instanceof Vnd vnd) {
            return Optional.of(new BigDecimal(vnd.exact()));
        }
        return Optional.empty();
    }
}
