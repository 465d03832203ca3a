package vn.sinhke.excel.workbook;

import java.util.BitSet;

/** Reads which columns are hidden. */
final class HiddenColumns {

    static final int MOST_COLUMNS = 16_384;
    static final int MOST_ROWS = 1_048_576;

    private HiddenColumns() {}

    /** The hidden columns from the element {@code cols} stood on. */
    static BitSet of(XmlPart xml) {
        BitSet hidden = new BitSet();
        while (xml.child()) {
            if (xml.is("col") && xml.yes("hidden")) {
                int first = xml.number("min", 0);
                int last = xml.number("max", 0);
                if (first < 1 || last < first || first > MOST_COLUMNS) {
                    throw Refusal.damaged("it has a column that there is not");
                }
                hidden.set(first - 1, Math.min(last, MOST_COLUMNS));
            }
            xml.skip();
        }
        return hidden;
    }
}
