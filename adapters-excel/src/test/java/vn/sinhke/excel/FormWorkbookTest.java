package vn.sinhke.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.form.Check;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormReader;
import vn.sinhke.excel.form.FormRefusal;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.validation.Severity;

/** A form whose values stay cells is drawn, written, read and streamed by its descriptor alone. */
class FormWorkbookTest {

    private static final String LIST = """
            {"id": "seed-list", "version": "1", "name": "Danh sách cấp giống", "english": "Seedlings handed out",
             "source": "invented for this test",
             "sheets": [{"name": "Cấp giống", "title": ["DANH SÁCH CẤP GIỐNG"], "tables": [{"id": "rows",
               "columns": [{"id": "no", "title": "Số thứ tự", "kind": "WHOLE"},
                 {"id": "name", "title": "Họ và tên", "kind": "TEXT", "personal": true},
                 {"id": "plants", "title": "Số cây giống", "kind": "WHOLE"}],
               "checks": [{"code": "GIO-001", "kind": "RANGE", "columns": ["plants"], "value": "1..500",
                   "severity": "violation"},
                 {"code": "GIO-002", "kind": "REQUIRED", "columns": ["name"]}]}]}]}
            """;

    private static final Form FORM = FormReader.read("seed-list", LIST);

    private static FilledForm values(ImmutableMap<String, ImmutableList<FormRow>> tables) {
        return new FilledForm(FORM.key(), ImmutableMap.of(), tables, ImmutableSortedSet.of());
    }

    private static FormRow row(int i) {
        return FormRow.of("row", (long) i, i % 5 == 0 ? null : "Người minh họa", i % 2 == 0 ? 600L : 20L);
    }

    @Test
    void whatIsWrittenIsRecognizedAndReadsBackEqual() throws IOException {
        FilledForm values = values(ImmutableMap.of("rows", ImmutableList.of(row(1), row(3))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWorkbook.of(FORM).write(values, out);

        FormImport read = FormWorkbook.of(FORM).read(WorkbookSource.of(out.toByteArray()), Limits.DEFAULT);

        assertThat(read.filled()).isEqualTo(values);
        assertThat(read.problems()).isEmpty();
        assertThat(read.severityCounts()).isEmpty();
        assertThat(Workbooks.form(
                        WorkbookSource.of(out.toByteArray()), Forms.shipped().with(FORM), Limits.DEFAULT))
                .isEqualTo(FORM);
    }

    @Test
    void anEmptyFormHasNoRowThatIsRefusedHoweverItsColumnsAreNumbered() throws IOException {
        for (Form form : Forms.shipped().all()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormWorkbook.of(form).draw(out);

            FormImport read = FormWorkbook.of(form).read(WorkbookSource.of(out.toByteArray()), Limits.DEFAULT);

            assertThat(read.counts().refused()).as(form.key()).isZero();
            assertThat(read.counts().read()).as(form.key()).isZero();
        }
    }

    @Test
    void ofMoreProblemsThanAreKeptAllAreCountedByCodeAndSeverity() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWorkbook.of(FORM)
                .write(
                        values(ImmutableMap.of()),
                        Map.of(
                                "rows",
                                IntStream.rangeClosed(1, 100)
                                        .mapToObj(FormWorkbookTest::row)
                                        .iterator()),
                        out);
        List<Integer> rows = new ArrayList<>();

        FormImport read = FormWorkbook.of(FORM).stream(
                WorkbookSource.of(out.toByteArray()), Limits.DEFAULT, 7, (table, index, at, one) -> rows.add(index));

        assertThat(rows).hasSize(100);
        assertThat(read.problems()).hasSize(7);
        assertThat(read.problemCounts()).containsExactly(Map.entry("GIO-001", 50L), Map.entry("GIO-002", 20L));
        assertThat(read.severityCounts())
                .containsExactly(Map.entry(Severity.WARNING, 20L), Map.entry(Severity.VIOLATION, 50L));
        assertThat(read.counts().read()).isEqualTo(100);
    }

    @Test
    void aWorkbookOfAnotherFormIsRefusedInOneLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWorkbook.of(FORM).draw(out);
        WorkbookSource source = WorkbookSource.of(out.toByteArray());

        assertThatThrownBy(() -> Workbooks.form(source, Workbooks.only("dossier"), Limits.DEFAULT))
                .isInstanceOfSatisfying(
                        WorkbookException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_FORM))
                .hasMessageContaining("another form")
                .hasMessageNotContaining("\n");
        assertThat(Workbooks.recognize(out.toByteArray(), Forms.none(), Limits.DEFAULT)
                        .form())
                .isEmpty();
    }

    @Test
    void everyKindOfCheckHasSentencesOfItsOwn() {
        assertThat(EnumSet.allOf(Check.Kind.class))
                .extracting(Check.Kind::sentences)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("CEL-0[0-9]{2}"));
    }

    @Test
    void aCodeHasTheShapeOfOneAndMeansOneKind() {
        assertThatThrownBy(() -> FormReader.read("x", LIST.replace("GIO-001", "giống")))
                .isInstanceOf(FormRefusal.class)
                .hasMessageContaining("/code: seen giống, expected three capitals, a hyphen and three digits");
        assertThatThrownBy(() -> FormReader.read("x", LIST.replace("GIO-001", "CEL-001")))
                .isInstanceOf(FormRefusal.class)
                .hasMessageContaining("seen CEL-001, expected CEL-031, or a code of one's own");
        assertThatThrownBy(() -> FormReader.read("x", LIST.replace("GIO-001", "GIO-002")))
                .isInstanceOf(FormRefusal.class)
                .hasMessageContaining("expected one kind for each code");
        assertThat(FormReader.read("x", LIST.replace("GIO-001", "CEL-031")).checks("CEL-031"))
                .hasSize(1);
    }
}
