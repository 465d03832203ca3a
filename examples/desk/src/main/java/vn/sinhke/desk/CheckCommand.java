package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.document.AgainstDocument;
import vn.sinhke.document.ReviewDocument;
import vn.sinhke.law.LawBook;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.review.ReviewedHousehold;

/** {@code sinhke check}: appraises and checks workbooks. */
@Command(
        name = "check",
        description = "Appraises dossiers and what comes after them, and checks the cells and rows of a workbook of any"
                + " other form, and the households of lists 14 and 15. Status 0: nothing violated; 1: something violated; 2: the input or the call cannot be"
                + " used.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Workbooks of any form (sinhke forms), or JSON files of any kind of subject; dossiers given"
                    + " together know each other. Of a list of any length all problems are counted, and the first 10,000"
                    + " of cells and of households are shown and marked.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day whose law applies, as 2023-08-25 or 25/8/2023. Without it the day that the file itself"
                    + " states: of a dossier the day of filing, else of its call, else the last day of its first plan"
                    + " year; of a list the last day of its year; else today.")
    private LocalDate on;

    @Option(
            names = "--province",
            paramLabel = "CODE",
            description = "Code of the province whose own values apply; without it the dossier's.")
    private String province;

    @Option(
            names = "--against",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Say instead which outcomes the law of that day turns over. Status 0: none; 1: some.")
    private LocalDate against;

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day whose knowledge of the law is used: acts issued later are not looked at.")
    private LocalDate knownOn;

    @Mixin
    private SupportOptions supports;

    @Mixin
    private FormOptions forms;

    @Mixin
    private PrintOptions print;

    @Option(
            names = "--assessments",
            paramLabel = "FILE.json",
            arity = "1..*",
            description =
                    "What the review found of the households (sinhke schema households): joined to lists 14 and 15"
                            + " by class, commune and number, so that the households are judged with it.")
    private List<Path> assessments = new ArrayList<>();

    @Option(
            names = "--annotate",
            paramLabel = "DIR",
            description = "Write a copy of each workbook there, its faulty cells marked.")
    private Path annotate;

    @Option(
            names = "--ceiling",
            paramLabel = "WAY",
            defaultValue = "per-class",
            converter = Ceilings.class,
            description = "How the ceilings of several classes of area bind one project: per-class, weighted or lowest;"
                    + " ${DEFAULT-VALUE}.")
    private CeilingApplication ceiling = CeilingApplication.PER_CLASS;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        MessageCatalogue messages = print.messages();
        Appraisal alone = Appraisal.by(print.book(), Gazetteer.vietnam(), ceiling);
        ImmutableList<ReviewedHousehold> found = ReviewFiles.assessments(assessments);
        Arrived arrived = Arrived.of(
                files, forms.forms(), against == null ? Optional.of(desk(alone, messages, found)) : Optional.empty());
        if (!assessments.isEmpty()
                && arrived.forms().stream().allMatch(one -> one.found().isEmpty())) {
            throw new Unusable("--assessments, and no list to join them to (expected list 14 or 15)");
        }
        ImmutableList<Arrival> subjects = against == null ? arrived.subjects() : arrived.subjectsOnly();
        Appraisal appraisal = supports.beside(alone, arrived.subjects());
        Desk desk = desk(appraisal, messages, found);
        ImmutableList<Checked> checked = desk.check(subjects);
        ImmutableList<CheckedForm> cells = arrived.forms().stream()
                .map(one -> CheckedForm.of(one, messages, appraisal.book()))
                .collect(ImmutableList.toImmutableList());
        Optional<ReviewDocument.Joined> joined = joined(found.size(), cells);
        if (annotate != null) {
            Desks.annotate(checked, cells, annotate, appraisal.book(), messages);
        }
        if (against != null) {
            return against(checked, desk.against(against, checked), appraisal.book());
        }
        print.print(
                spec,
                Checked.report(checked, cells, joined),
                () -> new TextReport(messages, appraisal.book()).of(checked)
                        + new CellReport(messages, appraisal.book()).of(cells, joined));
        return checked.stream().anyMatch(Checked::violated) || cells.stream().anyMatch(CheckedForm::violated)
                ? Sinhke.VIOLATED
                : Sinhke.IN_ORDER;
    }

    private static Optional<ReviewDocument.Joined> joined(int found, ImmutableList<CheckedForm> lists) {
        if (found == 0) {
            return Optional.empty();
        }
        long joined = lists.stream()
                .flatMap(list -> list.document().households().stream())
                .mapToLong(list -> list.assessed().orElse(0L))
                .sum();
        return Optional.of(new ReviewDocument.Joined((int) joined, found - (int) joined));
    }

    private Desk desk(Appraisal appraisal, MessageCatalogue messages, ImmutableList<ReviewedHousehold> found) {
        return new Desk(
                appraisal,
                messages,
                Optional.ofNullable(on),
                Optional.ofNullable(province),
                found,
                Optional.ofNullable(knownOn),
                LocalDate.now(Desks.ZONE));
    }

    private int against(ImmutableList<Checked> before, ImmutableList<Checked> after, LawBook book) {
        AgainstDocument document = Checked.against(before, after, print.messages());
        print.print(spec, document, () -> new AgainstText(print.messages(), book).of(document));
        return document.subjects().stream().allMatch(one -> one.changes().isEmpty())
                ? Sinhke.IN_ORDER
                : Sinhke.VIOLATED;
    }
}
