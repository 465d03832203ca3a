package vn.sinhke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;

/** Which outcomes turn over between two reports. */
class OutcomeChangeTest {

    private static final LegalContext CONTEXT = LegalContext.on(LocalDate.of(2023, 8, 25));

    @ParameterizedTest(name = "{0} then {1}: turns over {2}")
    @CsvSource({
        "satisfied 1, satisfied 1, false",
        "satisfied 1, satisfied 2, false",
        "satisfied 1, not 1, true",
        "satisfied 1, undecided 1, true",
        "undecided 1, undecided 2, false",
        "not 1, not 2, false",
        "not 1, undecided 1, true",
        "violation 1, violation 1, false",
        "violation 1, violation 2, true",
        "violation 1, warning 1, true",
        "violation 1, satisfied 1, true",
        "satisfied 1, note 1, true",
    })
    void anOutcomeTurnsOverWithItsWordSeverityOrPlace(String before, String after, boolean turns) {
        assertThat(OutcomeChange.between(report(before), report(after)))
                .hasSize(turns ? 1 : 0)
                .allSatisfy(change -> {
                    assertThat(change.code()).hasToString("TST-001");
                    assertThat(change.before()).isEqualTo(outcome(before));
                    assertThat(change.after()).isEqualTo(outcome(after));
                });
    }

    @Test
    void oneFindingMoreTurnsARuleOver() {
        assertThat(OutcomeChange.between(report("violation 1"), report("violation 1;2")))
                .hasSize(1);
    }

    @Test
    void aRuleOfOneReportOnlyIsPassedOver() {
        Report none = report(ImmutableList.of());

        assertThat(OutcomeChange.between(none, report("violation 1"))).isEmpty();
        assertThat(OutcomeChange.between(report("violation 1"), none)).isEmpty();
    }

    private static Report report(String outcome) {
        return report(ImmutableList.of(new Result(RuleCode.of("TST-001"), Severity.VIOLATION, outcome(outcome))));
    }

    private static Report report(ImmutableList<Result> results) {
        return Report.builder()
                .subject("dossier:T")
                .context(CONTEXT)
                .results(results)
                .leftToPersons(ImmutableList.of())
                .receipt(Receipt.of(LawBook.national(), "r", CONTEXT, "x", results))
                .build();
    }

    /** A word, and a number that stands for argument, missing fact, reason and place. */
    private static Outcome outcome(String text) {
        String word = text.substring(0, text.indexOf(' '));
        String number = text.substring(text.indexOf(' ') + 1);
        return switch (word) {
            case "satisfied" -> new Outcome.Satisfied(ImmutableSortedMap.of("n", number), ImmutableList.of());
            case "undecided" ->
                new Outcome.Undecided(ImmutableList.of(number), ImmutableSortedMap.of(), ImmutableList.of());
            case "not" -> new Outcome.NotApplicable("reason-" + number, ImmutableList.of());
            default ->
                new Outcome.Found(
                        Arrays.stream(number.split(";", -1))
                                .map(place -> finding(word, place))
                                .collect(ImmutableList.toImmutableList()),
                        ImmutableList.of());
        };
    }

    private static Finding finding(String severity, String place) {
        Finding.Builder builder = Finding.builder();
        return builder.code(RuleCode.of("TST-001"))
                .severity(Severity.valueOf(severity.toUpperCase(java.util.Locale.ROOT)))
                .path("a[" + place + "]")
                .addProvisions(new Provision("27/2022/NĐ-CP", "art.20", CONTEXT.day(), Optional.empty(), Rung.PRIMARY))
                .build();
    }
}
