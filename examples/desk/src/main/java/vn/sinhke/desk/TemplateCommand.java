package vn.sinhke.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sinhke.excel.FormWorkbook;
import vn.sinhke.excel.SubjectWorkbook;
import vn.sinhke.excel.form.Form;

/** {@code sinhke template}: draws an empty form. */
@Command(
        name = "template",
        description = "Draws an empty form: dossier, nomination-list, or any other of sinhke forms.",
        mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FORM", description = "The form by its id, as dossier or review-15.")
    private String id = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUT.xlsx",
            description = "The file to write; an existing one is replaced.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The same. Without either FORM.xlsx, if there is none yet.")
    private Path out;

    @Mixin
    private FormOptions forms;

    @Override
    public Integer call() {
        if (file != null && out != null) {
            throw new Unusable("two files to write (expected one: OUT.xlsx or --out)");
        }
        Form form = FormsCommand.find(forms.forms(), id);
        boolean named = file != null || out != null;
        Path to = file != null ? file : out != null ? out : Path.of(form.id() + ".xlsx");
        if (!named && Files.exists(to)) {
            throw new Unusable(to + ": is there already (expected a name with --out)");
        }
        OpenOption[] options =
                named ? new OpenOption[0] : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
        try (OutputStream stream = Files.newOutputStream(to, options)) {
            draw(form, stream);
        } catch (IOException e) {
            throw new Unusable(to.getFileName() + ": cannot be written", e);
        }
        return Sinhke.IN_ORDER;
    }

    private static void draw(Form form, OutputStream stream) throws IOException {
        if (form.subject().isPresent()) {
            SubjectWorkbook.of(form, FormOptions.kind(form).type()).draw(stream);
        } else {
            FormWorkbook.of(form).draw(stream);
        }
    }
}
