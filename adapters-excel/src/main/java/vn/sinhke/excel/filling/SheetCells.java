package vn.sinhke.excel.filling;

import java.math.BigDecimal;
import vn.sinhke.excel.edit.TemplateLook;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;

/** Makes values fit the formats of the cells they go to, so that they are read as what they are. */
record SheetCells(String sheet, TemplateLook look) {

    boolean isFormula(int row, int column) {
        return look.isFormula(sheet, row, column);
    }

    /**
     * The value as it goes into a cell: a fifth is 20 in a plain cell and 0.2 in one that shows percentages; a number in
     * a cell that shows days is text.
     */
    Object content(Column column, Object value, int row, int at) {
        if (!(value instanceof Long) && !(value instanceof BigDecimal)) {
            return value;
        }
        if (look.isDay(sheet, row, at)) {
            return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
        }
        return column.kind() == CellKind.PERCENT && value instanceof BigDecimal share && look.isPercent(sheet, row, at)
                ? share.movePointLeft(2)
                : value;
    }
}
