package vn.sinhke.excel;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.reading.CellProblem;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.GridCell;
import vn.sinhke.excel.workbook.GridSheet;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Severity;

/** One pass over a workbook: turns cells into values, remembering where they stood and what could not be read. */
final class Reading {

    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<String, CellPlace> places = new LinkedHashMap<>();
    private int rowsRead;
    private int rowsRefused;

    void place(String path, GridSheet sheet, int row, int column) {
        places.putIfAbsent(path, CellPlace.at(sheet.name(), row, column));
    }

    void rowRead() {
        rowsRead++;
    }

    void rowRefused() {
        rowsRefused++;
    }

    void problem(
            String code,
            Severity severity,
            CellPlace place,
            String column,
            String seen,
            String expected,
            Optional<String> path) {
        problems.add(new CellProblem(code, severity, place, column, seen, expected, path));
    }

    private void problem(
            String code,
            Severity severity,
            GridSheet sheet,
            GridCell cell,
            Column column,
            String expected,
            String path) {
        problem(
                code,
                severity,
                CellPlace.at(sheet.name(), cell.row(), cell.column()),
                column.title(),
                column.isPersonal() ? mask(cell.text()) : cell.text(),
                expected,
                Optional.of(path));
    }

    /** The cell if its content can be used, its place being kept; reports errors and unstored formulas. */
    private Optional<GridCell> usable(Optional<GridCell> cell, GridSheet sheet, Column column, String path) {
        if (cell.isEmpty()) {
            return cell;
        }
        GridCell given = cell.get();
        place(path, sheet, given.row(), given.column());
        if (given.kind() == GridCell.Kind.ERROR) {
            problem("CEL-007", Severity.WARNING, sheet, given, column, "giá trị", path);
            return Optional.empty();
        }
        if (given.kind() == GridCell.Kind.UNSTORED_FORMULA) {
            problem("CEL-006", Severity.WARNING, sheet, given, column, "giá trị", path);
            return Optional.empty();
        }
        if (given.formula()) {
            problem("CEL-012", Severity.NOTE, sheet, given, column, "giá trị", path);
        }
        if (given.hidden()) {
            problem("CEL-016", Severity.NOTE, sheet, given, column, "ô không bị ẩn", path);
        }
        return cell.filter(c -> !c.text().isEmpty());
    }

    /** Text as written; a whole number as its digits. */
    Optional<String> text(Optional<GridCell> cell, GridSheet sheet, Column column, String path) {
        return usable(cell, sheet, column, path).map(GridCell::text);
    }

    /** A personal number, telephone or tax code: digits as text, warned about if the cell held them as a number. */
    Optional<String> digits(Optional<GridCell> cell, GridSheet sheet, Column column, String path) {
        Optional<GridCell> usable = usable(cell, sheet, column, path);
        usable.filter(c -> c.kind() == GridCell.Kind.NUMBER)
                .ifPresent(c -> problem("CEL-013", Severity.WARNING, sheet, c, column, "văn bản", path));
        return usable.map(GridCell::text);
    }

    /** A whole amount of đồng. */
    Optional<Vnd> money(Optional<GridCell> cell, GridSheet sheet, Column column, String path) {
        return usable(cell, sheet, column, path)
                .flatMap(c -> whole(c, true, sheet, column, path))
                .map(Vnd::of);
    }

    /** A whole number in the range of an int. */
    Optional<Integer> count(Optional<GridCell> cell, GridSheet sheet, Column column, String path) {
        Optional<GridCell> usable = usable(cell, sheet, column, path);
        Optional<Long> number = usable.flatMap(c -> whole(c, false, sheet, column, path));
        if (number.filter(n -> n.intValue() != n).isPresent()) {
            problem("CEL-002", Severity.WARNING, sheet, usable.get(), column, "số nguyên", path);
            return Optional.empty();
        }
        return number.map(Long::intValue);
    }

