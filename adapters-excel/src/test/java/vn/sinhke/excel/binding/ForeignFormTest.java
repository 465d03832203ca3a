package vn.sinhke.excel.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.SubjectWorkbook;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormReader;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.reading.Recognition;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;

/** The dossier of a province that is made up is a file alone: recognized, read and drawn without a line of Java. */
class ForeignFormTest {

    private static final Path FILE = Path.of("../examples/desk/data/forms/ho-so-tinh-minh-hoa.json");

    private static Form form() throws IOException {
        return FormReader.read(FILE.getFileName().toString(), Files.readString(FILE));
    }

    @Test
    void whatIsWrittenIsRecognizedAndReadsBackToTheSame() throws IOException {
        SubjectWorkbook<Dossier> workbook = SubjectWorkbook.of(form(), Dossier.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(Dossiers.lawful().build(), out);
        WorkbookSource source = WorkbookSource.of(out.toByteArray());

        Import<Dossier> read = workbook.read(source, Limits.DEFAULT);

        assertThat(Recognition.recognize(source, Forms.shipped().with(form()), Limits.DEFAULT)
                        .form())
                .hasValue(form());
        assertThat(read.problems()).isEmpty();
        Dossier dossier = read.value().orElseThrow();
        assertThat(dossier.id()).isEqualTo("T-01");
        assertThat(dossier.project().participants()).hasSize(10);
        assertThat(dossier.contracts()).hasSize(1);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        workbook.write(dossier, again);
        assertThat(workbook.read(WorkbookSource.of(again.toByteArray()), Limits.DEFAULT)
                        .value())
                .hasValue(dossier);
    }
}
