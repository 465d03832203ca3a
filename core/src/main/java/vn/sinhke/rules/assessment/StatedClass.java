package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Threshold;

/**
 * A class that was recorded fits two values of the law: one that income is not above, and one for deprivation, which a
 * poor household reaches and a near-poor one does not. Each that does not fit is a finding of its own; what is not
 * stated leaves the rule undecided unless the other already tells against the class.
 *
 * @param <T> type of the bound of income
 */
abstract class StatedClass<T> extends AssessmentRule<T> {

    private final PovertyClass stated;
    private final Parameter<T> incomeBound;
    private final Parameter<Integer> deprivationBound;
    private final Bound deprivation;

    StatedClass(
            String code,
            PovertyClass stated,
            Parameter<T> incomeBound,
            Parameter<Integer> deprivationBound,
            Bound deprivation) {
        super(code, incomeBound, Bound.AT_MOST);
        this.stated = stated;
        this.incomeBound = incomeBound;
        this.deprivationBound = deprivationBound;
        this.deprivation = deprivation;
    }

    /** Income as it was recorded, by the scale of the bound. */
    abstract Measured<T> income(Assessment assessment);

    /** Deprivation as it was recorded, by the scale of the bound. */
    abstract Measured<Integer> deprivation(Assessment assessment);

    @Override
    public final ImmutableList<Threshold> thresholds() {
        return ImmutableList.of(
                new Threshold(incomeBound, Bound.AT_MOST), new Threshold(deprivationBound, deprivation));
    }

    @Override
    protected final Optional<String> notAddressed(Assessment assessment, LegalContext context) {
        return assessment.statedClass().filter(c -> c != stated).map(c -> "another-class");
    }

    /** What of the law has to be known besides, before the two values may be held against the class. */
    ImmutableList<String> unknownBesides(Assessment assessment, Ground<T> ground) {
        return ImmutableList.of();
    }

    @Override
    protected final Outcome judge(Assessment assessment, Ground<T> ground) {
        ImmutableList<String> unknown = unknownBesides(assessment, ground);
        if (assessment.statedClass().isEmpty()) {
            return ground.undecided(ImmutableList.of("statedClass"));
        }
        if (!unknown.isEmpty()) {
            return ground.undecided(unknown);
        }
        LegalAnswer<Integer> answer = answer(deprivationBound, assessment, ground);
        if (!(answer instanceof LegalAnswer.InForce<Integer> inForce)) {
            return ground.undecided(ImmutableList.of("law:" + deprivationBound.name()));
        }
        Measured<T> income = income(assessment);
        Measured<Integer> deprived = deprivation(assessment);
        List<String> missing = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        hold(income, "income", Bound.AT_MOST, ground, missing, findings);
        hold(deprived, "deprivation", deprivation, ground.and(inForce), missing, findings);
        return ground.and(inForce)
                .outcome(
                        findings,
                        missing,
                        missing.isEmpty()
                                ? computed(income, deprived, ground.value(), inForce.value())
                                : ImmutableMap.of());
    }

    private static <U> void hold(
            Measured<U> measured,
            String aspect,
            Bound bound,
            Ground<U> ground,
            List<String> missing,
            List<Finding> findings) {
        if (measured.value().isEmpty()) {
            missing.add(measured.path());
        } else if (!bound.allows(measured.value().get(), ground.value())) {
            findings.add(ground.finding(measured.path())
                    .aspect(aspect)
                    .with(measured.name(), measured.value().get())
                    .with(measured.boundName(), ground.value())
                    .build());
        }
    }

    private static Map<String, Object> computed(
            Measured<?> income, Measured<?> deprived, Object incomeLimit, Object deprivationLimit) {
        return ImmutableMap.of(
                income.name(),
                income.value().orElseThrow(),
                income.boundName(),
                incomeLimit,
                deprived.name(),
                deprived.value().orElseThrow(),
                deprived.boundName(),
                deprivationLimit);
    }

    /**
     * What an assessment says on one of the two scales.
     *
     * @param path where it says so
     * @param value what it says
     * @param name name of the argument
     * @param boundName name of the argument of the law's value
     * @param <U> the scale
     */
    record Measured<U>(String path, Optional<U> value, String name, String boundName) {}
}
