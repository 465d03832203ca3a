package vn.sinhke.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.jdbc.JdbcStores;
import vn.sinhke.json.Json;
import vn.sinhke.law.LegalContext;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Vnd;
import vn.sinhke.port.Saved;
import vn.sinhke.program.CapitalAllocation;
import vn.sinhke.program.Program;
import vn.sinhke.project.Dossier;
import vn.sinhke.selection.Candidate;
import vn.sinhke.selection.Choice;
import vn.sinhke.selection.Decision;
import vn.sinhke.selection.Selection;
import vn.sinhke.selection.Verdict;
import vn.sinhke.time.CapitalPeriod;

/** {@code sinhke demo}: the main job, from the workbooks of a call to the proposal within the capital. */
@Command(
        name = "demo",
        description =
                "Runs the main job on the call of Đắk Nông of 2023: reads the workbooks, appraises them, marks them,"
                        + " ranks them, chooses within the capital, and keeps it all in a store.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    /** The day of the appraisal: made up, a week after the dossiers were due and the circular of 2023 in force. */
    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);

    private static final String CALL = "DN-2023";
    private static final int STEPS = 6;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OUT",
            defaultValue = "sinhke-demo",
            description = "Folder for what comes out; ${DEFAULT-VALUE}.")
    private Path out = Path.of("sinhke-demo");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:sinhke.data:-examples/desk/data}",
            description = "Folder with the workbooks; those of the checkout by default.")
    private Path data = Path.of("examples/desk/data");

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Language; ${DEFAULT-VALUE}.")
    private String language = "vi";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        MessageCatalogue messages = MessageCatalogue.in(Language.parse(language));
        try {
            Files.createDirectories(out);
            run(messages);
        } catch (IOException e) {
            throw new Unusable("the demo cannot write to " + out + " or read from " + data, e);
        }
        return Sinhke.IN_ORDER;
    }

    private void run(MessageCatalogue messages) throws IOException {
        Appraisal appraisal = Appraisal.national();
        step(messages, 1, "demo.read");
        Program program =
                Json.mapper().readValue(data.resolve("call-2023/program.json").toFile(), Program.class);
        ImmutableList<Arrival> call = arrivals("call-2023");
        ImmutableList<Arrival> cases = arrivals("cases");
        step(messages, 2, "demo.check");
        ImmutableList<Checked> checked = new Desk(
                        appraisal,
                        messages,
                        Optional.of(DAY),
                        Optional.empty(),
                        ImmutableList.of(),
                        Optional.empty(),
                        DAY)
                .check(call);
        ImmutableList.Builder<Checked> published = ImmutableList.builder();
        for (Arrival one : cases) {
            published.addAll(new Desk(
                            appraisal,
                            messages,
                            Optional.empty(),
                            Optional.empty(),
                            ImmutableList.of(),
                            Optional.empty(),
                            DAY)
                    .check(List.of(one)));
        }
        step(messages, 3, "demo.mark");
        Desks.annotate(checked, List.of(), out.resolve("ban-tra-lai"), appraisal.book(), messages);
        step(messages, 4, "demo.choose");
        Decision decision = decide(appraisal, program, checked);
        step(messages, 5, "demo.write");
        write("ket-qua.json", json(checked));
        write("de-xuat.json", Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(decision) + "\n");
        write("de-xuat.csv", new ProposalText(messages).csv(decision, dossiers(checked)));
        write("bao-cao.html", new HtmlReport(messages, appraisal.book()).of(decision, checked, published.build()));
        step(messages, 6, "demo.store");
        Map<Saved, Integer> saved = store(program, checked, decision);
        summary(messages, checked, decision, saved);
    }

    private ImmutableList<Arrival> arrivals(String folder) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve(folder))) {
            return Arrived.of(
                            files.filter(file -> file.toString().endsWith(".xlsx"))
                                    .sorted()
                                    .toList(),
                            Forms.shipped())
                    .subjectsOnly();
        }
    }

    private static Decision decide(Appraisal appraisal, Program program, ImmutableList<Checked> checked) {
        TreeMap<Integer, Vnd> capital = new TreeMap<>();
        for (CapitalAllocation one : program.capital()) {
            capital.merge(one.year(), one.amount(), Vnd::plus);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Checked one : checked) {
            one.arrival().dossier().ifPresent(dossier -> candidates.add(new Candidate(dossier, one.report())));
        }
        LegalContext context = LegalContext.builder()
                .day(DAY)
                .province("67")
                .capitalPeriod(CapitalPeriod.Y2021_2025)
                .build();
        return Decision.builder()
                .id("DX-" + CALL)
                .callId(CALL)
                .decidedOn(DAY)
                .capital(capital)
                .choices(Selection.by(appraisal.book().on(context))
                        .asking(ImmutableSet.of("PLC-001"))
                        .choose(candidates, capital))
                .lawBook(appraisal.book().version())
                .note("dữ liệu minh họa")
                .build();
    }

    private static ImmutableSortedMap<String, Dossier> dossiers(List<Checked> checked) {
        TreeMap<String, Dossier> dossiers = new TreeMap<>();
        checked.forEach(one -> one.arrival().dossier().ifPresent(dossier -> dossiers.put(dossier.id(), dossier)));
        return ImmutableSortedMap.copyOf(dossiers);
    }

    private static String json(ImmutableList<Checked> checked) throws JsonProcessingException {
        return Json.mapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Checked.report(checked, ImmutableList.of(), Optional.empty()))
                + "\n";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(out.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Map<Saved, Integer> store(Program program, List<Checked> checked, Decision decision) {
        try (JdbcStores stores = JdbcStores.h2(out.resolve("kho"), Clock.systemUTC())) {
            return store(stores, program, checked, decision);
        }
    }

    private static Map<Saved, Integer> store(
            JdbcStores stores, Program program, List<Checked> checked, Decision decision) {
        Map<Saved, Integer> counts = new EnumMap<>(Saved.class);
        counts.merge(stores.programs().save(program), 1, Integer::sum);
        for (Checked one : checked) {
            one.arrival()
                    .dossier()
                    .ifPresent(dossier -> counts.merge(stores.dossiers().save(dossier), 1, Integer::sum));
            counts.merge(stores.reports().save(one.report()), 1, Integer::sum);
        }
        counts.merge(stores.decisions().save(decision), 1, Integer::sum);
        return counts;
    }

    private void summary(
            MessageCatalogue messages, List<Checked> checked, Decision decision, Map<Saved, Integer> saved) {
        PrintWriter print = spec.commandLine().getOut();
        ProposalText texts = new ProposalText(messages);
        print.println(messages.text("demo.heading", Map.of("judgedOn", DAY.toString())));
        for (Choice choice : decision.choices()) {
            print.println("  " + choice.rank() + ". " + choice.dossierId() + "  " + texts.line(choice));
        }
        Map<Integer, Vnd> taken = Selection.taken(decision.choices());
        decision.capital()
                .forEach((year, amount) -> print.println("  "
                        + messages.text(
                                "demo.year",
                                Map.of(
                                        "year", year.toString(),
                                        "takenVnd",
                                                taken.getOrDefault(year, Vnd.ZERO)
                                                        .toString(),
                                        "capitalVnd", amount.toString()))));
        long chosen = decision.choices().stream()
                .filter(choice -> choice.verdict() == Verdict.CHOSEN)
                .count();
        print.println(messages.text(
                "demo.result",
                Map.of(
                        "dossiers", Integer.toString(decision.choices().size()),
                        "chosen", Long.toString(chosen),
                        "folder", out.toString(),
                        "workbooks", Integer.toString(checked.size()))));
        print.println(messages.text(
                saved.containsKey(Saved.NEW) || saved.containsKey(Saved.CHANGED) ? "demo.stored" : "demo.unchanged",
                Map.of(
                        "added", Integer.toString(saved.getOrDefault(Saved.NEW, 0)),
                        "changed", Integer.toString(saved.getOrDefault(Saved.CHANGED, 0)),
                        "unchanged", Integer.toString(saved.getOrDefault(Saved.UNCHANGED, 0)))));
        print.flush();
    }

    private void step(MessageCatalogue messages, int number, String key) {
        PrintWriter print = spec.commandLine().getErr();
        print.println("[" + number + "/" + STEPS + "] " + messages.text(key, Map.of()));
        print.flush();
    }
}
