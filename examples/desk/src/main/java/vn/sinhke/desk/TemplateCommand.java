package vn.sinhke.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.excel.NominationWorkbook;

/** {@code sinhke template}: draws an empty form. */
@Command(
        name = "template",
        description = "Draws an empty form: dossier or nomination-list.",
        mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FORM", description = "dossier or nomination-list")
    private String form = "";

    @Parameters(index = "1", paramLabel = "OUT.xlsx", description = "The file to write; an existing one is replaced.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        if (!form.equals("dossier") && !form.equals("nomination-list")) {
            throw new Unusable("Not a form: '" + form + "' (expected dossier or nomination-list)");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            if (form.equals("dossier")) {
                DossierWorkbook.draw(out);
            } else {
                NominationWorkbook.draw(out);
            }
        } catch (IOException e) {
            throw new Unusable(file.getFileName() + ": cannot be written", e);
        }
        return Sinhke.IN_ORDER;
    }
}
