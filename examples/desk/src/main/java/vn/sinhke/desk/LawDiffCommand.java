package vn.sinhke.desk;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.document.LawDiffDocument;
import vn.sinhke.document.LawDocuments;
import vn.sinhke.law.LawBook;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;

/** {@code sinhke law diff}: what changed between two days. */
@Command(
        name = "diff",
        description = "Lists every parameter, rule and act that differs between the law of two days. Status 0: nothing"
                + " differs; 1: something does; 2: the question cannot be asked so.",
        mixinStandardHelpOptions = true)
final class LawDiffCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "DAY1",
            converter = DayConverter.class,
            description = "First day, as 2023-08-25 or 25/8/2023.")
    private LocalDate first;

    @Parameters(index = "1", paramLabel = "DAY2", converter = DayConverter.class, description = "Second day.")
    private LocalDate second;

    @Mixin
    private CaseOptions said;

    @Mixin
    private PrintOptions print;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LawBook book = print.book();
        Appraisal appraisal = Appraisal.by(book, Gazetteer.vietnam(), CeilingApplication.PER_CLASS);
        LawDiffDocument document = LawDocuments.in(print.messages())
                .difference(appraisal.ruleSets(), book.on(said.context(first)), book.on(said.context(second)));
        print.print(spec, document, () -> new LawDiffText(print.messages(), book).of(document));
        return document.nothing() ? Sinhke.IN_ORDER : Sinhke.VIOLATED;
    }
}
