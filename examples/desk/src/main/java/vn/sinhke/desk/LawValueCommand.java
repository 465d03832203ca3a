package vn.sinhke.desk;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.document.LawDocuments;
import vn.sinhke.document.LawValueDocument;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;

/** {@code sinhke law value}: what the law says of one parameter on one day. */
@Command(
        name = "value",
        description = "Prints a value of the law on a day with its provision, its days in force and how it is known, or"
                + " why there is none. Status 0 in both cases; 2: the question cannot be asked so.",
        mixinStandardHelpOptions = true)
final class LawValueCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "Name of the parameter; sinhke law parameters lists them.")
    private String name = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day whose law is asked, as 2023-08-25 or 25/8/2023; without it today.")
    private LocalDate on;

    @Mixin
    private CaseOptions said;

    @Mixin
    private PrintOptions print;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LegalContext context = said.context(on == null ? LocalDate.now(Desks.ZONE) : on);
        LawOfTheDay law = print.book().on(context);
        LawValueDocument document = LawDocuments.in(print.messages()).value(name, said.asked(context), law);
        print.print(spec, document, () -> new LawText(print.messages(), law.book()).of(document));
        return Sinhke.IN_ORDER;
    }
}
