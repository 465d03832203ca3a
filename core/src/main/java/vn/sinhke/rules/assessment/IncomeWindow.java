package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * POV-010: income is counted over the twelve months before the review (thu nhập trong 12 tháng trước khi rà soát),
 * Decision 24/2021 art. 2: no fewer and no more.
 */
final class IncomeWindow extends MeasuredRule<Assessment, Integer, Integer> {

    IncomeWindow() {
        super(
                "POV-010",
                Severity.VIOLATION,
                ReviewParameters.REVIEW_INCOME_WINDOW_MONTHS,
                Bound.EXACTLY,
                "countedMonths",
                "months");
    }

    @Override
    protected ImmutableList<Measure<Integer>> measures(Assessment assessment, LawOfTheDay law) {
        return ImmutableList.of(
                Measure.of("incomeMonths", assessment.incomeMonths()).on(assessment.assessedOn()));
    }
}
