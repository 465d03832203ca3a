package vn.sinhke.benchmarks.households;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is measured says the same as a plain method with the numbers of the standard in it. */
class ClassificationSpeedTest {

    @Test
    void theClassifierAndThePlainMethodAgreeOnEveryClass() {
        assertThat(ClassificationSpeed.answersHeldEqual(MadeUpAssessments.of(3_000)))
                .containsOnlyKeys("POOR", "NEAR_POOR", "NEWLY_ESCAPED", "AVERAGE", "OTHER", "OPEN")
                .allSatisfy((found, households) -> assertThat(households).isGreaterThan(100));
    }
}
