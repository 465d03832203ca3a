package vn.sinhke.excel.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merged cells of model rows: those within one row are merged in each row made like it, those over several wherever rows
 * made like these follow each other.
 */
final class MergedModels {

    /** A block of merged cells: model rows from zero, columns from one. */
    private record Block(int top, int bottom, int left, int right) {}

    private final SheetTree sheet;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();
    private int count;
    private int last = -1;
    private int run;

    /** Takes them out of the sheet. */
    MergedModels(SheetTree sheet, int first, int count) {
        this.sheet = sheet;
        sheet.root().node("mergeCells").ifPresent(all -> {
            for (Node node : all.nodes("mergeCell")) {
                String ref = node.get("ref").orElse("");
                int colon = ref.indexOf(':');
                Optional<Address> from = Address.parse(colon < 0 ? "" : ref.substring(0, colon));
                Optional<Address> to = Address.parse(ref.substring(colon + 1));
                if (from.isPresent()
                        && to.isPresent()
                        && from.get().row() >= first
                        && to.get().row() < first + count) {
                    blocks.add(new Block(
                            from.get().row() - first,
                            to.get().row() - first,
                            from.get().column(),
                            to.get().column()));
                    all.remove(node);
                }
            }
        });
    }

    /** Merges what the row has, being made. */
    void add(FilledRow row, int number) {
        run = row.model() == last + 1 && !row.apart() ? run + 1 : 1;
        last = row.model();
        for (Block block : blocks) {
            int height = block.bottom() - block.top();
            if (block.bottom() == row.model() && run > height) {
                markup.append('<').append(sheet.prefix()).append("mergeCell ref=\"");
                markup.append(sheet.letters(block.left()))
                        .append(number - height)
                        .append(':');
                markup.append(sheet.letters(block.right())).append(number).append("\"/>");
                count++;
            }
        }
    }

    int count() {
        return count;
    }

    String markup() {
        return markup.toString();
    }
}
