package vn.sinhke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.json.Json;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;

class ReportTest {

    private static final LegalContext CONTEXT = LegalContext.on(LocalDate.of(2023, 8, 25));
    private static final Provision PROVISION =
            new Provision("27/2022/NĐ-CP", "art.20", CONTEXT.day(), Optional.empty(), Rung.PRIMARY);

    @ParameterizedTest(name = "[{0}] in order {1}, violated {2}, undecided {3}, worst {4}")
    @CsvSource({
        "'', false, false, false, ",
        "n, false, false, false, ",
        "s, true, false, false, ",
        "s n, true, false, false, ",
        "s u, false, false, true, ",
        "u, false, false, true, ",
        "note, true, false, false, NOTE",
        "s warning, true, false, false, WARNING",
        "s violation, false, true, false, VIOLATION",
        "warning violation note, false, true, false, VIOLATION",
        "s note+, false, false, true, NOTE",
        "violation+ s, false, true, true, VIOLATION",
    })
    void saysWhatTheResultsComeTo(
            String outcomes, boolean inOrder, boolean violated, boolean undecided, Severity worst) {
        ImmutableList.Builder<Result> results = ImmutableList.builder();
        int number = 1;
        for (String word : outcomes.isEmpty() ? new String[0] : outcomes.split(" ", -1)) {
            results.add(result("TST-%03d".formatted(number++), outcome(word)));
        }

        Report report = report(results.build());

        assertThat(report.inOrder()).isEqualTo(inOrder);
        assertThat(report.violated()).isEqualTo(violated);
        assertThat(report.undecided()).isEqualTo(undecided);
        assertThat(report.worst()).isEqualTo(Optional.ofNullable(worst));
    }

    @Test
    void theWorstComesFirstThenByCodeThenAsTheRuleNamesThem() {
        Report report = report(ImmutableList.of(
                result("PRT-002", found(finding("PRT-002", Severity.VIOLATION, "participants[9]"))),
                result(
                        "BUD-001",
                        found(
                                finding("BUD-001", Severity.NOTE, "z"),
                                finding("BUD-001", Severity.VIOLATION, "participants[9]"),
                                finding("BUD-001", Severity.VIOLATION, "participants[10]"))),
                result("LNK-001", found(finding("LNK-001", Severity.WARNING, "a")))));

        assertThat(report.findings())
                .extracting(f -> f.severity() + " " + f.code() + " " + f.path())
                .containsExactly(
                        "VIOLATION BUD-001 participants[9]",
                        "VIOLATION BUD-001 participants[10]",
                        "VIOLATION PRT-002 participants[9]",
                        "WARNING LNK-001 a",
                        "NOTE BUD-001 z");
        assertThat(report.outcome("LNK-001")).containsInstanceOf(Outcome.Found.class);
        assertThat(report.outcome("LNK-009")).isEmpty();
    }

    @Test
    void aReceiptNamesByWhatAReportWasMade() {
        ImmutableList<Result> results = ImmutableList.of(result("TST-001", outcome("s")));

        Receipt receipt = Receipt.of(LawBook.national(), "rules", CONTEXT, "subject", results);

        assertThat(receipt)
                .isEqualTo(new Receipt(
                        Receipt.LIBRARY,
                        LawBook.national().version(),
                        "rules",
                        CONTEXT,
                        Json.hash((Object) "subject"),
                        Json.hash(results)));
        assertThat(receipt.differencesFrom(Receipt.of(LawBook.national(), "rules", CONTEXT, "subject", results)))
                .isEmpty();
    }

    static Stream<Receipt> otherReceipts() {
        LegalContext nextDay = LegalContext.on(CONTEXT.day().plusDays(1));
        return Stream.of(
                new Receipt("x", "b", "r", CONTEXT, "i", "o"),
                new Receipt("l", "x", "r", CONTEXT, "i", "o"),
                new Receipt("l", "b", "x", CONTEXT, "i", "o"),
                new Receipt("l", "b", "r", nextDay, "i", "o"),
                new Receipt("l", "b", "r", CONTEXT, "x", "o"),
                new Receipt("l", "b", "r", CONTEXT, "i", "x"));
    }

    @Test
    void everyPartInWhichReceiptsDifferIsNamed() {
        Receipt receipt = new Receipt("l", "b", "r", CONTEXT, "i", "o");

        assertThat(otherReceipts().map(receipt::differencesFrom).flatMap(ImmutableList::stream))
                .containsExactly("library", "lawBook", "ruleSet", "context", "input", "outcomes");
        assertThat(receipt.differencesFrom(
                        new Receipt("x", "x", "x", LegalContext.on(CONTEXT.day().plusDays(1)), "x", "x")))
                .containsExactly("library", "lawBook", "ruleSet", "context", "input", "outcomes");
        assertThat(receipt.differencesFrom(receipt)).isEmpty();
    }

    private static Outcome outcome(String word) {
        return switch (word) {
            case "s" -> new Outcome.Satisfied(ImmutableSortedMap.of(), ImmutableList.of(PROVISION));
            case "n" -> new Outcome.NotApplicable("law-not-here", ImmutableList.of());
            case "u" -> new Outcome.Undecided(ImmutableList.of("x"), ImmutableSortedMap.of(), ImmutableList.of());
            case "note" -> found(finding("TST-001", Severity.NOTE, ""));
            case "warning" -> found(finding("TST-001", Severity.WARNING, ""));
            case "violation" -> found(finding("TST-001", Severity.VIOLATION, ""));
            case "note+" ->
                new Outcome.Found(ImmutableList.of(finding("TST-001", Severity.NOTE, "")), ImmutableList.of("x"));
            case "violation+" ->
                new Outcome.Found(ImmutableList.of(finding("TST-001", Severity.VIOLATION, "")), ImmutableList.of("x"));
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Outcome found(Finding... findings) {
        return new Outcome.Found(ImmutableList.copyOf(findings), ImmutableList.of());
    }

    private static Finding finding(String code, Severity severity, String path) {
        Finding.Builder builder = Finding.builder();
        return builder.code(RuleCode.of(code))
                .severity(severity)
                .path(path)
                .addProvisions(PROVISION)
                .build();
    }

    private static Result result(String code, Outcome outcome) {
        return new Result(RuleCode.of(code), Severity.VIOLATION, outcome);
    }

    private static Report report(ImmutableList<Result> results) {
        return Report.builder()
                .subject("word:x")
                .context(CONTEXT)
                .results(results)
                .receipt(Receipt.of(LawBook.national(), "rules", CONTEXT, "x", results))
                .build();
    }
}
