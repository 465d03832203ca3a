package vn.sinhke.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.excel.Workbooks;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;

final class FirstReport {
    public static void main(String[] files) {
        var messages = MessageCatalogue.in(Language.EN);
        var read = DossierWorkbook.read(Workbooks.load(Path.of(files[0])));
        var dossier = read.value().orElseThrow();
        var context = Appraisal.context(dossier, LocalDate.of(2023, 12, 31));
        for (var finding : Appraisal.national().appraise(dossier, context).findings()) {
            var cell = read.locator().find(finding.path()).orElseThrow();
            System.out.println(finding.severity().word() + " " + finding.code() + " at " + cell);
            System.out.println("  " + messages.text(finding));
            System.out.println("  " + finding.provisions().get(0) + ", in force since "
                    + finding.provisions().get(0).from());
        }
    }
}
