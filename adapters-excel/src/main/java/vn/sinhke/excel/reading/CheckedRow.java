package vn.sinhke.excel.reading;

import java.util.BitSet;

/** A row as checks see it: its values by the index of their column. The same object is shown for every row. */
final class CheckedRow {

    private String level = "";
    private String part = "";
    private Object[] values = {};
    private BitSet unread = new BitSet();
    private int index;
    private int sheetRow;

    CheckedRow show(
            String newLevel, String newPart, Object[] newValues, BitSet newUnread, int newIndex, int newSheetRow) {
        level = newLevel;
        part = newPart;
        values = newValues;
        unread = newUnread;
        index = newIndex;
        sheetRow = newSheetRow;
        return this;
    }

    /** Its level. */
    String level() {
        return level;
    }

    /** Which part of its place it is; empty where places have one row. */
    String part() {
        return part;
    }

    /** The value of a column; null for an empty cell. */
    Object value(int column) {
        return values[column];
    }

    /** Whether a cell has content other than a mark that says no; one that could not be read has. */
    boolean isFilled(int column) {
        Object value = values[column];
        return value == null ? unread.get(column) : value != Boolean.FALSE;
    }

    /** Which row of the table it is, from zero. */
    int index() {
        return index;
    }

    /** Its row on the sheet, from zero. */
    int sheetRow() {
        return sheetRow;
    }
}
