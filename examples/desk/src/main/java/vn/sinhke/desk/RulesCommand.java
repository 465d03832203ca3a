package vn.sinhke.desk;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.document.LawDocuments;
import vn.sinhke.document.RulesDocument;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;

/** {@code sinhke rules}: the rules, and what the law of a day gives them to stand on. */
@Command(
        name = "rules",
        description = "Lists the rules: what each asks, by which values of the law, and how its provision stands on a"
                + " day.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day, as 2023-08-25 or 25/8/2023; without it today.")
    private LocalDate on;

    @Mixin
    private CaseOptions said;

    @Mixin
    private PrintOptions print;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LawOfTheDay law = print.book().on(said.context(on == null ? LocalDate.now(Desks.ZONE) : on));
        Appraisal appraisal = Appraisal.by(law.book(), Gazetteer.vietnam(), CeilingApplication.PER_CLASS);
        RulesDocument document = LawDocuments.in(print.messages()).rules(appraisal.ruleSets(), law);
        print.print(spec, document, () -> new RulesText(print.messages(), law.book()).of(document));
        return Sinhke.IN_ORDER;
    }
}
