package vn.sinhke.rules.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Severity;
import vn.sinhke.validation.Threshold;

/**
 * The inventory of boundaries: every threshold that a rule declares, in every stretch of the law in which it is in
 * force, on the first and on the last day of the stretch, from both sides. A rule without a case for one of its
 * thresholds fails the build.
 */
class BoundaryInventoryTest {

    private static final LawBook BOOK = LawBook.national();

    /** A threshold of a rule with its case. */
    record Boundary(Rule<?> rule, Threshold threshold, BoundaryCase<?> made) {

        @Override
        public String toString() {
            return rule.code() + " " + threshold;
        }

        Outcome outcome(Spot spot, Optional<Object> measured) {
            return outcome(rule, made, spot, measured);
        }

        @SuppressWarnings("unchecked") // the case is of the rule's code, and the test of all cases shows that it fits
        private static <S> Outcome outcome(Rule<?> rule, BoundaryCase<S> made, Spot spot, Optional<Object> measured) {
            return ((Rule<S>) rule).check(made.subject(spot, measured), BOOK.on(made.context(spot)));
        }
    }

    private static Stream<Rule<?>> rules() {
        return Appraisal.national().ruleSets().stream().flatMap(set -> set.rules().values().stream());
    }

    static Stream<Boundary> boundaries() {
        return rules().flatMap(rule -> rule.thresholds().stream()
                .filter(threshold -> threshold.bound() != Bound.BASIS)
                .flatMap(threshold ->
                        cases(rule.code(), threshold).stream().map(made -> new Boundary(rule, threshold, made))));
    }

    private static List<BoundaryCase<?>> cases(RuleCode code, Threshold threshold) {
        return BoundaryCases.ALL.stream()
                .filter(made ->
                        made.code().equals(code.text()) && made.parameter().equals(threshold.parameter()))
                .toList();
    }

