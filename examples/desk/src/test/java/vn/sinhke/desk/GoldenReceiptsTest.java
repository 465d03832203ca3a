package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.json.Json;

/** Yesterday's decisions come out as they did; see docs/adr/0015. */
class GoldenReceiptsTest {

    private static final Path DATA = Path.of("data");

    static Stream<String> receipts() throws IOException {
        return GoldenReceipts.runs(DATA).keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("receipts")
    void everyRuleOfTheReceiptDecidesAsItDid(String name) throws IOException {
        // In another order than they were checked in: which files came together matters, not their order.
        List<String> call = new ArrayList<>();
        GoldenReceipts.runs(DATA).get(name).forEach(file -> call.add(file.toString()));
        Collections.reverse(call);
        call.addAll(0, List.of("replay", "--decision-only", "--lang", "en", DATA + "/receipts/" + name + ".json"));

        Run run = Run.of(call.toArray(String[]::new));

        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).containsAnyOf("REPRODUCED", "UPHELD");
    }

    @Test
    void everyRunHasAReceiptAndEveryReceiptARun() throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("receipts"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            GoldenReceipts.runs(DATA).keySet());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("receipts")
    void everySubjectIsJudgedOnItsOwnDayByTheLawAsItWasKnown(String name) throws IOException {
        JsonNode receipt = Json.mapper()
                .readTree(DATA.resolve("receipts/" + name + ".json").toFile());

        assertThat(receipt.get("subjects")).isNotEmpty().allSatisfy(subject -> {
            assertThat(subject.at("/context/knownOn").asText()).isEqualTo(GoldenReceipts.KNOWN_ON);
            assertThat(subject.get("rules")).isNotEmpty();
        });
    }
}
