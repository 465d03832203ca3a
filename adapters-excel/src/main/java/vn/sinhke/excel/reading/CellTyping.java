package vn.sinhke.excel.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.money.Vnd;
import vn.sinhke.text.Folding;

/**
 * Makes the values of one column. What is typed as most cells are (plain digits, a word seen before) takes a way
 * without folding and decimal numbers.
 */
final class CellTyping {

    private static final ImmutableSet<String> MARKS =
            ImmutableSet.of("x", "v", "co", "1", "yes", "true", "dung", "✓", "✔", "☑", "√");
    private static final ImmutableSet<String> NO_MARKS =
            ImmutableSet.of("khong", "0", "no", "false", "ko", "☐", "-", "k");
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2150;

    private final CellKind kind;
    private final WordCache words;

    CellTyping(Form form, Column column) {
        this(column.kind(), form.words(column).map(WordCache::new).orElse(null));
    }

    CellTyping(CellKind kind, WordCache words) {
        this.kind = kind;
        this.words = words;
    }

    /** What its cells hold, for a person who has to fill one in. */
    String expected() {
        return switch (kind) {
            case MONEY -> "số tiền";
            case WHOLE -> "số nguyên";
            case DECIMAL, PERCENT -> "số";
            case DATE -> "ngày/tháng/năm";
            case YEAR_OR_DATE -> "năm, hoặc ngày/tháng/năm";
            case WORD -> words.expected();
            case MARK -> "x";
            default -> "văn bản";
        };
    }

    /** The value of the cell; its error and an unstored result are what is wrong with it. */
    Typed type(Cell cell) {
        Cell.Kind held = cell.kind();
        if (held == Cell.Kind.ERROR) {
            return Typed.wrong("CEL-007", "giá trị");
        }
        if (held == Cell.Kind.UNSTORED_FORMULA) {
            return Typed.wrong("CEL-006", "giá trị");
        }
        return switch (kind) {
            case TEXT, LONG_TEXT -> text(cell.text());
            case ORDINAL -> text(cell.text());
            case CODE -> held == Cell.Kind.NUMBER ? Typed.of(cell.text(), "CEL-013", "văn bản") : text(cell.text());
            case MONEY -> money(cell);
            case WHOLE -> whole(cell, "số nguyên", "số nguyên");
            case DECIMAL -> decimal(cell, false);
            case PERCENT -> decimal(cell, true);
            case DATE -> date(cell);
            case YEAR_OR_DATE -> yearOrDate(cell);
            case WORD -> word(cell.text());
            case MARK -> mark(cell);
        };
    }

    /** The value of a text that stands in a cell with other text. */
    Typed type(String text) {
        return switch (kind) {
            case TEXT, LONG_TEXT, ORDINAL, CODE -> text(text);
            case MONEY -> money(wholeText(text, "số tiền", "số đồng chẵn"));
            case WHOLE -> wholeText(text, "số nguyên", "số nguyên");
            case DECIMAL -> decimalText(text);
            case PERCENT ->
                decimalText(CharMatcher.is('%').trimTrailingFrom(text).strip());
            case DATE -> dateText(text);
            case YEAR_OR_DATE -> yearOrDateText(text);
            case WORD -> word(text);
            case MARK -> markText(text);
        };
    }

    private static Typed text(String text) {
        return text.isEmpty() ? Typed.NOTHING : Typed.of(text);
    }

    private static Typed money(Cell cell) {
        return money(whole(cell, "số tiền", "số đồng chẵn"));
    }

    private static Typed money(Typed whole) {
        return whole.value() == null ? whole : Typed.of(Vnd.of((Long) whole.value()));
    }

    private static Typed whole(Cell cell, String expected, String expectedWhole) {
        if (cell.kind() != Cell.Kind.NUMBER) {
            String text = cell.text();
            return text.isEmpty() ? Typed.NOTHING : wholeText(text, expected, expectedWhole);
        }
        if (cell.date().isPresent()) {
            return Typed.wrong("CEL-001", expected);
        }
        return cell.isWhole() ? Typed.of(cell.whole()) : Typed.wrong("CEL-002", expectedWhole);
    }

