package vn.sinhke.excel.edit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** Rows filled into one sheet: they are packed as they come, and what is around them is written when all are there. */
final class SheetFilling {

    private static final Pattern SUM =
            Pattern.compile("(?:SUM\\(|SUBTOTAL\\((?:9|109),)\\$?([A-Z]{1,3})\\$?(\\d+):\\$?([A-Z]{1,3})\\$?(\\d+)\\)");
    private static final String ROWS = "\u0001rows\u0001";
    private static final String MERGED = "\u0001merged\u0001";
    private static final List<String> AFTER_BREAKS = List.of(
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "drawingHF",
            "legacyDrawing",
            "legacyDrawingHF",
            "picture",
            "oleObjects",
            "controls",
            "AlternateContent",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final SheetTree sheet;
    private final Filling.Rows rows;
    private final boolean date1904;
    private final List<ModelRow> models = new ArrayList<>();
    private final List<List<int[]>> merged = new ArrayList<>();
    private final Map<Integer, BigDecimal> sums = new HashMap<>();
    private final List<Integer> breaks = new ArrayList<>();
    private StringBuilder merges = new StringBuilder();
    private int mergeCount;
    private Packed packed = new Packed();
    private RowShift shift;

    SheetFilling(SheetTree sheet, Filling.Rows rows, boolean date1904) {
        this.sheet = sheet;
        this.rows = rows;
        this.date1904 = date1904;
    }

    RowShift shift() {
        return shift;
    }

    void fill() throws IOException {
        for (int i = 0; i < rows.count(); i++) {
            int number = rows.first() + i;
            Node node = sheet.rows().get(number);
            models.add(new ModelRow(
                    node != null ? node : Node.of("<" + sheet.prefix() + "row r=\"" + number + "\"/>"),
                    rows.first(),
                    rows.count(),
                    sheet));
            merged.add(merged(number));
        }
        findSums();
        StringBuilder row = new StringBuilder(4096);
        int filled = 0;
        while (rows.rows().hasNext()) {
            FilledRow next = rows.rows().next();
            write(row, next, filled++);
        }
        if (filled == 0) {
            write(row, FilledRow.of(List.of()), filled++);
        }
        shift = new RowShift(rows.first(), rows.count(), filled);
        int last = sheet.rows().isEmpty() ? 0 : sheet.rows().lastKey();
        if (last > shift.last() && (long) last + shift.by() > Address.MOST_ROWS) {
            throw new WorkbookException(
                    Reason.TOO_LARGE, "with the rows filled in the sheet is longer than a sheet can be");
        }
        packed.end(false);
        cutOut();
    }

    private void write(StringBuilder row, FilledRow next, int index) {
        int number = rows.first() + index;
        if (next.model() < 0 || next.model() >= models.size()) {
            throw new IllegalArgumentException(
                    "there are " + models.size() + " model rows, and none of number " + next.model());
        }
        if (number > Address.MOST_ROWS || next.values().size() > Address.MOST_COLUMNS) {
            throw new IllegalArgumentException("a sheet has " + Address.MOST_ROWS + " rows of " + Address.MOST_COLUMNS
                    + " cells, and more were given");
        }
        if (index > 0 && rows.breakBefore().test(next)) {
            breaks.add(number - 1);
            if (breaks.size() > Filling.MOST_BREAKS) {
                throw new IllegalArgumentException("a sheet prints at most " + Filling.MOST_BREAKS + " page breaks");
            }
        }
        row.setLength(0);
        models.get(next.model()).append(row, number, next.values(), sheet, date1904);
        byte[] bytes = row.toString().getBytes(StandardCharsets.UTF_8);
        packed.write(bytes, 0, bytes.length);
        for (Map.Entry<Integer, BigDecimal> sum : sums.entrySet()) {
            int at = sum.getKey() - 1;
            BigDecimal summand =
                    at < next.values().size() ? CellValue.summand(next.values().get(at)) : null;
            if (summand != null) {
                sum.setValue(sum.getValue().add(summand));
            }
        }
        for (int[] columns : merged.get(next.model())) {
            merges.append('<').append(sheet.prefix()).append("mergeCell ref=\"");
            merges.append(sheet.letters(columns[0])).append(number).append(':');
            merges.append(sheet.letters(columns[1])).append(number).append("\"/>");
            mergeCount++;
        }
    }

    /** Merged cells within one model row, which each row made like it has. */
    private List<int[]> merged(int row) {
        List<int[]> found = new ArrayList<>();
        sheet.root().node("mergeCells").ifPresent(all -> {
            for (Node node : all.nodes("mergeCell")) {
                String ref = node.get("ref").orElse("");
                int colon = ref.indexOf(':');
                Optional<Address> from = Address.parse(colon < 0 ? "" : ref.substring(0, colon));
                Optional<Address> to = Address.parse(ref.substring(colon + 1));
                if (from.isPresent()
                        && to.isPresent()
                        && from.get().row() == row
                        && to.get().row() == row) {
                    found.add(new int[] {from.get().column(), to.get().column()});
                    all.remove(node);
                }
            }
        });
        return found;
    }

    /** Columns of which a sum over all model rows stands in the sheet, and no model row has a formula there. */
    private void findSums() {
        for (Map.Entry<Integer, Node> row : sheet.rows().entrySet()) {
            for (Node cell : row.getValue().nodes("c")) {
                if (cell.node("f").isPresent()) {
                    Matcher sum = SUM.matcher(cell.node("f").get().text());
                    if (sum.matches()
                            && sum.group(1).equals(sum.group(3))
                            && Integer.parseInt(sum.group(2)) == rows.first()
                            && Integer.parseInt(sum.group(4)) == rows.first() + rows.count() - 1) {
                        int column =
                                Address.parse(sum.group(1) + "1").orElseThrow().column();
                        if (models.stream().noneMatch(model -> model.hasFormula(column))) {
                            sums.put(column, BigDecimal.ZERO);
                        }
                    }
                }
            }
        }
    }

    /** Takes the model rows out of the sheet, leaves a sign in their place and puts breaks in. */
    private void cutOut() {
        Node sign = Node.of("<" + ROWS + "/>");
        List<Node> cut = new ArrayList<>(
                sheet.rows().subMap(rows.first(), rows.first() + rows.count()).values());
        if (cut.isEmpty()) {
            Map.Entry<Integer, Node> next = sheet.rows().higherEntry(rows.first());
            if (next == null) {
                sheet.data().add(sign);
            } else {
                sheet.data().replace(next.getValue(), List.of(sign, next.getValue()));
            }
        } else {
            sheet.data().replace(cut.get(0), List.of(sign));
            cut.subList(1, cut.size()).forEach(sheet.data()::remove);
        }
        sheet.rows().keySet().removeIf(row -> row >= rows.first() && row < rows.first() + rows.count());
    }

    /** What is done when all has been moved: results of sums, merged cells, page breaks; then the part is joined. */
    Packed joined() throws IOException {
        storeSums();
        merges();
        breaks();
        StringBuilder out = new StringBuilder();
        sheet.document().write(out);
        String whole = out.toString();
        String sign = "<" + ROWS + "/>";
        int at = whole.indexOf(sign);
        String head = whole.substring(0, at);
        String tail = whole.substring(at + sign.length()).replace("<" + MERGED + "/>", merges);
        Packed first = new Packed();
        first.write(head.getBytes(StandardCharsets.UTF_8));
        first.end(false);
        Packed end = new Packed();
        end.write(tail.getBytes(StandardCharsets.UTF_8));
        end.end(true);
        return first.joined(counted()).joined(end);
    }

    private Packed counted() throws IOException {
        if (models.stream().noneMatch(ModelRow::counts)) {
            return packed;
        }
        Packed end = new Packed();
        end.end(true);
        Packed again = new Packed();
        byte[] buffer = new byte[1 << 16];
        StringBuilder number = null;
        byte[] ready = new byte[1 << 17];
        try (java.io.InputStream in = packed.joined(end).unpacked()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                int made = 0;
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == ModelRow.COUNTED) {
                        if (number != null) {
                            int row = Integer.parseInt(number.toString()) + shift.filled();
                            again.write(ready, 0, made);
                            made = 0;
                            again.write(Integer.toString(row).getBytes(StandardCharsets.US_ASCII));
                        }
                        number = number == null ? new StringBuilder() : null;
                    } else if (number != null) {
                        number.append((char) buffer[i]);
                    } else {
                        ready[made++] = buffer[i];
                    }
                }
                again.write(ready, 0, made);
            }
        }
        again.end(false);
        return again;
    }

    private void storeSums() {
        for (Node row : sheet.data().nodes("row")) {
            for (Node cell : row.nodes("c")) {
                Matcher sum = SUM.matcher(cell.node("f").map(Node::text).orElse(""));
                if (sum.matches()
                        && sum.group(1).equals(sum.group(3))
                        && Integer.parseInt(sum.group(2)) == shift.first()
                        && Integer.parseInt(sum.group(4)) == shift.lastFilled()) {
                    BigDecimal stored = sums.get(
                            Address.parse(sum.group(1) + "1").orElseThrow().column());
                    if (stored != null) {
                        cell.add(Node.of("<" + sheet.prefix() + "v>"
                                + stored.round(new java.math.MathContext(15)).toPlainString() + "</" + sheet.prefix()
                                + "v>"));
                    }
                }
            }
        }
    }

    private void merges() {
        sheet.root().node("mergeCells").ifPresent(all -> {
            int count = all.nodes("mergeCell").size() + mergeCount;
            if (mergeCount > 0) {
                all.add(Node.of("<" + MERGED + "/>"));
            }
            all.set("count", Integer.toString(count));
        });
    }

    private void breaks() {
        if (breaks.isEmpty()) {
            return;
        }
        String prefix = sheet.prefix();
        Node all = sheet.root().node("rowBreaks").orElseGet(() -> {
            Node made = Node.of("<" + prefix + "rowBreaks></" + prefix + "rowBreaks>");
            sheet.root().addBefore(made, AFTER_BREAKS);
            return made;
        });
        java.util.TreeMap<Integer, Node> sorted = new java.util.TreeMap<>();
        all.nodes("brk").forEach(brk -> sorted.put(brk.tag().number("id", 0), brk));
        for (int id : breaks) {
            sorted.computeIfAbsent(id, at -> Node.of("<" + prefix + "brk id=\"" + at + "\" max=\"16383\" man=\"1\"/>"));
        }
        all.clear();
        sorted.values().forEach(all::add);
        all.set("count", Integer.toString(sorted.size()));
        all.set(
                "manualBreakCount",
                Long.toString(sorted.values().stream()
                        .filter(brk -> brk.tag().flag("man"))
                        .count()));
    }
}
