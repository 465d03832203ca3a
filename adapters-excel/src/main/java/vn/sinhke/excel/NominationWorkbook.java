package vn.sinhke.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.SheetDrawing.TableRow;
import vn.sinhke.excel.workbook.Drawing;
import vn.sinhke.excel.workbook.Grid;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;
import vn.sinhke.linkage.Organization;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Nomination;
import vn.sinhke.project.NominationList;

/** The nomination list (danh sách đơn vị được giới thiệu): drawn empty, filled, and read. */
public final class NominationWorkbook {

    private NominationWorkbook() {}

    /** Draws the empty form. */
    public static void draw(OutputStream out) throws IOException {
        write(Map.of(), List.of(), out);
    }

    /** Draws the form filled with the list; it reads back to an equal one. */
    public static void write(NominationList list, OutputStream out) throws IOException {
        Map<Column, Object> values = new HashMap<>();
        values.put(NominationForm.ID, list.id());
        put(values, NominationForm.CALL, list.call().map(CallReference::id));
        put(values, NominationForm.ANNOUNCED, list.call().flatMap(CallReference::announcedOn));
        put(values, NominationForm.PROVINCE, list.province());
        put(values, NominationForm.INTRODUCED_BY, list.introducedBy());
        put(values, NominationForm.LETTER, list.letter());
        put(values, NominationForm.INTRODUCED_ON, list.introducedOn());
        put(values, NominationForm.NOTE, list.dataNote());
        List<TableRow> rows = new ArrayList<>();
        for (Nomination nomination : list.nominations()) {
            rows.add(row(rows.size() + 1, nomination));
        }
        write(values, rows, out);
    }

    private static TableRow row(int ordinal, Nomination nomination) {
        Organization organization = nomination.organization();
        return new TableRow(ordinal)
                .put(NominationForm.NAME, organization.name())
                .put(NominationForm.KIND, organization.kind().map(Words.ORGANIZATION::show))
                .put(NominationForm.TAX, organization.taxCode())
                .put(NominationForm.DISTRICT, organization.seat().district())
                .put(NominationForm.COMMUNE, organization.seat().commune())
                .put(NominationForm.REPRESENTATIVE, organization.representative())
                .put(NominationForm.PHONE, organization.phone())
                .put(NominationForm.COMMODITIES, joined(nomination.commodities()))
                .put(NominationForm.PARTNER, nomination.partner())
                .put(NominationForm.DISTRICTS, joined(nomination.districts()))
                .put(NominationForm.HOUSEHOLDS, nomination.households())
                .put(NominationForm.REMARK, nomination.remark());
    }

    private static void write(Map<Column, Object> values, List<TableRow> rows, OutputStream out) throws IOException {
        try (Drawing drawing = new Drawing()) {
            SheetDrawing sheets = new SheetDrawing(drawing);
            String sheet = NominationForm.SHEET;
            sheets.begin(
                    sheet,
                    "DANH SÁCH ĐƠN VỊ ĐƯỢC GIỚI THIỆU ĐỀ XUẤT DỰ ÁN",
                    "Mỗi đơn vị một dòng. Các huyện, các sản phẩm cách nhau bằng dấu chấm phẩy.");
            sheets.fields(sheet, 3, NominationForm.FIELDS, values);
            int header = 4 + NominationForm.FIELDS.size();
            sheets.table(sheet, header, NominationForm.COLUMNS, List.of(), rows);
            drawing.height(sheet, header, 2);
            for (int i = 1; i < NominationForm.COLUMNS.size(); i++) {
                drawing.width(sheet, i + 1, NominationForm.COLUMNS.get(i).width());
            }
            drawing.write(out);
        }
    }

    /**
     * Reads a filled form.
     *
     * @throws WorkbookException if the file is no workbook, or no nomination list
     */
    public static Import<NominationList> read(byte[] file) {
        Grid grid = Grid.of(file);
        if (!NominationReader.isNominationList(grid)) {
            throw new WorkbookException(Reason.UNKNOWN_FORM, "the workbook has not the table of a nomination list");
        }
        return NominationReader.read(grid);
    }

    private static Optional<String> joined(List<String> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", entries));
    }

    private static void put(Map<Column, Object> values, Column field, Optional<?> value) {
        value.ifPresent(v -> values.put(field, v));
    }
}
