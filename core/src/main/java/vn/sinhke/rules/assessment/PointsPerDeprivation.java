package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.Map;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;

/**
 * POV-009: the score of deprivation (điểm B) is ten points for every deprivation that is recorded, Circular
 * 07/2021/TT-BLĐTBXH.
 */
final class PointsPerDeprivation extends AssessmentRule<Integer> {

    PointsPerDeprivation() {
        super("POV-009", PovertyParameters.SCORE_POINTS_PER_DEPRIVATION, Bound.EXACTLY);
    }

    @Override
    protected Outcome judge(Assessment assessment, Ground<Integer> ground) {
        ImmutableList<String> unstated = unstated(
                new Fact("deprivationPoints", assessment.deprivationPoints()),
                new Fact("deprivations", assessment.deprivations()));
        if (!unstated.isEmpty()) {
            return ground.undecided(unstated);
        }
        int points = assessment.deprivationPoints().orElseThrow();
        int deprivations = assessment.deprivations().orElseThrow().size();
        int expected = Ints.saturatedCast((long) deprivations * ground.value());
        Map<String, Object> computed = ImmutableMap.of(
                "deprivationPoints", points,
                "deprivations", deprivations,
                "expectedPoints", expected,
                "pointsEach", ground.value());
        if (points == expected) {
            return ground.satisfied(computed);
        }
        var finding = ground.finding("deprivationPoints");
        computed.forEach(finding::with);
        return Ground.found(finding.build());
    }
}
