package vn.sinhke.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Assessments;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;

/** What the rules share that hold a recorded class against income, deprivations and scores. */
class ClassRulesTest {

    private static String notSatisfied(Assessment assessment) {
        return Appraisal.national().appraise(assessment, Appraisal.context(assessment, Judged.LATER)).results().stream()
                .filter(result -> !(result.outcome() instanceof Outcome.Satisfied))
                .map(ClassRulesTest::codeAndKind)
                .toList()
                .toString();
    }

    private static String codeAndKind(Result result) {
        return result.code() + " " + Judged.kind(result.outcome());
    }

    @Test
    void theMadeUpAssessmentsAreInOrder() {
        assertThat(notSatisfied(Assessments.poor().build()))
                .isEqualTo("[POV-002 NotApplicable, POV-003 NotApplicable, POV-004 NotApplicable,"
                        + " POV-012 NotApplicable]");
        assertThat(notSatisfied(Assessments.nearPoor().build()))
                .isEqualTo("[POV-001 NotApplicable, POV-003 NotApplicable, POV-004 NotApplicable,"
                        + " POV-011 NotApplicable]");
        assertThat(notSatisfied(Assessments.average().build()))
                .isEqualTo("[POV-001 NotApplicable, POV-002 NotApplicable, POV-011 NotApplicable,"
                        + " POV-012 NotApplicable]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POV-001", "POV-002", "POV-003", "POV-011", "POV-012"})
    void anotherClassIsNotAddressedAndAClassThatIsNotStatedIsAskedFor(String code) {
        Assessment other = Assessments.poor().statedClass(PovertyClass.OTHER).build();

        assertThat(Judged.reason(Judged.outcome(code, other))).isEqualTo("another-class");
        assertThat(Judged.missing(Judged.outcome(code, Judged.NOTHING_SAID))).contains("statedClass");
    }

    @ParameterizedTest
    @CsvSource({"POV-001, POOR", "POV-002, NEAR_POOR", "POV-003, AVERAGE", "POV-011, POOR", "POV-012, NEAR_POOR"})
    void withoutTheAreaNothingIsJudged(String code, PovertyClass stated) {
        Assessment placeless =
                Assessments.poor().statedClass(stated).area(Optional.empty()).build();

        assertThat(Judged.missing(Judged.outcome(code, placeless))).containsExactly("area");
    }
}
