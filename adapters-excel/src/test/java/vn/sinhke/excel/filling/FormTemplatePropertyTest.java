package vn.sinhke.excel.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sinhke.Seed;
import vn.sinhke.excel.drawing.FormDrawing;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.reading.FormReading;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;

class FormTemplatePropertyTest {

    @Provide
    Arbitrary<Form> forms() {
        return Arbitraries.of(Forms.shipped().all());
    }

    private static byte[] drawn(Form form, FilledForm values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormDrawing.draw(form, values, out);
        return out.toByteArray();
    }

    private static FilledForm read(Form form, byte[] file) {
        return FormReading.read(WorkbookSource.of(file), form, Limits.DEFAULT).filled();
    }

    @Property(seed = Seed.FIXED, tries = 60)
    void anEmptyDrawnFormThatIsFilledReadsAsTheValues(@ForAll("forms") Form form, @ForAll long seed)
            throws IOException {
        FilledForm values = AnyValues.of(form, seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Filled filled = FormTemplate.fill(drawn(form, AnyValues.empty(values)), form, values, out);

        assertThat(filled.isWhole()).as(form.id() + " " + filled).isTrue();
        FilledForm read = read(form, out.toByteArray());
        assertThat(read.fields()).as(form.id()).isEqualTo(values.fields());
        for (var sheet : form.sheets()) {
            for (Table table : sheet.tables()) {
                same(form, table, values, read);
            }
        }
        assertThat(read).as(form.id()).isEqualTo(read(form, drawn(form, values)));
    }

    /** All that was given is read; beside it stand numbers and the words of parts. */
    private static void same(Form form, Table table, FilledForm values, FilledForm read) {
        String at = form.id() + " " + table.id();
        assertThat(read.rows(table.id())).as(at).hasSameSizeAs(values.rows(table.id()));
        for (int i = 0; i < values.rows(table.id()).size(); i++) {
            FormRow given = values.rows(table.id()).get(i);
            FormRow seen = read.rows(table.id()).get(i);
            assertThat(seen.level()).as(at + " " + i).isEqualTo(given.level());
            assertThat(seen.part()).as(at + " " + i).isEqualTo(given.part());
            boolean further = given.part().isPresent()
                    && !table.parts()
                            .get()
                            .labels()
                            .keySet()
                            .iterator()
                            .next()
                            .equals(given.part().get());
            for (int c = 0; c < given.size() && !further; c++) {
                if (given.value(c).isPresent()) {
                    assertThat(seen.value(c)).as(at + " " + i + " " + c).isEqualTo(given.value(c));
                }
            }
        }
    }
}
