package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Scope;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Severity;

/**
 * A rule about an assessment, judged by the law of the day of the review, of the province and of rural or urban places.
 * An assessment that states no day is judged by the law of the circumstances' day.
 *
 * @param <T> type of the parameter's value
 */
abstract class AssessmentRule<T> extends CitedRule<Assessment, T> {

    AssessmentRule(String code, Parameter<T> basis, Bound bound) {
        super(code, Severity.VIOLATION, basis, bound);
    }

    @Override
    protected final LocalDate day(Assessment assessment, LegalContext context) {
        return assessment.assessedOn().orElse(context.day());
    }

    @Override
    protected final Scope scope(Assessment assessment, LegalContext context) {
        return context.scope().with(Dimension.AREA, assessment.area().map(Enum::name));
    }

    /** What the law says of a further parameter for the same day and case. */
    final <U> LegalAnswer<U> answer(Parameter<U> parameter, Assessment assessment, Ground<?> ground) {
        return ground.law().answer(parameter, scope(assessment, ground.context()), day(assessment, ground.context()));
    }

    /** The paths of those facts that are not stated. */
    static ImmutableList<String> unstated(Fact... facts) {
        ImmutableList.Builder<String> unstated = ImmutableList.builder();
        for (Fact fact : facts) {
            if (fact.value().isEmpty()) {
                unstated.add(fact.path());
            }
        }
        return unstated.build();
    }

    /**
     * A fact of the assessment.
     *
     * @param path where it stands
     * @param value what it is, if it is stated
     */
    record Fact(String path, Optional<?> value) {}
}
