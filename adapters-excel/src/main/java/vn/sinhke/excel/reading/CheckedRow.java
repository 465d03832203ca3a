package vn.sinhke.excel.reading;

/** A row as checks see it: its values by the index of their column. The same object is shown for every row. */
final class CheckedRow {

    private String level = "";
    private String part = "";
    private Object[] values = {};
    private int index;
    private int sheetRow;

    CheckedRow show(String newLevel, String newPart, Object[] newValues, int newIndex, int newSheetRow) {
        level = newLevel;
        part = newPart;
        values = newValues;
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

    /** Which row of the table it is, from zero. */
    int index() {
        return index;
    }

    /** Its row on the sheet, from zero. */
    int sheetRow() {
        return sheetRow;
    }
}
