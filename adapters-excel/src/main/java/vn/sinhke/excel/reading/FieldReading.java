package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.excel.workbook.SheetFrame;
import vn.sinhke.validation.Severity;

/**
 * Fields of a sheet: a label and the value to the right of it or behind its colon, wherever the label stands; and values
 * within the lines of heading and title.
 */
final class FieldReading {

    private static final int LONGEST_LABEL = 200;

    private final Sheet sheet;
    private final String sheetName;
    private final ProblemLog problems;
    private final Map<String, Column> byKey = new HashMap<>();
    private final Map<String, CellTyping> typings = new HashMap<>();
    private final ImmutableList<LineTemplate> templates;
    private final Set<String> inLines = new HashSet<>();
    private final Map<String, Object> values;
    private final Map<String, CellPlace> places;
    private final Set<String> labelled = new HashSet<>();

    FieldReading(
            Form form,
            Sheet sheet,
            String sheetName,
            ProblemLog problems,
            Map<String, Object> values,
            Map<String, CellPlace> places) {
        this.sheet = sheet;
        this.sheetName = sheetName;
        this.problems = problems;
        this.values = values;
        this.places = places;
        for (Column field : sheet.fields()) {
            TitleKey.all(field).forEach(key -> byKey.putIfAbsent(key, field));
            typings.put(field.id(), new CellTyping(form, field));
        }
        this.templates = Stream.concat(
                        sheet.title().stream(),
                        sheet.heading().stream().flatMap(h -> Stream.concat(h.left().stream(), h.right().stream())))
                .map(LineTemplate::of)
                .filter(LineTemplate::hasValues)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the row begins with the label of a field. */
    boolean isLabelled(Row row) {
        return !byKey.isEmpty()
                && row.cell(0).kind() == Cell.Kind.TEXT
                && label(row.cell(0).text()) != null;
    }

    private Column label(String text) {
        if (text.length() > LONGEST_LABEL) {
            return null;
        }
        Column whole = byKey.get(TitleKey.of(text));
        int colon = text.indexOf(':');
        return whole != null || colon <= 0 ? whole : byKey.get(TitleKey.of(text.substring(0, colon)));
    }

    /** Reads what the row has of fields. */
    void row(Row row, SheetFrame frame) {
        if (byKey.isEmpty()) {
            return;
        }
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            if (cell.kind() != Cell.Kind.TEXT) {
                continue;
            }
            String text = cell.text();
            Column field = label(text);
            if (field == null) {
                templates.forEach(template -> template.values(text).ifPresent(found -> lines(found, cell)));
            } else if (!labelled.add(field.id())) {
                problem("CEL-015", Severity.WARNING, cell, field, text, "một lần");
            } else {
                value(field, text, cell, row, frame);
            }
        }
    }

    private void value(Column field, String text, Cell label, Row row, SheetFrame frame) {
        int column = frame.lastColumn(label.row(), label.column()) + 1;
        int colon = byKey.containsKey(TitleKey.of(text)) ? -1 : text.indexOf(':');
        String behind = colon < 0 ? "" : text.substring(colon + 1).strip();
        if (!behind.isEmpty()) {
            places.putIfAbsent(field.id(), CellPlace.at(sheetName, label.row(), label.column()));
            take(field, typings.get(field.id()).type(behind), label, behind);
            return;
        }
        places.putIfAbsent(field.id(), CellPlace.at(sheetName, label.row(), column));
        Cell cell = row.find(column);
        if (cell == null
                && row.size() == 2
                && row.cell(1).column() > column
                && label(row.cell(1).text()) == null) {
            // The only other text of the line: the label was merged once, or a column was left free.
            cell = row.cell(1);
            places.put(field.id(), CellPlace.at(sheetName, cell.row(), cell.column()));
        }
        if (cell == null) {
            return;
        }
        Typed typed = typings.get(field.id()).type(cell);
        if (cell.formula() && typed.value() != null) {
            problem("CEL-012", Severity.NOTE, cell, field, cell.text(), "giá trị");
        }
        if (cell.hidden()) {
            problem("CEL-016", Severity.NOTE, cell, field, cell.text(), "ô không bị ẩn");
        }
        take(field, typed, cell, cell.text());
    }

    private void lines(Map<String, String> found, Cell cell) {
        for (Column field : sheet.fields()) {
            String text = found.get(field.id());
            if (text != null && !labelled.contains(field.id()) && inLines.add(field.id()) && !isOpen(text)) {
                places.putIfAbsent(field.id(), CellPlace.at(sheetName, cell.row(), cell.column()));
                take(field, typings.get(field.id()).type(text), cell, text);
            }
        }
    }

    /** Whether the value is still to be written: dots or underscores in its place. */
    private static boolean isOpen(String text) {
        return text.chars().allMatch(c -> c == '.' || c == '…' || c == '_' || c == ' ');
    }

    private void take(Column field, Typed typed, Cell cell, String seen) {
        if (typed.code() != null) {
            problem(typed.code(), Severity.WARNING, cell, field, seen, typed.expected());
        }
        if (typed.value() != null) {
            values.putIfAbsent(field.id(), typed.value());
        }
    }

    /** Says which fields the sheet has not. */
    void end() {
        for (Column field : sheet.fields()) {
            if (!labelled.contains(field.id()) && !inLines.contains(field.id())) {
                problems.add(
                        "CEL-009",
                        Severity.NOTE,
                        new CellPlace(sheetName, "A1"),
                        field.title(),
                        "",
                        field.title(),
                        Optional.of(field.id()));
            }
            if (field.required() && !values.containsKey(field.id())) {
                CellPlace place = places.getOrDefault(field.id(), new CellPlace(sheetName, "A1"));
                problems.add(
                        "CEL-011",
                        Severity.WARNING,
                        place,
                        field.title(),
                        "",
                        lower(field.title()),
                        Optional.of(field.id()));
            }
        }
    }

    private static String lower(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private void problem(String code, Severity severity, Cell cell, Column field, String seen, String expected) {
        problems.add(
                code,
                severity,
                CellPlace.at(sheetName, cell.row(), cell.column()),
                field.title(),
                field.personal() ? CellProblem.mask(seen) : seen,
                expected,
                Optional.of(field.id()));
    }
}
