package vn.sinhke.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Assessments;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.Area;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** POV-011 and POV-012: the class that was recorded, against the two scores. */
class ClassByPointsTest {

    @Test
    void scoresThatDoNotFitThePoorAreFoundEach() {
        Outcome outcome = Judged.outcome(
                "POV-011",
                Assessments.poor().incomePoints(141).deprivationPoints(29).build());

        assertThat(Judged.findings(outcome))
                .satisfiesExactly(
                        income -> {
                            assertThat(income.path()).isEqualTo("incomePoints");
                            assertThat(income.severity()).isEqualTo(Severity.VIOLATION);
                            assertThat(income.arguments()).hasToString("{incomePoints=141, maximumPoints=140}");
                            assertThat(income.provisions()).hasToString("[07/2021/TT-BLĐTBXH whole]");
                            assertThat(Judged.texts(income))
                                    .containsExactly(
                                            "Hộ được ghi là hộ nghèo nhưng điểm A 141 vượt 140 điểm.",
                                            "The household is recorded as poor, but its score of income, 141,"
                                                    + " is above 140.");
                        },
                        deprivation -> {
                            assertThat(deprivation.path()).isEqualTo("deprivationPoints");
                            assertThat(deprivation.arguments()).hasToString("{deprivationPoints=29, minimumPoints=30}");
                            assertThat(Judged.texts(deprivation))
                                    .containsExactly(
                                            "Hộ được ghi là hộ nghèo nhưng điểm B 29 dưới 30 điểm.",
                                            "The household is recorded as poor, but its score of deprivation, 29,"
                                                    + " is below 30.");
                        });
    }

    @Test
    void thirtyPointsOfDeprivationAreTooManyForTheNearPoor() {
        Finding finding = Judged.only(Judged.outcome(
                "POV-012", Assessments.nearPoor().deprivationPoints(30).build()));

        assertThat(finding.path()).isEqualTo("deprivationPoints");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(Judged.texts(finding))
                .containsExactly(
                        "Hộ được ghi là hộ cận nghèo nhưng điểm B 30; từ 30 điểm trở lên là hộ nghèo.",
                        "The household is recorded as near-poor, but its score of deprivation is 30;"
                                + " from 30 on it is poor.");
    }

    @ParameterizedTest(name = "{0} on {1}, {2} points: {3}")
    @CsvSource({
        "RURAL, 2020-12-31, 100, Undecided", // cut-offs of another kind
        "RURAL, 2021-01-01, 100, Undecided", // not read
        "RURAL, 2021-08-31, 100, Undecided",
        "RURAL, 2021-09-01, 140, Satisfied",
        "RURAL, 2021-09-01, 141, Found",
        "URBAN, 2021-09-01, 175, Satisfied",
        "URBAN, 2021-09-01, 176, Found",
        "RURAL, 2026-12-31, 141, Found",
        "RURAL, 2027-01-01, 141, Undecided",
        "RURAL, 2015-12-31, 141, NotApplicable",
    })
    void theSamePointsMeanSomethingElseBefore2021(Area area, LocalDate day, int points, String expected) {
        Assessment.Builder poor = Assessments.poor().area(area).assessedOn(day).incomePoints(points);

        assertThat(Judged.kind(Judged.outcome("POV-011", poor.build()))).isEqualTo(expected);
        assertThat(Judged.kind(Judged.outcome(
                        "POV-012",
                        poor.statedClass(PovertyClass.NEAR_POOR)
                                .deprivationPoints(20)
                                .build())))
                .isEqualTo(expected);
    }

    @Test
    void whatIsNotKnownOfTheScoresOf2016IsNamed() {
        Assessment old = Assessments.poor()
                .assessedOn(LocalDate.of(2020, 12, 31))
                .incomePoints(150)
                .build();

        assertThat(Judged.missing(Judged.outcome("POV-011", old)))
                .containsExactly("law:poverty.score.deprivation.minimum-points");
    }

    @Test
    void aProvinceWithALineOfItsOwnIsNotJudgedByThePointsOfTheNation() {
        Assessment dongNai = Assessments.poor().province("75").incomePoints(200).build();

        assertThat(Judged.missing(Judged.outcome("POV-011", dongNai)))
                .containsExactly("law:poverty.score.poor.maximum-points");
        assertThat(Judged.missing(Judged.outcome(
                        "POV-012", Assessments.nearPoor().province("75").build())))
                .containsExactly("law:poverty.score.near-poor.maximum-points");
    }

    @Test
    void eachScoreIsAskedFor() {
        Assessment.Builder poor = Assessments.poor();

        assertThat(Judged.missing(Judged.outcome(
                        "POV-011",
                        poor.incomePoints(Optional.empty())
                                .deprivationPoints(Optional.empty())
                                .build())))
                .containsExactly("incomePoints", "deprivationPoints");
        Outcome found = Judged.outcome("POV-011", poor.deprivationPoints(20).build());
        assertThat(Judged.only(found).path()).isEqualTo("deprivationPoints");
        assertThat(Judged.missing(found)).containsExactly("incomePoints");
    }
}
