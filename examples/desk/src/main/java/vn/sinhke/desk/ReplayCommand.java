package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.appraisal.Replay;
import vn.sinhke.appraisal.Subject;
import vn.sinhke.document.EarlierRun;
import vn.sinhke.document.ReplayComparison;
import vn.sinhke.document.ReplayDocument;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;

/** {@code sinhke replay}: makes a report again by its receipt. */
@Command(
        name = "replay",
        description = "Makes a report again by its receipt, in the circumstances that the receipt names, and says what"
                + " differs. Status 0: every part is the same; 1: something differs; 2: the receipt or a file cannot be"
                + " used.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "RECEIPT",
            description = "What sinhke check --json printed, or only the receipt in it.")
    private Path receipt = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "The files that were checked. Dossiers that were checked together know each other: give all"
                    + " files of the run, in any order.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--ceiling",
            paramLabel = "WAY",
            defaultValue = "per-class",
            converter = Ceilings.class,
            description = "How the ceilings were applied: per-class, weighted or lowest; ${DEFAULT-VALUE}.")
    private CeilingApplication ceiling = CeilingApplication.PER_CLASS;

    @Option(
            names = "--decision-only",
            description =
                    "Status 0 also where every rule of the receipt decides as it did and only the library, the law"
                            + " data or the set of rules is another.")
    private boolean decisionOnly;

    @Mixin
    private SupportOptions supports;

    @Mixin
    private FormOptions forms;

    @Mixin
    private PrintOptions print;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        EarlierRun earlier = earlier();
        ImmutableList<Arrival> arrived = Arrived.of(files, forms.forms()).subjectsOnly();
        Appraisal appraisal = supports.beside(Appraisal.by(print.book(), Gazetteer.vietnam(), ceiling), arrived);
        List<Subject> subjects = arrived.stream().map(Arrival::subject).toList();
        ReplayDocument document = ReplayComparison.of(
                earlier,
                part -> Replay.again(
                        appraisal, part.subject(), earlier.receipt().receipt(part), subjects),
                subjects.stream().map(Subject::name).toList(),
                print.messages());
        print.print(spec, document, () -> new ReplayText(print.messages(), appraisal.book()).of(document));
        return same(document) ? Sinhke.IN_ORDER : Sinhke.VIOLATED;
    }

    private EarlierRun earlier() {
        try {
            return EarlierRun.read(Arrival.text(receipt));
        } catch (IllegalArgumentException e) {
            throw new Unusable(receipt.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private boolean same(ReplayDocument document) {
        return switch (document.verdict()) {
            case REPRODUCED -> document.unexpected().isEmpty();
            case UPHELD -> decisionOnly && document.unexpected().isEmpty();
            case DIFFERS, MISSING -> false;
        };
    }
}
