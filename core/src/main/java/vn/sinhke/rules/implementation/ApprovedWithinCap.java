package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Scope;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * APR-008: the support that was approved is within the cap that the province has set for one project of the method (mức
 * tối đa một dự án do tỉnh quy định) on the day of the decision; an equal amount is within. What a proposal asks is
 * another thing than what a decision approves.
 */
final class ApprovedWithinCap extends MeasuredRule<Implementation, Vnd, Vnd> {

    ApprovedWithinCap() {
        super(
                "APR-008",
                Severity.VIOLATION,
                SupportParameters.SUPPORT_CAP_PROJECT,
                Bound.AT_MOST,
                "supportVnd",
                "capVnd");
    }

    @Override
    protected Scope scope(Implementation file, LegalContext context) {
        return Method.scope(file, context);
    }

    @Override
    protected LocalDate day(Implementation file, LegalContext context) {
        return DecisionDay.of(file, context);
    }

    @Override
    protected ImmutableList<Measure<Vnd>> measures(Implementation file, LawOfTheDay law) {
        return ImmutableList.of(Measure.of("approval/support", file.approval().flatMap(Approval::support)));
    }
}
