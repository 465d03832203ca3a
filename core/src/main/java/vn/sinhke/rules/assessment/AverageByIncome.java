package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Threshold;

/**
 * POV-003: a household recorded as of average standard has an income a person a month above the poverty line and not
 * above the bound of the average standard (hộ có mức sống trung bình), Decree 07/2021 art. 3 cl. 2 pt. d. The line
 * itself is out, the bound is in.
 */
final class AverageByIncome extends AssessmentRule<Vnd> {

    AverageByIncome() {
        super("POV-003", PovertyParameters.AVERAGE_STANDARD_MAXIMUM, Bound.AT_MOST);
    }

    @Override
    public ImmutableList<Threshold> thresholds() {
        return ImmutableList.of(
                new Threshold(PovertyParameters.AVERAGE_STANDARD_MAXIMUM, Bound.AT_MOST),
                new Threshold(PovertyParameters.INCOME_LINE, Bound.ABOVE));
    }

    @Override
    protected Optional<String> notAddressed(Assessment assessment, LegalContext context) {
        return assessment.statedClass().filter(c -> c != PovertyClass.AVERAGE).map(c -> "another-class");
    }

    @Override
    protected Outcome judge(Assessment assessment, Ground<Vnd> ground) {
        ImmutableList<String> unstated = unstated(
                new Fact("statedClass", assessment.statedClass()),
                new Fact("incomePerCapita", assessment.incomePerCapita()));
        if (!unstated.isEmpty()) {
            return ground.undecided(unstated);
        }
        Vnd income = assessment.incomePerCapita().orElseThrow();
        if (!Bound.AT_MOST.allows(income, ground.value())) {
            return found(income, "above", ground.value(), ground);
        }
        LegalAnswer<Vnd> line = answer(PovertyParameters.INCOME_LINE, assessment, ground);
        if (!(line instanceof LegalAnswer.InForce<Vnd> inForce)) {
            return ground.undecided(ImmutableList.of("law:" + PovertyParameters.INCOME_LINE.name()));
        }
        Ground<Vnd> both = ground.and(inForce);
        return Bound.ABOVE.allows(income, inForce.value())
                ? both.satisfied(
                        ImmutableMap.of("incomeVnd", income, "lineVnd", inForce.value(), "maximumVnd", ground.value()))
                : found(income, "notAbove", inForce.value(), both);
    }

    private static Outcome found(Vnd income, String aspect, Vnd limit, Ground<Vnd> ground) {
        return Ground.found(ground.finding("incomePerCapita")
                .aspect(aspect)
                .with("incomeVnd", income)
                .with("limitVnd", limit)
                .build());
    }
}
