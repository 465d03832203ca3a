package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.reading.Tally.Fate;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.excel.workbook.RowVisitor;
import vn.sinhke.validation.Severity;

/** Reads one sheet in one pass: fields until a header is found, then the rows under it, until the next header. */
final class SheetReading implements RowVisitor {

    private final SheetContext to;
    private final FieldReading fields;
    private final FooterLines footers;
    private final List<TableTitles> missing;
    private final List<Row> block = new ArrayList<>();
    private TableTitles next;
    private TableRows current;
    private Row held;
    private int nextRow;

    SheetReading(SheetContext to, Sheet sheet, FieldReading fields) {
        this.to = to;
        this.fields = fields;
        this.footers = new FooterLines(sheet);
        this.missing =
                new ArrayList<>(sheet.tables().stream().map(TableTitles::new).toList());
    }

    @Override
    public boolean row(Row row) {
        to.tally().add(Fate.BLANK, row.index() - nextRow);
        nextRow = row.index() + 1;
        take(row);
        return true;
    }

    private void take(Row row) {
        if (next != null) {
            int reach = HeaderTexts.lastRow(block, to.frame());
            int most = Math.max(reach, block.get(0).index() + next.table().depth() - 1);
            if (row.index() <= most) {
                block.add(row);
                return;
            }
            settle();
        }
        Optional<TableTitles> begins = beginning(row);
        if (begins.isPresent()) {
            heading();
            next = begins.get();
            missing.remove(next);
            block.add(row);
        } else if (current == null) {
            heading(row);
        } else {
            under(row);
        }
    }

    /** The table of which the row is the first of the header. */
    private Optional<TableTitles> beginning(Row row) {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        TableTitles best = null;
        int most = 0;
        for (TableTitles titles : missing) {
            int hits = titles.hits(row);
            if (hits >= titles.enough() && hits > most) {
                most = hits;
                best = titles;
            }
        }
        return Optional.ofNullable(best);
    }

    private void settle() {
        HeaderMatch header = HeaderMatch.of(next, block, to.frame());
        List<Row> rows = ImmutableList.copyOf(block);
        block.clear();
        finish();
        current = new TableRows(to, next, header, footers);
        to.sink().begin(next.table().id(), ImmutableMap.copyOf(to.fields()));
        next = null;
        for (Row row : rows) {
            if (row.index() <= header.lastRow()) {
                to.tally().add(Fate.HEADER);
            } else {
                take(row);
            }
        }
    }

    private void heading(Row row) {
        to.tally().add(Fate.HEADING);
        fields.row(row, to.frame());
    }

    /** What was held back is a line above the next table. */
    private void heading() {
        if (held != null) {
            Row row = held;
            held = null;
            heading(row);
        }
    }

    private void under(Row row) {
        if (held != null) {
            Row before = held;
            held = null;
            current.row(before);
        }
        if (row.size() <= 4 && fields.isLabelled(row)) {
            heading(row);
        } else if (!missing.isEmpty() && row.size() == 1 && row.cell(0).kind() == Cell.Kind.TEXT) {
            held = row;
        } else {
            current.row(row);
        }
    }

    private void finish() {
        if (current != null) {
            current.end();
            current = null;
        }
    }

    /** Ends the sheet, and says what it has not. */
    void end() {
        while (next != null) {
            settle();
        }
        if (held != null && current != null) {
            current.row(held);
            held = null;
        }
        finish();
        fields.end();
        for (TableTitles titles : missing) {
            String columns = String.join(
                    ", ",
                    titles.leaves().stream()
                            .map(leaf -> leaf.column().title())
                            .limit(2)
                            .toList());
            to.problems()
                    .add(
                            "CEL-009",
                            Severity.WARNING,
                            new CellPlace(to.sheet(), "A1"),
                            titles.leaves().get(0).column().title(),
                            "",
                            columns,
                            titles.table().into());
        }
    }
}
