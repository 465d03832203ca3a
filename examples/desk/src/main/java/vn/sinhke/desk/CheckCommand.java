package vn.sinhke.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.document.ReceiptDocument;
import vn.sinhke.document.ReportDocument;
import vn.sinhke.json.Json;
import vn.sinhke.law.LawBook;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;

/** {@code sinhke check}: appraises workbooks. */
@Command(
        name = "check",
        description = "Appraises dossier workbooks and nomination lists. Status 0: nothing violated; 1: something"
                + " violated; 2: the input or the call cannot be used.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Workbooks; dossiers given together know each other.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day whose law applies, as 2023-08-25 or 25/8/2023. Without it the day on which the dossier"
                    + " was filed, else the day of its call, else the last day of its first plan year, else today.")
    private LocalDate on;

    @Option(
            names = "--province",
            paramLabel = "CODE",
            description = "Code of the province whose own values apply; without it the dossier's.")
    private String province;

    @Option(names = "--law", paramLabel = "DIR", description = "Folder with law data to add to the shipped book.")
    private Path law;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Language; ${DEFAULT-VALUE}.")
    private String language = "vi";

    @Option(names = "--json", description = "Print one JSON object; its schema: sinhke schema report.")
    private boolean json;

    @Option(
            names = "--annotate",
            paramLabel = "DIR",
            description = "Write a copy of each workbook there, its faulty cells marked.")
    private Path annotate;

    @Option(
            names = "--ceiling",
            paramLabel = "WAY",
            defaultValue = "per-class",
            description = "How the ceilings of several classes of area bind one project: per-class, weighted or lowest;"
                    + " ${DEFAULT-VALUE}.")
    private String ceiling = "per-class";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        MessageCatalogue messages = MessageCatalogue.in(Language.parse(language));
        Appraisal appraisal =
                Appraisal.by(law == null ? LawBook.national() : LawBook.withOverlay(law), Gazetteer.vietnam(), way());
        Desk desk = new Desk(
                appraisal, messages, Optional.ofNullable(on), Optional.ofNullable(province), LocalDate.now(Desks.ZONE));
        ImmutableList<Checked> checked = desk.check(Desks.arrivals(files));
        if (annotate != null) {
            Desks.annotate(checked, annotate, appraisal.book(), messages);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(checked));
        } else {
            out.print(new TextReport(messages, appraisal.book()).of(checked));
        }
        out.flush();
        return checked.stream().anyMatch(Checked::violated) ? Sinhke.VIOLATED : Sinhke.IN_ORDER;
    }

    private CeilingApplication way() {
        return switch (ceiling) {
            case "per-class" -> CeilingApplication.PER_CLASS;
            case "weighted" -> CeilingApplication.WEIGHTED;
            case "lowest" -> CeilingApplication.LOWEST;
            default ->
                throw new IllegalArgumentException(
                        "Not a way to apply ceilings: '" + ceiling + "' (expected per-class, weighted or lowest)");
        };
    }

    private static String json(ImmutableList<Checked> checked) {
        ReportDocument document = new ReportDocument(
                ReceiptDocument.of(checked.stream().map(Checked::report).toList()),
                checked.stream().map(Checked::document).collect(ImmutableList.toImmutableList()),
                Checked.leftToPersons(checked));
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report without a JSON form", e);
        }
    }
}
