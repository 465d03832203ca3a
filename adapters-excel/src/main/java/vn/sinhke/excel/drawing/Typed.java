package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Words;
import vn.sinhke.money.Vnd;

/** Turns the values of a filled form into what its cells hold, and refuses one of another type than its kind says. */
final class Typed {

    private static final String MARKED = "x";

    /** Most digits that a workbook keeps of a number. */
    private static final int MOST_DIGITS = 15;

    private static final long BELOW_SIXTEEN_DIGITS = 1_000_000_000_000_000L;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Form form;

    Typed(Form form) {
        this.form = form;
    }

    private static final ImmutableMap<CellKind, Look> LOOKS = Maps.toMap(Arrays.asList(CellKind.values()), Typed::made);

    /** A number format and side by kind. */
    static Look look(CellKind kind) {
        return LOOKS.get(kind);
    }

    private static Look made(CellKind kind) {
        return switch (kind) {
            case MONEY, WHOLE -> Look.CELL.at(Look.Side.RIGHT).as("#,##0");
            case DECIMAL -> Look.CELL.at(Look.Side.RIGHT).as(Look.GENERAL);
            case PERCENT -> Look.CELL.at(Look.Side.RIGHT).as("0.00");
            case DATE -> Look.CELL.at(Look.Side.CENTER).as("dd/mm/yyyy");
            case YEAR_OR_DATE, MARK, ORDINAL -> Look.CELL.at(Look.Side.CENTER);
            case TEXT, LONG_TEXT, CODE, WORD -> Look.CELL;
        };
    }

    /** The look of the cell for what it holds, where that is not the ordinary one of its kind. */
    static Look look(Look ordinary, CellKind kind, Object cell) {
        if (cell instanceof String) {
            return ordinary.isText() ? ordinary : ordinary.as(Look.TEXT);
        }
        if (kind == CellKind.YEAR_OR_DATE && cell instanceof LocalDate) {
            return ordinary.as("dd/mm/yyyy");
        }
        return kind == CellKind.YEAR_OR_DATE && cell != null ? ordinary.as("0") : ordinary;
    }

    /**
     * What the cell holds: a {@code String}, a {@code Number}, a {@code LocalDate}, or {@code null} if it is empty.
     *
     * @param place the table's or sheet's place in the form, for the message
     * @throws IllegalArgumentException if the value is not of the type that the column's kind says
     */
    Object cell(Supplier<String> place, Column column, Object value) {
        if (value == null) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT, LONG_TEXT, CODE, ORDINAL -> text(place, column, expect(place, column, value, String.class));
            case WORD -> text(place, column, word(place, column, expect(place, column, value, String.class)));
            case MONEY -> money(expect(place, column, value, Vnd.class));
            case WHOLE -> whole(expect(place, column, value, Long.class));
            case DECIMAL, PERCENT -> decimal(expect(place, column, value, BigDecimal.class));
            case DATE -> day(expect(place, column, value, LocalDate.class));
            case YEAR_OR_DATE -> yearOrDay(place, column, value);
            case MARK -> expect(place, column, value, Boolean.class) ? MARKED : null;
        };
    }

    /** The words that the column asks for; empty for a column of another kind. */
    Optional<Words> words(Column column) {
        return form.words(column);
    }

    /** The value as it reads within a line of text. */
    String shown(Supplier<String> place, Column column, Object value) {
        if (column.kind() == CellKind.MONEY) {
            return String.format(
                            Locale.ROOT,
                            "%,d",
                            expect(place, column, value, Vnd.class).exact())
                    .replace(',', '.');
        }
        Object cell = cell(place, column, value);
        return cell instanceof LocalDate day ? day.format(DAY) : cell == null ? "" : cell.toString();
    }

    private String word(Supplier<String> place, Column column, String value) {
        Words words = form.words(column).orElseThrow();
        if (!words.spellings().containsKey(value)) {
            throw wrong(
                    place,
                    column,
                    "a word that is none of them",
                    words.spellings().keySet().toString());
        }
        return words.show(value);
    }

    private String text(Supplier<String> place, Column column, String text) {
        if (text.length() > CellText.MOST) {
            throw wrong(place, column, text.length() + " characters", "at most " + CellText.MOST);
        }
        return text.isEmpty() ? null : text;
    }

    private static Object money(Vnd amount) {
        return amount.fitsLong() ? whole(amount.dong()) : amount.exact().toString();
    }

    /** A number of more digits than a workbook keeps is text, so that none is lost. */
    private static Object whole(Long number) {
        return number < BELOW_SIXTEEN_DIGITS && number > -BELOW_SIXTEEN_DIGITS ? number : number.toString();
    }

    static Object decimal(BigDecimal number) {
        return number.precision() - Math.min(number.scale(), 0) <= MOST_DIGITS ? number : number.toPlainString();
    }

    private static Object day(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.getYear() > 9999 ? day.format(DAY) : day;
    }

    private Object yearOrDay(Supplier<String> place, Column column, Object value) {
        if (value instanceof LocalDate date) {
            return day(date);
        }
        if (value instanceof Year year) {
            return (long) year.getValue();
        }
        throw wrong(place, column, value.getClass().getSimpleName(), "Year or LocalDate");
    }

    private <T> T expect(Supplier<String> place, Column column, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw wrong(place, column, value.getClass().getSimpleName(), type.getSimpleName());
        }
        return type.cast(value);
    }

    private IllegalArgumentException wrong(Supplier<String> place, Column column, String seen, String expected) {
        return new IllegalArgumentException("Form " + form.key() + ", " + place.get() + ", column " + column.id() + " ("
                + column.title() + "): seen " + seen + ", expected " + expected + " for " + column.kind());
    }
}
