package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about what a review found of one household. */
public final class AssessmentRules {

    private AssessmentRules() {}

    /** Returns all of them. */
    public static RuleSet<Assessment> all() {
        return RuleSet.of(
                "assessment",
                ImmutableList.<Rule<Assessment>>of(
                        ClassByIncome.poor(),
                        ClassByIncome.nearPoor(),
                        new AverageByIncome(),
                        new LowIncomeWorker(),
                        new KnownIndicators(),
                        new DependantsRecorded(),
                        new HousingAreaRecorded(),
                        new HousingQualityRecorded(),
                        new PointsPerDeprivation(),
                        new IncomeWindow(),
                        ClassByPoints.poor(),
                        ClassByPoints.nearPoor()));
    }
}
