package vn.sinhke.rules.household;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Severity;

/**
 * A rule about what a list says of one household, which could not be true or could not be used if it were broken. It
 * rests on the provision by which households are reviewed, and is judged on the day of the review where that is stated
 * (ADR 0062). Nothing of a person is repeated in a finding: it says at which place of the household.
 */
abstract class HouseholdRule extends CitedRule<ReviewedHousehold, ImmutableSet<String>> {

    HouseholdRule(String code) {
        super(code, Severity.VIOLATION, ParticipationParameters.YEARLY_REVIEW, Bound.BASIS);
    }

    @Override
    protected final LocalDate day(ReviewedHousehold household, LegalContext context) {
        return reviewDay(household, context);
    }

    /** The day of the review; that of the circumstances where none is stated. */
    static LocalDate reviewDay(ReviewedHousehold household, LegalContext context) {
        return household
                .assessment()
                .flatMap(assessment -> assessment.assessedOn())
                .orElse(context.day());
    }
}
