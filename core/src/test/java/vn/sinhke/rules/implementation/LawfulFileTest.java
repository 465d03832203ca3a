package vn.sinhke.rules.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Implementations;
import vn.sinhke.json.Json;
import vn.sinhke.validation.Report;

class LawfulFileTest {

    private static Report report(Implementation file) {
        return Appraisal.national().appraise(file, Appraisal.context(file, Implementations.DAY));
    }

    private static Map<String, String> words(Report report) {
        Map<String, String> words = new TreeMap<>();
        report.results().forEach(result -> words.put(result.code().text(), Judged.word(result.outcome())));
        return words;
    }

    @Test
    void ofTheLawfulFileNothingIsFoundAndOnlyTheProcedureThatWasNotReadIsUndecided() {
        Report report = report(Implementations.lawful().build());

        assertThat(report.findings()).isEmpty();
        assertThat(report.inOrder()).isFalse();
        assertThat(words(report))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("APR-001", "satisfied"),
                        Map.entry("APR-002", "not-approved-by-commune"),
                        Map.entry("APR-003", "not-approved-by-commune"),
                        Map.entry("APR-004", "satisfied"),
                        Map.entry("APR-005", "undecided: law:project.approval.result-published.required"),
                        Map.entry("APR-006", "undecided: law:project.approval.council.required"),
                        Map.entry("APR-007", "undecided: law:project.announcement.required"),
                        Map.entry("APR-008", "law-not-yet"),
                        Map.entry("PAY-001", "satisfied"),
                        Map.entry("PAY-002", "satisfied"),
                        Map.entry("PAY-003", "satisfied"),
                        Map.entry("PAY-004", "law-not-yet"),
                        Map.entry("PAY-005", "law-not-here"),
                        Map.entry("PUR-001", "satisfied"),
                        Map.entry("PUR-002", "satisfied"),
                        Map.entry("PUR-003", "satisfied"),
                        Map.entry("PUR-004", "satisfied"),
                        Map.entry("ROT-001", "satisfied"),
                        Map.entry("SET-001", "satisfied"),
                        Map.entry("SET-002", "satisfied"))));
    }

    @Test
    void aFileThatSaysNothingIsNeverInOrder() {
        Report report = report(Implementation.builder().id("TH-02").build());

        assertThat(report.inOrder()).isFalse();
        assertThat(report.findings()).isEmpty();
        assertThat(words(report)).doesNotContainValue("satisfied");
    }

    @Test
    void theFileIsReadBackAsItWasWritten() throws Exception {
        Implementation file = Implementations.lawful().build();

        assertThat(Json.mapper().readValue(Json.canonical(file), Implementation.class))
                .isEqualTo(file);
    }
}
