package vn.sinhke.excel.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.sinhke.excel.workbook.Cell.Kind;
import vn.sinhke.excel.workbook.Limits.Limit;
import vn.sinhke.excel.workbook.SheetFrame.Region;

/** The rows of one sheet of an .xls, as its records are walked through. */
final class XlsRows implements Book.Rows {

    private static final int MOST_COLUMNS = 256;
    private static final int NO_RESULT = 3;

    private final BiffRecords records;
    private final RecordInputStream in;
    private final Limits limits;
    private final Styles styles;
    private final int epoch;
    private final SharedTexts shared;
    private final SheetFrame.Builder frame = new SheetFrame.Builder();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final List<Cell> cells = new ArrayList<>();
    private int depth;
    private boolean ended;
    private boolean pending;
    private int row = -1;
    private int column = -1;
    private int style;
    /** Whether the cell last read is a formula whose result, a text, is the next record. */
    private boolean textFollows;

    private long rows;
    private long count;
    private long empty;

    /** Stands on the sheet that begins at this place; below zero for a sheet that is no table. */
    XlsRows(BiffRecords records, long start, Limits limits, Styles styles, boolean from1904, SharedTexts shared) {
        this.records = records;
        this.in = records.in();
        this.limits = limits;
        this.styles = styles;
        this.epoch = from1904 ? Cell.FROM_1904 : 0;
        this.shared = shared;
        this.ended = start < 0;
        while (!ended && (!records.next() || records.position() != start)) {
            if (records.position() > start) {
                records.close();
                throw Refusal.damaged("a sheet is missing");
            }
        }
    }

    /** The frame of the sheet, all of which is walked through. */
    SheetFrame frame() {
        try (this) {
            while (!ended && records.next()) {
                if (isInSheet()) {
                    around();
                }
            }
            return frame.build();
        } catch (RuntimeException e) {
            throw XlsBook.damaged(e);
        }
    }

    @Override
    public Row next() {
        try {
            if (pending) {
                pending = false;
                cell();
            }
            while (!ended && records.next()) {
                if (!isInSheet()) {
                    continue;
                }
                if (!isCell(records.sid())) {
                    other();
                    continue;
                }
                int at = in.readUShort();
                Row done = at == row ? null : take();
                if (at < row) {
                    throw Refusal.damaged("row " + (at + 1) + " comes twice or too late in a sheet");
                }
                column = at == row ? column : -1;
                row = at;
                if (done != null) {
                    pending = true;
                    return done;
                }
                cell();
            }
            if (!ended) {
                throw Refusal.damaged("a sheet is cut off");
            }
            return take();
        } catch (RuntimeException e) {
            ended = true;
            throw XlsBook.damaged(e);
        }
    }

    /** Whether the record is of the sheet itself, and not of a chart in it. */
    private boolean isInSheet() {
        if (records.sid() == BiffRecords.BOF) {
            depth++;
        } else if (records.sid() == BiffRecords.EOF) {
            depth--;
            ended = depth < 0;
        }
        return depth == 0;
    }

    private static boolean isCell(int sid) {
        return switch (sid) {
            case 0x06, 0xBD, 0xBE, 0xD6, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E -> true;
            default -> false;
        };
    }

    private void other() {
        switch (records.sid()) {
            case 0x207 -> {
                if (textFollows && !cells.isEmpty()) {
                    cells.remove(cells.size() - 1);
                    text(new StringRecord(in).getString(), true);
                }
                textFollows = false;
            }
            case 0x208 -> {
                int at = in.readUShort();
                in.readLong();
                in.readUShort();
                if ((in.readUShort() & 0x20) != 0) {
                    hiddenRows.set(at);
                }
            }
            case 0x7D, 0xE5 -> around();
            default -> {}
        }
    }

    private void around() {
        if (records.sid() == 0x7D) {
            int first = in.readUShort();
            int last = Math.min(in.readUShort(), MOST_COLUMNS - 1);
            in.readInt();
            if ((in.readUShort() & 1) != 0 && first <= last) {
                hiddenColumns.set(first, last + 1);
                frame.hide(first, last);
            }
        } else if (records.sid() == 0xE5) {
            for (int left = in.readUShort(); left > 0; left--) {
                int firstRow = in.readUShort();
                int lastRow = in.readUShort();
                int firstColumn = in.readUShort();
                int lastColumn = in.readUShort();
                if (lastRow < firstRow || lastColumn < firstColumn || lastColumn >= MOST_COLUMNS) {
                    throw Refusal.damaged("it has a merged region that there is not");
                }
                limits.check(Limit.MERGED_REGIONS, frame.merge(new Region(firstRow, firstColumn, lastRow, lastColumn)));
            }
        }
    }

