package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Check;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.reading.Tally.Fate;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.validation.Severity;

/** Reads the rows under the header of one table. */
final class TableRows {

    private static final int FEW_CELLS = 6;

    private final SheetContext to;
    private final TableTitles titles;
    private final Table table;
    private final ImmutableList<Column> leaves;
    private final HeaderMatch header;
    private final RowKinds kinds;
    private final RowTyping typing;
    private final RowLevels levels;
    private final Optional<RowParts> parts;
    private final RowChecks checks;
    private final CheckedRow checked = new CheckedRow();
    private final CellLocator.TablePlaces places;
    private final int ordinal;
    private final BitSet strangers = new BitSet();
    private boolean first = true;
    private boolean footer;
    private boolean summed;
    private String level = "";

    TableRows(SheetContext to, TableTitles titles, HeaderMatch header, FooterLines footers) {
        this.to = to;
        this.titles = titles;
        this.table = titles.table();
        this.leaves = table.leaves();
        this.header = header;
        this.typing = new RowTyping(to, table, header);
        this.kinds = new RowKinds(to, table, typing, footers);
        this.levels = new RowLevels(table);
        this.parts = table.parts().map(p -> new RowParts(table, p));
        this.checks = RowChecks.of(to.form(), table, to.fields(), this::found);
        this.places = new CellLocator.TablePlaces(to.sheet(), table, header);
        this.ordinal = ordinalColumn(table);
        to.places().put(table.id(), places);
        header.strangers().stream().filter(s -> !s.twice()).forEach(s -> strangers.set(s.column()));
        reportHeader();
    }

    private static int ordinalColumn(Table table) {
        for (int i = 0; i < table.leaves().size(); i++) {
            if (table.leaves().get(i).kind() == CellKind.ORDINAL) {
                return i;
            }
        }
        return -1;
    }

