package vn.sinhke.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.drawing.FormDrawing;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormReader;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.reading.Recognition.Missing;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;

class RecognitionTest {

    private static Recognition recognize(WorkbookSource source, Forms forms) {
        return Recognition.recognize(source, forms, Limits.DEFAULT);
    }

    @Test
    void everyShippedFormIsRecognizedAsItself() throws IOException {
        for (Form form : Forms.shipped().all()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormDrawing.draw(form, out);

            Recognition recognition = recognize(WorkbookSource.of(out.toByteArray()), Forms.shipped());

            assertThat(recognition.form()).as(form.key()).hasValue(form);
            assertThat(recognition.ties()).as(form.key()).isEmpty();
        }
    }

    @Test
    void theNearestFormIsNamedWithWhatOfItIsMissing() {
        WorkbookSource source = new SheetFixture("Sheet1")
                .row(0, "DANH SÁCH KHÁC")
                .row(2, "Tên đơn vị", "Loại hình", "Cột lạ")
                .source();

        Recognition recognition = recognize(
                source,
                Forms.none().with(Forms.shipped().find("nomination-list").orElseThrow()));

        assertThat(recognition.form()).isEmpty();
        assertThat(recognition.candidates()).singleElement().satisfies(nearest -> {
            assertThat(nearest.form().id()).isEqualTo("nomination-list");
            assertThat(nearest.found()).isEqualTo(2);
            assertThat(nearest.missing())
                    .contains(
                            new Missing(Missing.Kind.COLUMN, "Danh sách giới thiệu", "Mã số thuế"),
                            new Missing(Missing.Kind.FIELD, "Danh sách giới thiệu", "Mã danh sách"));
        });
    }

    @Test
    void formsThatAreAlikeAreATieAndTheLastOneAddedIsTaken() {
        Form first = SheetFixture.form(
                "\"tables\": [{\"id\": \"t\", \"columns\": [{\"id\": \"a\", \"title\": \"Cột một\", \"kind\": \"TEXT\"},"
                        + " {\"id\": \"b\", \"title\": \"Cột hai\", \"kind\": \"TEXT\"}]}]",
                "");
        Form second = FormReader.read("other", """
                {"id": "other", "version": "1", "name": "Biểu khác", "english": "Other", "source": "invented",
                 "sheets": [{"name": "Sheet1", "title": ["DANH SÁCH THỬ"], "tables": [{"id": "t", "columns": [
                  {"id": "a", "title": "Cột một", "kind": "TEXT"}, {"id": "b", "title": "Cột hai", "kind": "TEXT"}]}]}]}
                """);
        WorkbookSource source = new SheetFixture("Trang")
                .row(0, "danh sách thử")
                .row(1, "Cột hai", "Cột một")
                .source();

        Recognition recognition = recognize(source, Forms.none().with(first).with(second));

        assertThat(recognition.form()).hasValue(second);
        assertThat(recognition.ties()).containsExactly(first);
    }
}