    /** Reads a record of one cell or a run of cells, whose row was read. */
    private void cell() {
        textFollows = false;
        step(in.readUShort());
        switch (records.sid()) {
            case 0xBD -> {
                for (int i = 0; in.remaining() >= 6; i++) {
                    if (i > 0) {
                        step(column + 1);
                    }
                    style = in.readUShort();
                    number(RKUtil.decodeNumber(in.readInt()), false);
                }
            }
            case 0xBE -> limits.check(Limit.EMPTY_CELLS, empty += in.remaining() / 2);
            default -> {
                style = in.readUShort();
                value();
            }
        }
    }

    private void step(int to) {
        if (to <= column || to >= MOST_COLUMNS) {
            throw damaged("comes twice or too late, or beyond the last column");
        }
        column = to;
    }

    private void value() {
        switch (records.sid()) {
            case 0x203 -> number(in.readDouble(), false);
            case 0x27E -> number(RKUtil.decodeNumber(in.readInt()), false);
            case 0xFD -> shared(in.readInt());
            case 0x204, 0xD6 -> label();
            case 0x205 -> {
                int value = in.readUByte();
                if (in.readUByte() == 0) {
                    truth(value != 0, false);
                } else {
                    error(value, false);
                }
            }
            case 0x06 -> formula(in.readLong());
            default -> limits.check(Limit.EMPTY_CELLS, ++empty);
        }
    }

    private void formula(long stored) {
        if (stored >>> 48 != 0xFFFF) {
            number(Double.longBitsToDouble(stored), true);
            return;
        }
        int value = (int) (stored >>> 16) & 0xFF;
        switch ((int) stored & 0xFF) {
            case 0 -> {
                add(Kind.UNSTORED_FORMULA, Cell.FORMULA, CellContent.of(""), 0, 0, 0);
                textFollows = true;
            }
            case 1 -> truth(value != 0, true);
            case 2 -> error(value, true);
            case NO_RESULT -> add(Kind.UNSTORED_FORMULA, Cell.FORMULA, CellContent.of(""), 0, 0, 0);
            default -> throw damaged("has a result of an unknown kind");
        }
    }

    private void label() {
        int length = in.readUShort();
        boolean wide = (in.readUByte() & 1) != 0;
        text(wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length), false);
    }

    private void shared(int index) {
        if (index < 0 || index >= shared.count()) {
            throw damaged("refers to a shared text that there is not");
        }
        if (!shared.isBlank(index)) {
            add(Kind.TEXT, 0, shared, index, 0, 0);
        }
    }

    private void text(String text, boolean formula) {
        limits.check(Limit.CELL_TEXT, text.length());
        boolean blank = Tidying.tidy(text).isEmpty();
        if (!blank || formula) {
            add(blank ? Kind.UNSTORED_FORMULA : Kind.TEXT, formula ? Cell.FORMULA : 0, CellContent.of(text), 0, 0, 0);
        }
    }

    private void truth(boolean value, boolean formula) {
        add(Kind.BOOLEAN, formula ? Cell.FORMULA : 0, CellContent.of(value ? "1" : "0"), 0, value ? 1 : 0, 0);
    }

    private void error(int code, boolean formula) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
        add(Kind.ERROR, formula ? Cell.FORMULA : 0, CellContent.of(text), 0, 0, 0);
    }

    private void number(double value, boolean formula) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw damaged("holds a number that is none");
        }
        int flags = styles.flags(style) | epoch | (formula ? Cell.FORMULA : 0);
        String text = Double.toString(value);
        char[] characters = text.toCharArray();
        int scale = Numbers.scale(characters, 0, characters.length);
        long digits = scale < 0 ? 0 : Numbers.digits(characters, 0, characters.length, scale);
        add(Kind.NUMBER, flags, CellContent.of(text), 0, digits, scale);
    }

    private void add(Kind kind, int flags, CellContent content, int at, long digits, int scale) {
        boolean hidden = hiddenRows.get(row) || hiddenColumns.get(column);
        cells.add(new Cell(row, column, kind, flags | (hidden ? Cell.HIDDEN : 0), content, at, 0, digits, scale));
    }

    /** The row whose cells were read, or null if none has content. */
    private Row take() {
        if (cells.isEmpty()) {
            return null;
        }
        limits.check(Limit.ROWS, ++rows);
        limits.check(Limit.CELLS, count += cells.size());
        Row taken = new Row(row, hiddenRows.get(row), cells.toArray(Cell[]::new));
        cells.clear();
        return taken;
    }

    private WorkbookException damaged(String what) {
        return Refusal.damaged("a cell in row " + (row + 1) + " " + what);
    }

    @Override
    public void close() {
        records.close();
    }
}