    private static Typed wholeText(String text, String expected, String expectedWhole) {
        long plain = plain(text);
        if (plain >= 0) {
            return Typed.of(plain);
        }
        Optional<BigDecimal> number = NumberText.whole(text);
        if (number.isEmpty()) {
            return Typed.wrong("CEL-001", expected);
        }
        try {
            return Typed.of(number.get().longValueExact());
        } catch (ArithmeticException e) {
            return Typed.wrong("CEL-002", expectedWhole);
        }
    }

    /** The number that up to eighteen digits make; below zero if there is anything else. */
    private static long plain(String text) {
        int length = text.length();
        if (length == 0 || length > 18) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static Typed decimal(Cell cell, boolean percent) {
        if (cell.kind() == Cell.Kind.NUMBER && cell.date().isEmpty()) {
            BigDecimal number = cell.number().orElseThrow();
            return Typed.of(normal(percent && cell.percent() ? number.movePointRight(2) : number));
        }
        String text = cell.text();
        if (text.isEmpty()) {
            return Typed.NOTHING;
        }
        return decimalText(percent ? CharMatcher.is('%').trimTrailingFrom(text).strip() : text);
    }

    private static Typed decimalText(String text) {
        if (NumberText.isAmbiguous(text)) {
            return Typed.wrong("CEL-004", "số không có hai cách đọc");
        }
        return NumberText.decimal(text)
                .map(number -> Typed.of(normal(number)))
                .orElseGet(() -> Typed.wrong("CEL-001", "số"));
    }

    private static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Typed date(Cell cell) {
        Optional<LocalDate> day = cell.date();
        if (day.isPresent()) {
            return Typed.of(day.get());
        }
        return cell.kind() == Cell.Kind.TEXT ? dateText(cell.text()) : Typed.wrong("CEL-003", "ngày/tháng/năm");
    }

    private static Typed dateText(String text) {
        Optional<LocalDate> day = DayText.parse(text);
        if (day.isPresent()) {
            return Typed.of(day.get());
        }
        return DayText.isAmbiguous(text)
                ? Typed.wrong("CEL-004", "ngày có năm bốn chữ số")
                : Typed.wrong("CEL-003", "ngày/tháng/năm");
    }

    private static Typed yearOrDate(Cell cell) {
        Optional<LocalDate> day = cell.date();
        if (day.isPresent()) {
            return Typed.of(day.get());
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            return cell.isWhole() && isYear(cell.whole())
                    ? Typed.of(Year.of((int) cell.whole()))
                    : Typed.wrong("CEL-003", "năm bốn chữ số, hoặc ngày/tháng/năm");
        }
        String text = cell.text();
        return text.isEmpty() ? Typed.NOTHING : yearOrDateText(text);
    }

    private static Typed yearOrDateText(String text) {
        long plain = text.length() == 4 ? plain(text) : -1;
        if (isYear(plain)) {
            return Typed.of(Year.of((int) plain));
        }
        if (DayText.isMonth(text)) {
            return Typed.wrong("CEL-024", "năm, hoặc đủ ngày/tháng/năm");
        }
        Typed day = dateText(text);
        return day.value() == null && day.code().equals("CEL-003")
                ? Typed.wrong("CEL-003", "năm bốn chữ số, hoặc ngày/tháng/năm")
                : day;
    }

    private static boolean isYear(long number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private Typed word(String text) {
        if (text.isEmpty()) {
            return Typed.NOTHING;
        }
        String value = words.find(text);
        return value == null ? Typed.wrong("CEL-005", words.expected()) : Typed.of(value);
    }

    private static Typed mark(Cell cell) {
        if (cell.kind() == Cell.Kind.BOOLEAN) {
            return cell.truth() ? Typed.MARKED : Typed.UNMARKED;
        }
        return markText(cell.text());
    }

    private static Typed markText(String text) {
        if (text.equals("x") || text.equals("X")) {
            return Typed.MARKED;
        }
        if (text.isEmpty()) {
            return Typed.NOTHING;
        }
        String folded = Folding.fold(text);
        String key = folded.isEmpty() || folded.length() != text.length() ? text.strip() : folded;
        if (MARKS.contains(key)) {
            return Typed.MARKED;
        }
        return NO_MARKS.contains(key) ? Typed.UNMARKED : Typed.wrong("CEL-005", "x hoặc để trống");
    }
}