    private Optional<Long> whole(GridCell cell, boolean money, GridSheet sheet, Column column, String path) {
        Optional<BigDecimal> number = cell.kind() == GridCell.Kind.NUMBER
                ? cell.number().filter(n -> cell.date().isEmpty())
                : NumberText.whole(cell.text());
        if (number.isEmpty()) {
            problem("CEL-001", Severity.WARNING, sheet, cell, column, money ? "số tiền" : "số nguyên", path);
            return Optional.empty();
        }
        try {
            return Optional.of(number.get().longValueExact());
        } catch (ArithmeticException e) {
            problem("CEL-002", Severity.WARNING, sheet, cell, column, money ? "số đồng chẵn" : "số nguyên", path);
            return Optional.empty();
        }
    }

    /** A decimal number; text that can be read in two ways is reported, not guessed. */
    Optional<BigDecimal> decimal(Optional<GridCell> cell, GridSheet sheet, Column column, String path) {
        Optional<GridCell> usable = usable(cell, sheet, column, path);
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        GridCell given = usable.get();
        if (given.kind() == GridCell.Kind.NUMBER && given.date().isEmpty()) {
            return given.number();
        }
        if (NumberText.isAmbiguous(given.text())) {
            problem("CEL-004", Severity.WARNING, sheet, given, column, "số không có hai cách đọc", path);
            return Optional.empty();
        }
        Optional<BigDecimal> number = NumberText.decimal(given.text());
        if (number.isEmpty()) {
            problem("CEL-001", Severity.WARNING, sheet, given, column, "số", path);
        }
        return number;
    }

    /** A percentage: 20, "20%", or 0.2 in a cell formatted as percent. */
    Optional<Percentage> percent(Optional<GridCell> cell, GridSheet sheet, Column column, String path) {
        return decimal(cell.map(c -> c.kind() == GridCell.Kind.TEXT ? withoutPercent(c) : c), sheet, column, path)
                .map(n -> cell.get().percent() ? n.movePointRight(2) : n)
                .map(Percentage::of);
    }

    private static GridCell withoutPercent(GridCell c) {
        return new GridCell(
                c.row(),
                c.column(),
                c.kind(),
                CharMatcher.is('%').trimTrailingFrom(c.text()).strip(),
                c.number(),
                c.date(),
                c.percent(),
                c.formula(),
                c.hidden());
    }

    /** A day. */
    Optional<LocalDate> date(Optional<GridCell> cell, GridSheet sheet, Column column, String path) {
        Optional<GridCell> usable = usable(cell, sheet, column, path);
        if (usable.isEmpty() || usable.get().date().isPresent()) {
            return usable.flatMap(GridCell::date);
        }
        GridCell given = usable.get();
        if (given.kind() == GridCell.Kind.TEXT) {
            Optional<LocalDate> day = DayText.parse(given.text());
            if (day.isPresent()) {
                return day;
            }
            if (DayText.isAmbiguous(given.text())) {
                problem("CEL-004", Severity.WARNING, sheet, given, column, "ngày có năm bốn chữ số", path);
                return Optional.empty();
            }
        }
        problem("CEL-003", Severity.WARNING, sheet, given, column, "ngày/tháng/năm", path);
        return Optional.empty();
    }

    /** One of some words. */
    <E> Optional<E> word(Optional<GridCell> cell, GridSheet sheet, Column column, Words<E> words, String path) {
        Optional<GridCell> usable = usable(cell, sheet, column, path);
        Optional<E> value = usable.flatMap(c -> words.parse(c.text()));
        if (usable.isPresent() && value.isEmpty()) {
            problem("CEL-005", Severity.WARNING, sheet, usable.get(), column, words.list(), path);
        }
        return value;
    }

    <T> Import<T> result(Optional<T> value) {
        return new Import<>(value, ImmutableList.copyOf(problems), Locator.of(places), rowsRead, rowsRefused);
    }

    /** What may be shown of a personal text: how long it is. */
    static String mask(String text) {
        return "•".repeat(Math.min(text.codePointCount(0, text.length()), 12));
    }
}
