package vn.sinhke.excel.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;
import vn.sinhke.money.Vnd;

class WrongValuesTest {

    private static final List<Object> OF_ALL_TYPES =
            List.of("true", Vnd.of(1), 1L, BigDecimal.ONE, LocalDate.of(2023, 1, 1), Year.of(2023), true, 1, 1.5, 'c');

    private static String types(CellKind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT, CODE, ORDINAL, WORD -> "String";
            case MONEY -> "Vnd";
            case WHOLE -> "Long";
            case DECIMAL, PERCENT -> "BigDecimal";
            case DATE -> "LocalDate";
            case YEAR_OR_DATE -> "Year or LocalDate";
            case MARK -> "Boolean";
        };
    }

    private static Drawn drawn(Form form, FormRow... rows) {
        return Drawn.of(
                form,
                Drawn.filled(
                        form,
                        Map.of(),
                        Map.of(form.sheets().get(0).tables().get(0).id(), List.of(rows))));
    }

    @ParameterizedTest
    @EnumSource
    void aKindTakesItsTypeAndNoOther(CellKind kind) {
        Form form = Drawn.table("{\"id\": \"c\", \"title\": \"Cột\", \"kind\": \"" + kind + "\""
                + (kind == CellKind.WORD ? ", \"words\": \"yes\"}" : "}"));
        List<String> taken = new ArrayList<>();
        for (Object value : OF_ALL_TYPES) {
            String type = value.getClass().getSimpleName();
            try {
                assertThat(drawn(form, FormRow.of("row", value)).cell("Sheet1", "A2"))
                        .isNotNull();
                taken.add(type);
            } catch (IllegalArgumentException refused) {
                assertThat(refused)
                        .hasMessage("Form t@1, table t, row 1, column c (Cột): seen " + type + ", expected "
                                + types(kind) + " for " + kind);
            }
        }
        assertThat(taken).containsExactlyInAnyOrder(types(kind).split(" or "));
    }

    @Test
    void aWordThatIsNoneIsNotShown() {
        Form form = Drawn.table("{\"id\": \"c\", \"title\": \"C\", \"kind\": \"WORD\", \"words\": \"yes\"}");

        assertThatThrownBy(() -> drawn(form, FormRow.of("row", "true"), FormRow.of("row", "Nguyễn")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Form t@1, table t, row 2, column c (C): seen a word that is none of them, expected"
                        + " [true, false] for WORD");
    }

    @Test
    void aFieldOfAnotherTypeIsRefused() {
        FilledForm values = Drawn.filled(Drawn.EVERYTHING, Map.of("year", 2023), Map.of());

        assertThatThrownBy(() -> Drawn.of(Drawn.EVERYTHING, values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sheet Sheet1, column year (Năm): seen Integer, expected Long");
    }

    @Test
    void rowsThatDoNotFitTheTableAreRefused() {
        Form form = Drawn.table("{\"id\": \"c\", \"title\": \"C\", \"kind\": \"TEXT\"}");

        assertThatThrownBy(() -> drawn(form, FormRow.of("row", "a", "b")))
                .hasMessage("Form t@1, table t, row 1: seen 2 cells, expected at most 1");
        assertThatThrownBy(() -> drawn(form, FormRow.of("district", "a")))
                .hasMessage("Form t@1, table t, row 1: seen a row of level district, expected one of [row]");
        assertThatThrownBy(() -> drawn(form, FormRow.of(Table.TOTAL, "a")))
                .hasMessage("Form t@1, table t, row 1: seen a row of level total, expected one of [row]");
        assertThatThrownBy(() -> drawn(form, FormRow.of("row", "a").as("persons")))
                .hasMessage("Form t@1, table t, row 1: seen part persons, expected none");
        assertThatThrownBy(() -> drawn(Drawn.EVERYTHING, FormRow.of("commune").as("men")))
                .hasMessage("Form everything@1, table main, row 1: seen part men, expected one of [households,"
                        + " persons]");
        assertThatThrownBy(() -> drawn(Drawn.EVERYTHING, FormRow.of("province", "a", "b")))
                .hasMessageContaining("seen a banner with more than one value");
        assertThatThrownBy(() -> drawn(Drawn.EVERYTHING, FormRow.of("province", 1L)))
                .hasMessageContaining("seen a banner of Long, expected String");
    }

    @Test
    void whatTheFormDoesNotHaveIsRefused() {
        Form form = Drawn.table("{\"id\": \"c\", \"title\": \"C\", \"kind\": \"TEXT\"}");

        assertThatThrownBy(() -> Drawn.of(form, Drawn.filled(form, Map.of("x", 1L), Map.of())))
                .hasMessage("Form t@1: seen fields [x], expected some of []");
        assertThatThrownBy(() -> Drawn.of(form, Drawn.filled(form, Map.of(), Map.of("u", List.of()))))
                .hasMessage("Form t@1: seen tables [u], expected some of [t]");
        assertThatThrownBy(() -> Drawn.of(form, FilledForm.empty(Drawn.EVERYTHING)))
                .hasMessage("Form t@1: seen values of form everything@1");
    }

    @Test
    void sumsAboveRowsThatComeOneByOneMustBeStatedFirst() {
        FormRow row = FormRow.of("commune", null, "a", null, 1L).as("households");
        FormRow total = FormRow.of(Table.TOTAL, null, null, null, 5L).as("households");
        FilledForm none = FilledForm.empty(Drawn.EVERYTHING);

        assertThatThrownBy(() -> Drawn.of(
                        Drawn.EVERYTHING, none, Map.of("main", List.of(row).iterator())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected the sums as the first row, of level total");
        assertThatThrownBy(() -> Drawn.of(
                        Drawn.EVERYTHING,
                        none,
                        Map.of("main", List.of(total, row, total).iterator())))
                .hasMessageContaining("seen the row of sums after others");
        assertThat(Drawn.of(
                                Drawn.EVERYTHING,
                                none,
                                Map.of("main", List.of(total, row).iterator()))
                        .shown("Sheet1", 18, 4))
                .containsExactly("Tổng cộng", "", "Hộ", "5");
    }

    @Test
    void rowsAreWrittenOutWhileTheyCome() throws Exception {
        Form form = Drawn.table("{\"id\": \"c\", \"title\": \"C\", \"kind\": \"TEXT\"}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> sizes = new ArrayList<>();
        Iterator<FormRow> rows = IntStream.range(0, 20_000)
                .mapToObj(i -> {
                    if (i % 5_000 == 4_999) {
                        sizes.add(out.size());
                    }
                    return FormRow.of("row", "Hộ " + i * 7919L % 20_011);
                })
                .iterator();

        FormDrawing.draw(form, FilledForm.empty(form), Map.of("t", rows), out);

        assertThat(sizes).hasSize(4).isSorted().doesNotHaveDuplicates();
        assertThat(sizes.get(3)).isGreaterThan(out.size() / 2);
    }

    @Test
    void aSheetNameThatAWorkbookCannotHaveIsRefused() {
        for (String name : List.of("it's", "a/b", "x".repeat(32))) {
            Form form = Drawn.named(name);
            assertThatThrownBy(() -> Drawn.empty(form))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("A sheet cannot be called \"" + name + "\"");
        }
    }
}
