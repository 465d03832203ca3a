package vn.sinhke.excel.drawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes rows: every cell is a few ready pieces, the number of its row and what it holds. */
final class CanvasRows {

    private static final byte[] ROW = CanvasBytes.ascii("<row r=\"");
    private static final byte[] HEIGHT = CanvasBytes.ascii("\" ht=\"");
    private static final byte[] OWN_HEIGHT = CanvasBytes.ascii("\" customHeight=\"1\">");
    private static final byte[] TAG_ENDS = CanvasBytes.ascii("\">");
    private static final byte[] ROW_ENDS = CanvasBytes.ascii("</row>");
    private static final byte[] NOTHING = CanvasBytes.ascii("\"/>");
    private static final byte[] NUMBER = CanvasBytes.ascii("\"><v>");
    private static final byte[] NUMBER_ENDS = CanvasBytes.ascii("</v></c>");
    private static final byte[] TEXT = CanvasBytes.ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] KEPT_TEXT = CanvasBytes.ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_ENDS = CanvasBytes.ascii("</t></is></c>");

    private static final long BEFORE_FIRST_DAY = LocalDate.of(1899, 12, 31).toEpochDay();
    private static final int DAY_THAT_WAS_NOT = 60;

    private final CanvasBytes out;
    private final List<byte[]> columns = new ArrayList<>();
    private final List<byte[]> styles = new ArrayList<>();

    CanvasRows(CanvasBytes out) {
        this.out = out;
        styles.add(new byte[0]);
    }

    void write(int index, CanvasRow row) {
        int number = index + 1;
        out.add(ROW).add(number);
        if (row.height() > 0) {
            out.add(HEIGHT).add(Double.toString(row.height())).add(OWN_HEIGHT);
        } else {
            out.add(TAG_ENDS);
        }
        for (int column = 0; column < row.columns(); column++) {
            int style = row.style(column);
            Object value = row.value(column);
            if (style != 0 || value != null) {
                out.add(column(column)).add(number).add(style(style));
                value(value);
            }
        }
        out.add(ROW_ENDS);
    }

    private byte[] column(int column) {
        while (columns.size() <= column) {
            columns.add(CanvasBytes.ascii("<c r=\"" + CanvasSheet.letters(columns.size())));
        }
        return columns.get(column);
    }

    private byte[] style(int style) {
        while (styles.size() <= style) {
            styles.add(CanvasBytes.ascii("\" s=\"" + styles.size()));
        }
        return styles.get(style);
    }

    private void value(Object value) {
        if (value == null) {
            out.add(NOTHING);
        } else if (value instanceof String text) {
            out.add(CellText.hasOuterSpace(text) ? KEPT_TEXT : TEXT).text(text).add(TEXT_ENDS);
        } else if (value instanceof Long whole) {
            out.add(NUMBER).add(whole.longValue()).add(NUMBER_ENDS);
        } else if (value instanceof LocalDate day) {
            long serial = day.toEpochDay() - BEFORE_FIRST_DAY;
            out.add(NUMBER)
                    .add(serial >= DAY_THAT_WAS_NOT ? serial + 1 : serial)
                    .add(NUMBER_ENDS);
        } else if (value instanceof BigDecimal number) {
            out.add(NUMBER)
                    .add((number.scale() < 0 ? number.setScale(0) : number).toString())
                    .add(NUMBER_ENDS);
        } else {
            out.add(NUMBER).add(value.toString()).add(NUMBER_ENDS);
        }
    }
}
