package vn.sinhke.excel.workbook;

/**
 * A cell of a workbook.
 *
 * @param sheet name of the sheet
 * @param cell address, such as {@code C7}
 */
public record CellPlace(String sheet, String cell) {

    /** Returns the cell at that row and column, both counted from zero. */
    public static CellPlace at(String sheet, int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return new CellPlace(sheet, letters.toString() + (row + 1));
    }

    @Override
    public String toString() {
        return sheet + "!" + cell;
    }
}
