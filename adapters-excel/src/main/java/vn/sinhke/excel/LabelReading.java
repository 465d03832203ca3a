package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.GridCell;
import vn.sinhke.excel.workbook.GridSheet;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Severity;

/** Fields of a sheet: a label, and the value in the cell to the right of it, wherever the label stands. */
final class LabelReading {

    private final GridSheet sheet;
    private final Reading reading;
    private final Map<Column, GridCell> labels = new LinkedHashMap<>();

    LabelReading(GridSheet sheet, ImmutableList<Column> fields, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
        for (int row : sheet.rows()) {
            for (GridCell cell : sheet.row(row).values()) {
                fields.stream()
                        .filter(field -> cell.kind() == GridCell.Kind.TEXT && field.isCalled(cell.text()))
                        .findFirst()
                        .ifPresent(field -> label(field, cell));
            }
        }
        for (Column field : fields) {
            if (!labels.containsKey(field)) {
                reading.problem(
                        "CEL-009",
                        Severity.NOTE,
                        new CellPlace(sheet.name(), "A1"),
                        field.title(),
                        "",
                        field.title(),
                        Optional.of(field.path()));
            }
        }
    }

    private void label(Column field, GridCell cell) {
        if (labels.putIfAbsent(field, cell) == null) {
            reading.place(field.path(), sheet, cell.row(), sheet.lastColumn(cell) + 1);
        } else {
            reading.problem(
                    "CEL-015",
                    Severity.WARNING,
                    CellPlace.at(sheet.name(), cell.row(), cell.column()),
                    field.title(),
                    cell.text(),
                    "một lần",
                    Optional.of(field.path()));
        }
    }

    /** The cell that holds the field's value, with content or without. */
    CellPlace placeOf(Column field) {
        GridCell label = labels.get(field);
        return label == null
                ? new CellPlace(sheet.name(), "A1")
                : CellPlace.at(sheet.name(), label.row(), sheet.lastColumn(label) + 1);
    }

    private Optional<GridCell> cell(Column field) {
        return Optional.ofNullable(labels.get(field))
                .flatMap(label -> sheet.cell(label.row(), sheet.lastColumn(label) + 1));
    }

    Optional<String> text(Column field) {
        return reading.text(cell(field), sheet, field, field.path());
    }

    Optional<Vnd> money(Column field) {
        return reading.money(cell(field), sheet, field, field.path());
    }

    Optional<Integer> count(Column field) {
        return reading.count(cell(field), sheet, field, field.path());
    }

    Optional<BigDecimal> decimal(Column field) {
        return reading.decimal(cell(field), sheet, field, field.path());
    }

    Optional<Percentage> percent(Column field) {
        return reading.percent(cell(field), sheet, field, field.path());
    }

    Optional<LocalDate> date(Column field) {
        return reading.date(cell(field), sheet, field, field.path());
    }

    <E> Optional<E> word(Column field, Words<E> words) {
        return reading.word(cell(field), sheet, field, words, field.path());
    }
}
