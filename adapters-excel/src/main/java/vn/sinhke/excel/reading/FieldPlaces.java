package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.reading.FormLayout.Line;
import vn.sinhke.excel.reading.FormLayout.Slot;
import vn.sinhke.excel.reading.FormLayout.TableLayout;
import vn.sinhke.excel.reading.FormLayout.ValueCell;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.Row;

/** Finds where on a sheet the values of fields go: beside their labels, in lines of heading, title and footer. */
final class FieldPlaces {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");

    private final SheetContext to;
    private final FieldReading fields;
    private final List<TableLayout> tables;
    private final ImmutableList<LineTemplate> templates;
    private final Set<String> known = new HashSet<>();
    private final Set<String> labelled = new HashSet<>();
    private final ImmutableList.Builder<ValueCell> values = ImmutableList.builder();
    private final ImmutableList.Builder<Line> lines = ImmutableList.builder();

    FieldPlaces(SheetContext to, Sheet sheet, List<TableLayout> tables) {
        this.to = to;
        this.tables = tables;
        this.fields =
                new FieldReading(to.form(), sheet, to.sheet(), to.problems(), to.fields(), new java.util.HashMap<>());
        to.form().sheets().forEach(s -> s.fields().forEach(field -> known.add(field.id())));
        this.templates = Stream.of(
                        sheet.title().stream(),
                        sheet.heading().stream().flatMap(h -> Stream.concat(h.left().stream(), h.right().stream())),
                        sheet.footer().stream()
                                .flatMap(f -> Stream.concat(
                                        f.place().stream(), f.blocks().stream().flatMap(List::stream))))
                .flatMap(s -> s)
                .map(LineTemplate::of)
                .filter(LineTemplate::hasValues)
                .collect(ImmutableList.toImmutableList());
    }

    /** Looks at a row; one of a table has no fields. */
    void row(Row row) {
        for (TableLayout table : tables) {
            if (row.index() >= table.headerRow() && row.index() < table.endRow()) {
                return;
            }
        }
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            if (cell.kind() == Cell.Kind.TEXT) {
                cell(row, cell, cell.text());
            }
        }
    }

    private void cell(Row row, Cell cell, String text) {
        Matcher braces = BRACES.matcher(text);
        ImmutableList<Slot> named = braces.results()
                .filter(found -> known.contains(found.group(1)))
                .map(found -> new Slot(found.group(1), found.start(), found.end()))
                .collect(ImmutableList.toImmutableList());
        Column field = fields.label(text);
        if (!named.isEmpty()) {
            add(cell, text, named);
        } else if (field != null) {
            if (labelled.add(field.id())) {
                value(field, row, cell, text);
            }
        } else {
            templates.stream()
                    .map(template -> template.slots(text))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(slots -> add(cell, text, slots));
        }
    }

    private void value(Column field, Row row, Cell label, String text) {
        int behind = fields.behind(text);
        int colon = text.indexOf(':');
        if (behind < 0 && colon >= 0 && colon + 1 < text.length() && FieldReading.isOpen(text.substring(colon + 1))) {
            // Dots to be written on; folded they are nothing, so that the label is whole with them.
            behind = colon + 1 + (text.charAt(colon + 1) == ' ' ? 1 : 0);
        }
        if (behind < 0) {
            int column = to.frame().lastColumn(label.row(), label.column()) + 1;
            // Dots that are the only other text of the line are to be written on.
            boolean further = row.find(column) == null
                    && row.size() == 2
                    && row.cell(1).column() > column
                    && FieldReading.isOpen(row.cell(1).text());
            values.add(new ValueCell(
                    field.id(), to.sheet(), label.row(), further ? row.cell(1).column() : column));
        } else {
            add(label, text, ImmutableList.of(new Slot(field.id(), behind, text.length())));
        }
    }

    private void add(Cell cell, String text, ImmutableList<Slot> slots) {
        lines.add(new Line(to.sheet(), cell.row(), cell.column(), text, slots));
    }

    ImmutableList<ValueCell> values() {
        return values.build();
    }

    ImmutableList<Line> lines() {
        return lines.build();
    }
}