    private void reportHeader() {
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            Column column = leaves.get(leaf);
            int at = header.column(leaf);
            if (at < 0 && leaf != ordinal) {
                to.problems()
                        .add(
                                "CEL-009",
                                column.required() ? Severity.WARNING : Severity.NOTE,
                                CellPlace.at(to.sheet(), header.firstRow(), 0),
                                column.title(),
                                "",
                                column.title(),
                                Optional.empty());
            } else if (at >= 0 && to.frame().isHidden(at)) {
                to.hidden(header.firstRow(), at, column.title(), "cột không bị ẩn");
            }
        }
        header.strangers().stream()
                .filter(HeaderMatch.Stranger::twice)
                .forEach(stranger -> to.problems()
                        .add(
                                "CEL-015",
                                Severity.WARNING,
                                CellPlace.at(to.sheet(), header.lastRow(), stranger.column()),
                                stranger.title(),
                                stranger.title(),
                                "một cột",
                                Optional.empty()));
    }

    /** Whether the footer has begun, so that other tables may follow. */
    boolean isInFooter() {
        return footer;
    }

    void row(Row row) {
        boolean under = first;
        first = false;
        if (footer) {
            afterFooter(row);
        } else if ((under && (RowKinds.isNumbers(row) || kinds.isFormNumbers(row)))
                || kinds.isHeaderAgain(row, titles)) {
            to.tally().add(under ? Fate.NUMBERS : Fate.HEADER);
        } else if (row.size() <= FEW_CELLS && kinds.isFooter(row)) {
            footer = true;
            to.tally().add(Fate.FOOTER);
        } else {
            body(row);
        }
    }

    /** Under the signatures nothing is read; what looks like a row of the table is not passed over in silence. */
    private void afterFooter(Row row) {
        if (typing.mapped(row) >= 3 && RowKinds.hasNumber(row)) {
            to.tally().add(Fate.REFUSED);
            to.problems()
                    .add(
                            "CEL-020",
                            Severity.WARNING,
                            CellPlace.at(to.sheet(), row.index(), row.cell(0).column()),
                            "",
                            "",
                            "dòng nằm trên phần ký",
                            Optional.empty());
        } else {
            to.tally().add(Fate.FOOTER);
        }
    }

    private void body(Row row) {
        for (int i = 0; i < row.size(); i++) {
            int column = row.cell(i).column();
            if (strangers.get(column)) {
                strangers.clear(column);
                reportStranger(column);
            }
        }
        int mapped = typing.mapped(row);
        if (mapped == 0) {
            outside(row);
        } else if (kinds.isOnlyNumbered(row, ordinal)) {
            to.tally().add(Fate.BLANK);
        } else if (kinds.isTotal(row) || (summed && isFurtherPart(row))) {
            total(row);
        } else if (kinds.isBanner(row)) {
            to.tally().add(Fate.BANNER);
            Object[] values = new Object[typing.width()];
            values[0] = row.cell(0).text();
            typing.unread().clear();
            checks.banner(checked.show(kinds.banner(), "", values, typing.unread(), places.size(), row.index()));
            give(row, FormRow.of(kinds.banner(), values));
        } else {
            values(row);
        }
    }

    private void outside(Row row) {
        boolean onlyNumber = row.size() == 1 && RowKinds.isNumber(row.cell(0));
        to.tally().add(onlyNumber ? Fate.BLANK : Fate.REFUSED);
        if (!onlyNumber) {
            to.outside(row.cell(0));
        }
    }

    /** Whether the row under one of sums is the sums of a further part. */
    private boolean isFurtherPart(Row row) {
        Object[] values = new Object[typing.width()];
        int column = header.column(parts.orElseThrow().column());
        Cell cell = column < 0 ? null : row.find(column);
        values[parts.get().column()] = cell == null ? null : cell.text();
        boolean further =
                parts.get().part(values).filter(p -> !parts.get().isFirst(p)).isPresent();
        int number = ordinal < 0 ? -1 : header.column(ordinal);
        boolean unnumbered = number < 0 || row.find(number) == null;
        return further && unnumbered && row.cell(0).column() >= column;
    }

    /** The column that says that the row is of a further part of its place; 0 if it is a row of its own. */
    private int ofPart(Row row) {
        return parts.isPresent() && isFurtherPart(row) ? parts.get().column() : 0;
    }

    private void total(Row row) {
        to.tally().add(Fate.TOTAL);
        boolean again = parts.isEmpty() && to.totals().containsKey(table.id());
        summed = parts.isPresent();
        if (table.total().isPresent() && !again) {
            int label = RowChecks.index(table, table.total().get().column());
            Object[] values = new Object[typing.width()];
            typing.values(row, values, -1, label, typing.width());
            values[label] = null;
            FormRow total = FormRow.of(Table.TOTAL, values);
            Optional<String> part = parts.flatMap(p -> p.part(values));
            to.totals()
                    .computeIfAbsent(table.id(), id -> new ArrayList<>())
                    .add(part.map(total::as).orElse(total));
            places.total(row.index());
        }
    }

    private void values(Row row) {
        Object[] values = new Object[typing.width()];
        int before = to.problems().size();
        boolean whole = typing.values(row, values, places.size(), -1, level.isEmpty() ? 0 : ofPart(row));
        if (row.hidden()) {
            to.hidden(row.index(), row.cell(0).column(), "dòng " + (row.index() + 1), "dòng không bị ẩn");
        }
        String part = "";
        if (parts.isPresent()) {
            part = parts.get().part(values).orElse(null);
            if (part == null) {
                refuse(row, parts.get().column(), "CEL-005", parts.get().expected());
                return;
            }
        }
        String number = "";
        if (ordinal >= 0 && levels.isByOrdinal()) {
            Cell cell = header.column(ordinal) < 0 ? null : row.find(header.column(ordinal));
            number = cell == null ? "" : levels.ordinal(cell);
            values[ordinal] = number.isEmpty() ? null : number;
        }
        boolean goesOn = number.isEmpty() && parts.isPresent() && !parts.get().isFirst(part) && !level.isEmpty();
        Optional<String> found = goesOn ? Optional.of(level) : levels.level(number);
        if (found.isEmpty()) {
            refuse(row, ordinal, "CEL-019", "số thứ tự như trong biểu mẫu");
            return;
        }
        if (!whole) {
            to.tally().add(Fate.REFUSED);
            checks.refused();
            to.problems().redirect(before, Optional.of(table.id()));
            return;
        }
        level = found.get();
        summed = false;
        to.tally().add(Fate.READ);
        checks.row(checked.show(level, part, values, typing.unread(), places.size(), row.index()));
        FormRow read = FormRow.of(level, values);
        give(row, parts.isPresent() ? read.as(part) : read);
    }

    private void give(Row row, FormRow read) {
        to.sink().row(table.id(), places.size(), row.index(), read);
        places.add(row.index());
    }

    private void refuse(Row row, int leaf, String code, String expected) {
        Column column = leaves.get(Math.max(leaf, 0));
        int at = Math.max(leaf < 0 ? 0 : header.column(leaf), 0);
        to.tally().add(Fate.REFUSED);
        checks.refused();
        to.problem(
                code, Severity.WARNING, row.index(), at, column, SheetContext.seen(row.find(at)), expected, table.id());
    }

    private void reportStranger(int column) {
        String title = header.strangers().stream()
                .filter(s -> s.column() == column)
                .map(HeaderMatch.Stranger::title)
                .findFirst()
                .orElse("");
        to.problems()
                .add(
                        "CEL-010",
                        Severity.NOTE,
                        CellPlace.at(to.sheet(), header.lastRow(), column),
                        title,
                        title,
                        "cột của biểu mẫu",
                        Optional.empty());
    }

    private void found(Check check, int sheetRow, int index, int column, Object seen, String expected) {
        to.problem(
                check.code(),
                check.severity(),
                sheetRow,
                Math.max(header.column(column), 0),
                leaves.get(column),
                seen == null ? "" : seen == Boolean.TRUE ? "x" : seen.toString(),
                expected,
                table.id() + "[" + index + "]/" + leaves.get(column).id());
    }

    /** Says what can only be said after the last row. */
    void end() {
        checks.end();
    }
}
