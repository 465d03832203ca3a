package vn.sinhke.excel.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import vn.sinhke.Seed;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.money.Vnd;

class FormDrawingPropertyTest {

    private static Arbitrary<Object> values(CellKind kind) {
        Arbitrary<?> values = switch (kind) {
            case TEXT, LONG_TEXT, CODE, ORDINAL -> Arbitraries.strings().ofMaxLength(80);
            case MONEY -> Arbitraries.longs().map(Vnd::of);
            case WHOLE -> Arbitraries.longs();
            case DECIMAL, PERCENT -> Arbitraries.bigDecimals().ofScale(6).map(BigDecimal::stripTrailingZeros);
            case DATE -> days();
            case YEAR_OR_DATE ->
                Arbitraries.oneOf(
                        days(), Arbitraries.integers().between(1, 9999).map(Year::of));
            case WORD -> Arbitraries.of("true", "false");
            case MARK -> Arbitraries.of(true, false);
        };
        return values.map(value -> (Object) value).injectNull(0.2);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1800, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** A form of one table with columns of any kinds, and rows for it. */
    @Provide
    Arbitrary<Tuple2<List<CellKind>, List<List<Object>>>> tables() {
        return Arbitraries.of(CellKind.class).list().ofMinSize(1).ofMaxSize(9).flatMap(kinds -> {
            Arbitrary<List<Object>> row = net.jqwik.api.Combinators.combine(
                            kinds.stream().map(FormDrawingPropertyTest::values).toList())
                    .as(values -> new ArrayList<>(values));
            return row.list().ofMinSize(1).ofMaxSize(15).map(rows -> Tuple.of(kinds, rows));
        });
    }

    private static Form form(List<CellKind> kinds) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            columns.add("{\"id\": \"c" + i + "\", \"title\": \"Cột " + i + "\", \"kind\": \"" + kinds.get(i) + "\""
                    + (kinds.get(i) == CellKind.WORD ? ", \"words\": \"yes\"}" : "}"));
        }
        return Drawn.table(columns.stream().collect(Collectors.joining(", ")));
    }

    @Property(seed = Seed.FIXED, tries = 120)
    void anotherLibrarySeesTheValues(@ForAll("tables") Tuple2<List<CellKind>, List<List<Object>>> table) {
        Form form = form(table.get1());
        List<FormRow> rows = table.get2().stream()
                .map(values -> FormRow.of("row", values.toArray()))
                .toList();

        for (Drawn drawn : List.of(
                Drawn.of(form, Drawn.filled(form, Map.of(), Map.of("t", rows))),
                Drawn.of(form, FilledForm.empty(form), Map.of("t", rows.iterator())))) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = drawn.sheet("Sheet1").getRow(i + 1);
                for (int column = 0; column < table.get1().size(); column++) {
                    Object value = table.get2().get(i).get(column);
                    Cell cell = row.getCell(column);
                    assertThat(seen(cell, table.get1().get(column)))
                            .as(table.get1().get(column) + " in row " + i)
                            .isEqualTo(expected(value));
                }
            }
            assertThat(drawn.sheet("Sheet1").getLastRowNum()).isEqualTo(rows.size());
        }
    }

    /** The value as it must be seen, written plainly; numbers of more digits than a workbook keeps as text. */
    private static String expected(Object value) {
        if (value == null || Boolean.FALSE.equals(value) || "".equals(value)) {
            return "empty";
        }
        if (value instanceof Boolean) {
            return "text x";
        }
        if (value instanceof Vnd amount) {
            return number(new BigDecimal(amount.exact()));
        }
        if (value instanceof Long whole) {
            return number(BigDecimal.valueOf(whole));
        }
        if (value instanceof BigDecimal decimal) {
            return number(decimal);
        }
        if (value instanceof Year year) {
            return number(BigDecimal.valueOf(year.getValue()));
        }
        if (value instanceof LocalDate day) {
            return day.getYear() < 1900
                    ? String.format("text %02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                    : "day " + day;
        }
        return "text "
                + switch (value.toString()) {
                    case "true" -> "Có";
                    case "false" -> "Không";
                    default -> value.toString();
                };
    }

    private static String number(BigDecimal value) {
        int digits = value.signum() == 0 ? 1 : value.precision() - Math.min(value.scale(), 0);
        return (digits > 15 ? "text " : "number ") + plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String seen(Cell cell, CellKind kind) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "empty";
        }
        if (cell.getCellType() == CellType.STRING) {
            String text = cell.getStringCellValue();
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            return "text " + text;
        }
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        if (cell.getCellStyle().getDataFormatString().equals("dd/mm/yyyy")) {
            return "day " + cell.getLocalDateTimeCellValue().toLocalDate();
        }
        assertThat(kind).isNotEqualTo(CellKind.DATE);
        return "number " + plain(new BigDecimal(Double.toString(cell.getNumericCellValue())));
    }
}
