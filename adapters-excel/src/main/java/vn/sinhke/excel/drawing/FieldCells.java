package vn.sinhke.excel.drawing;

import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;

/** What the cells of a form's fields hold (ô thông tin chung), wherever they are written. */
public final class FieldCells {

    private final Form form;
    private final Typed typed;

    private FieldCells(Form form) {
        this.form = form;
        this.typed = new Typed(form);
    }

    /** The fields of that form. */
    public static FieldCells of(Form form) {
        return new FieldCells(form);
    }

    /**
     * What a cell of its own holds: a {@code String}, {@code Long}, {@code BigDecimal}, {@code LocalDate}, or null.
     *
     * @throws IllegalArgumentException if the value is not of the type that the field's kind says
     */
    public Object cell(Column field, Object value) {
        return typed.cell(() -> "fields of " + form.id(), field, value);
    }

    /**
     * How the value reads within a line.
     *
     * @throws IllegalArgumentException if the value is not of the type that the field's kind says
     */
    public String shown(Column field, Object value) {
        return typed.shown(() -> "fields of " + form.id(), field, value);
    }
}
