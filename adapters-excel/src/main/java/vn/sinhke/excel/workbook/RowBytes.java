package vn.sinhke.excel.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The texts of a row in UTF-8, taken when all its cells are read. */
final class RowBytes implements CellContent {

    private static final String[] ONE = new String[0x80];

    static {
        for (char c = 0; c < ONE.length; c++) {
            ONE[c] = String.valueOf(c);
        }
    }

    private byte[] texts = {};

    void take(byte[] all, int end) {
        texts = end == 0 ? texts : Arrays.copyOf(all, end);
    }

    @Override
    public String raw(int at, int length) {
        // A mark stands in hundreds of thousands of cells.
        return length == 1 && texts[at] >= 0 ? ONE[texts[at]] : new String(texts, at, length, StandardCharsets.UTF_8);
    }
}
