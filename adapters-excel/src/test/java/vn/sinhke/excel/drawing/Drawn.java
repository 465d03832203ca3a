package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormReader;
import vn.sinhke.excel.form.FormRow;

/** A drawn workbook as another library sees it. */
final class Drawn {

    /** The form of the tests, which has everything that a descriptor can say. */
    static final Form EVERYTHING = form("everything");

    private final XSSFWorkbook workbook;

    private Drawn(byte[] file) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Form form(String name) {
        try {
            return FormReader.read(
                    name,
                    Resources.toString(Resources.getResource(Drawn.class, name + ".json"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form of one table whose columns are given as JSON. */
    static Form table(String columns) {
        return sheet("Sheet1", columns);
    }

    /** A form whose one sheet has that name. */
    static Form named(String sheet) {
        return sheet(sheet, "{\"id\": \"c\", \"title\": \"C\", \"kind\": \"TEXT\"}");
    }

    private static Form sheet(String name, String columns) {
        return FormReader.read(
                "table",
                "{\"id\": \"t\", \"version\": \"1\", \"name\": \"n\", \"english\": \"e\", \"source\": \"made up\","
                        + " \"words\": {\"yes\": {\"true\": [\"Có\"], \"false\": [\"Không\"]}},"
                        + " \"sheets\": [{\"name\": \"" + name + "\", \"tables\": [{\"id\": \"t\", \"columns\": ["
                        + columns
                        + "]}]}]}");
    }

    static FilledForm filled(Form form, Map<String, Object> fields, Map<String, List<FormRow>> rows, Integer... years) {
        ImmutableMap.Builder<String, ImmutableList<FormRow>> tables = ImmutableMap.builder();
        rows.forEach((table, list) -> tables.put(table, ImmutableList.copyOf(list)));
        return new FilledForm(
                form.key(), ImmutableMap.copyOf(fields), tables.buildOrThrow(), ImmutableSortedSet.copyOf(years));
    }

    static Drawn of(Form form, FilledForm values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FormDrawing.draw(form, values, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Drawn(out.toByteArray());
    }

    static Drawn of(Form form, FilledForm values, Map<String, Iterator<FormRow>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FormDrawing.draw(form, values, rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Drawn(out.toByteArray());
    }

    static Drawn empty(Form form) {
        return of(form, FilledForm.empty(form));
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    Cell cell(String sheet, String address) {
        CellReference at = new CellReference(address);
        Row row = sheet(sheet).getRow(at.getRow());
        return row == null ? null : row.getCell(at.getCol());
    }

    CellStyle style(String sheet, String address) {
        return cell(sheet, address).getCellStyle();
    }

    String text(String sheet, String address) {
        return cell(sheet, address).getStringCellValue();
    }

    double number(String sheet, String address) {
        return cell(sheet, address).getNumericCellValue();
    }

    /** What the cells of a row show, from its first to its last; empty for none. */
    List<String> shown(String sheet, int row, int columns) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        Row of = sheet(sheet).getRow(row - 1);
        return IntStream.range(0, columns)
                .mapToObj(column -> of == null ? "" : formatter.formatCellValue(of.getCell(column)))
                .toList();
    }

    /** The merged blocks, as {@code A1:B2}. */
    List<String> merged(String sheet) {
        return sheet(sheet).getMergedRegions().stream()
                .map(CellRangeAddress::formatAsString)
                .toList();
    }

    /** All cells of all sheets. */
    List<Cell> cells() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .flatMap(sheet -> Streams.stream(sheet))
                .flatMap(row -> Streams.stream(row))
                .toList();
    }
}
