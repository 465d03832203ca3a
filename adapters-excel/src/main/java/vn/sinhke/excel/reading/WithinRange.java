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
    private final End least;
    private final End most;

    WithinRange(int[] columns, String range, Map<String, Object> fields) {
        int dots = range.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("The range " + range + "; expected two ends with .. between");
        }
        this.columns = columns;
        this.least = new End(range.substring(0, dots), fields);
        this.most = new End(range.substring(dots + 2), fields);
    }

    @Override
    public void row(CheckedRow row, Report report) {
        for (int column : columns) {
            Object value = row.value(column);
            if (value != null && !holds(value)) {
                report.found(row.sheetRow(), row.index(), column, value, expected());
            }
        }
    }

    private boolean holds(Object value) {
        if (value instanceof Year year) {
            return least.compare(year.getValue()) >= 0 && most.compare(year.getValue()) <= 0;
        }
        if (value instanceof Long whole) {
            return least.compare(whole) >= 0 && most.compare(whole) <= 0;
        }
        Optional<BigDecimal> number = number(value);
        return number.isEmpty() || (least.compare(number.get()) >= 0 && most.compare(number.get()) <= 0);
    }

    private String expected() {
        return "từ " + least.shown() + " đến " + most.shown();
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

    /** An end of the range; what it is of a value of a field is made once for each value. */
    private static final class End {

        private final Map<String, Object> fields;
        private final String field;
        private Object of;
        private Optional<BigDecimal> number = Optional.empty();
        private boolean isLong;
        private long whole;

        End(String text, Map<String, Object> fields) {
            this.fields = fields;
            this.field = text.startsWith("{") ? text.substring(1, text.length() - 1) : "";
            if (field.isEmpty() && !text.isEmpty()) {
                take(Optional.of(new BigDecimal(text)));
            }
        }

        private void take(Optional<BigDecimal> end) {
            number = end;
            isLong = end.isPresent()
                    && end.get().scale() <= 0
                    && end.get().precision() - end.get().scale() <= 18;
            whole = isLong ? end.get().longValue() : 0;
        }

        private Optional<BigDecimal> number() {
            if (!field.isEmpty()) {
                Object value = fields.get(field);
                if (value != of) {
                    of = value;
                    take(WithinRange.number(value));
                }
            }
            return number;
        }

        /** How the value stands to it; 0 for an end that is open. */
        int compare(long value) {
            Optional<BigDecimal> end = number();
            return isLong
                    ? Long.compare(value, whole)
                    : end.isEmpty() ? 0 : BigDecimal.valueOf(value).compareTo(end.get());
        }

        /** The same of a number of any size. */
        int compare(BigDecimal value) {
            return number().map(value::compareTo).orElse(0);
        }

        String shown() {
            return number().map(BigDecimal::toPlainString).orElse("…");
        }
    }
}