    @Test
    void everyThresholdOfEveryRuleHasItsCaseAndNoOther() {
        TreeSet<String> declared = new TreeSet<>();
        rules().forEach(rule -> rule.thresholds().stream()
                .filter(threshold -> threshold.bound() != Bound.BASIS)
                .forEach(threshold -> declared.add(rule.code() + " " + threshold.parameter())));

        assertThat(BoundaryCases.ALL.stream().map(BoundaryCase::toString))
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void bothSidesAreJudgedOnTheFirstAndTheLastDay(Boundary boundary) {
        int visited = 0;
        for (Spot spot : spots(boundary, true)) {
            Object value = spot.stretch().value().orElseThrow();
            for (Probe probe : Probe.around(
                    boundary.threshold().bound(),
                    value,
                    spot.day(),
                    boundary.made().foreign())) {
                Outcome outcome = boundary.outcome(spot, Optional.of(probe.measured()));
                String where = boundary + " at " + spot + " measuring " + probe.measured();
                assertThat(outcome)
                        .as(where)
                        .isInstanceOf(probe.lawful() ? Outcome.Satisfied.class : Outcome.Found.class);
                if (outcome instanceof Outcome.Found found) {
                    assertSays(boundary, spot, found);
                } else if (boundary.threshold()
                        .equals(boundary.rule().thresholds().get(0))) {
                    assertThat(outcome.provisions())
                            .as(where)
                            .containsAll(spot.stretch().provisions(spot.day()));
                }
                assertReads(boundary.rule().code(), outcome);
                visited++;
            }
        }
        assertThat(visited).as("sides visited of %s", boundary).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void beforeItsFirstAndAfterItsLastDayAStretchJudgesNothing(Boundary boundary) {
        for (Spot spot : spots(boundary, true)) {
            LocalDate outside = spot.day().equals(spot.stretch().period().from())
                    ? spot.day().minusDays(1)
                    : spot.day().plusDays(1);
            Object value = spot.stretch().value().orElseThrow();
            Spot beside = new Spot(spot.parameter(), spot.stretch(), outside);
            if (spot.stretch().period().contains(outside)) {
                continue;
            }
            for (Probe probe : Probe.around(
                    boundary.threshold().bound(),
                    value,
                    outside,
                    boundary.made().foreign())) {
                Outcome outcome = boundary.outcome(beside, Optional.of(probe.measured()));
                assertReads(boundary.rule().code(), outcome);
                if (outcome instanceof Outcome.Satisfied || outcome instanceof Outcome.Found) {
                    assertThat(outcome.provisions())
                            .as("%s at %s", boundary, beside)
                            .isNotEqualTo(spot.stretch().provisions(spot.day()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void withoutTheFactItIsNotJudged(Boundary boundary) {
        for (Spot spot : spots(boundary, true)) {
            Outcome outcome = boundary.outcome(spot, Optional.empty());

            assertThat(outcome)
                    .as("%s at %s, the fact missing", boundary, spot)
                    .isInstanceOf(boundary.made().withoutFact());
            assertReads(boundary.rule().code(), outcome);
        }
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void whereTheLawWasNotReadItIsUndecided(Boundary boundary) {
        Object value = spots(boundary, true).get(0).stretch().value().orElseThrow();
        for (Spot spot : spots(boundary, false)) {
            for (Probe probe : Probe.around(
                    boundary.threshold().bound(),
                    value,
                    spot.day(),
                    boundary.made().foreign())) {
                Outcome outcome = boundary.outcome(spot, Optional.of(probe.measured()));
                assertReads(boundary.rule().code(), outcome);
                if (!probe.lawful()) {
                    assertThat(outcome)
                            .as("%s at %s, the law unread", boundary, spot)
                            .isInstanceOf(boundary.made().withoutLaw());
                } else {
                    assertThat(outcome)
                            .as("%s at %s, the law unread", boundary, spot)
                            .isNotInstanceOf(Outcome.Satisfied.class);
                }
            }
        }
    }

    /** The first and the last day of every stretch that decides, or of every one that does not. */
    private static List<Spot> spots(Boundary boundary, boolean deciding) {
        Threshold threshold = boundary.threshold();
        List<Spot> spots = new ArrayList<>();
        for (ParameterValue<?> stretch : BOOK.timeline(threshold.parameter().name())) {
            if (stretch.decides() == deciding) {
                LocalDate first = stretch.period().from();
                LocalDate last =
                        stretch.period().until().map(out -> out.minusDays(1)).orElse(first.plusDays(700));
                spots.add(new Spot(threshold.parameter(), stretch, first));
                spots.add(new Spot(threshold.parameter(), stretch, last));
            }
        }
        return spots.stream().filter(boundary.made()::looksAt).toList();
    }

    private static void assertSays(Boundary boundary, Spot spot, Outcome.Found found) {
        assertThat(found.findings())
                .as("%s at %s", boundary, spot)
                .isNotEmpty()
                .anySatisfy(finding -> assertThat(finding.provisions())
                        .containsAll(spot.stretch().provisions(spot.day())))
                .allSatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(boundary.rule().code());
                    assertThat(finding.severity())
                            .isLessThanOrEqualTo(boundary.rule().severity());
                    if (!spot.stretch().provenance().rung().bearsViolation()) {
                        assertThat(finding.severity()).isLessThan(Severity.VIOLATION);
                    }
                });
    }

    /** Whatever comes out can be said in both languages, with nothing left unfilled. */
    private static void assertReads(RuleCode code, Outcome outcome) {
        for (Language language : Language.values()) {
            MessageCatalogue messages = MessageCatalogue.in(language);
            assertThat(sentences(messages, code, outcome))
                    .as("%s in %s", code, language)
                    .allSatisfy(sentence -> assertThat(sentence)
                            .isNotBlank()
                            .doesNotContain("{")
                            .doesNotContain("}"));
        }
    }

    private static List<String> sentences(MessageCatalogue messages, RuleCode code, Outcome outcome) {
        if (outcome instanceof Outcome.Found found) {
            return ImmutableList.copyOf(Iterables.concat(Iterables.transform(
                    found.findings(), (Finding f) -> List.of(messages.text(f), messages.remedy(f)))));
        }
        if (outcome instanceof Outcome.Satisfied satisfied) {
            return List.of(messages.satisfied(code, satisfied.arguments()));
        }
        if (outcome instanceof Outcome.Undecided undecided) {
            return List.of(messages.missing(undecided.missing()));
        }
        return List.of(messages.reason(((Outcome.NotApplicable) outcome).reason()));
    }
}
