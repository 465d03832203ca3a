package vn.sinhke.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.json.Json;

/**
 * Makes the receipts of {@code examples/desk/data/receipts}: what {@code sinhke check --json} decided on the published
 * cases and on the call of 2023, by the law as it was known on one day. They are frozen: a test replays each, and they
 * are made anew only when a decision is meant to change. To do so: {@code mvn -pl examples/desk -am test-compile}, then
 * this class's main in {@code examples/desk}, with the data folder as its argument.
 */
public final class GoldenReceipts {

    /** The day whose knowledge of the law the receipts rest on, and the day of judgment of cases that state none. */
    static final String KNOWN_ON = "2026-11-24";

    /** The day of the appraisal of the call, as in the demo. */
    private static final String CALL_DAY = "2023-08-25";

    private GoldenReceipts() {}

    /** Writes the files into the folder given. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Files.createDirectories(data.resolve("receipts"));
        for (Map.Entry<String, List<Path>> run : runs(data).entrySet()) {
            Files.writeString(
                    data.resolve("receipts/" + run.getKey() + ".json"), receipt(run.getKey(), run.getValue()));
        }
    }

    /** The files of each run, by the name of its receipt. */
    static Map<String, List<Path>> runs(Path data) throws IOException {
        Map<String, List<Path>> runs = new TreeMap<>();
        for (Path file : workbooks(data.resolve("cases"))) {
            runs.put(file.getFileName().toString().replace(".xlsx", ""), List.of(file));
        }
        runs.put("call-2023", workbooks(data.resolve("call-2023")));
        return runs;
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean statesNoDay(Path file) throws IOException {
        return DossierWorkbook.read(Files.readAllBytes(file))
                .value()
                .flatMap(Appraisal::naturalDay)
                .isEmpty();
    }

    private static String receipt(String name, List<Path> files) throws IOException {
        List<String> call = new ArrayList<>(List.of("check", "--json", "--known-on", KNOWN_ON));
        if (name.equals("call-2023")) {
            call.addAll(List.of("--on", CALL_DAY));
        } else if (statesNoDay(files.get(0))) {
            call.addAll(List.of("--on", KNOWN_ON));
        }
        files.forEach(file -> call.add(file.toString()));
        Run run = Run.of(call.toArray(String[]::new));
        if (run.status() == Sinhke.UNUSABLE) {
            throw new IllegalStateException(run.err());
        }
        JsonNode receipt = Json.mapper().readTree(run.out()).get("receipt");
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(receipt) + "\n";
    }
}
