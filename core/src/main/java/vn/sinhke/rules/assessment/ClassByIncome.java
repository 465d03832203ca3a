package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableSortedSet;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Bound;

/**
 * POV-001 and POV-002: a household recorded as poor has an income a person a month that is not above the poverty line,
 * and at least so many deprivations; one recorded as near-poor has the same income and fewer deprivations (hộ nghèo, hộ
 * cận nghèo), Decree 07/2021 art. 3 cl. 2, later Decree 351/2025. An income equal to the line is not above it.
 *
 * <p>A province's own line and number of deprivations come before the nation's.
 */
final class ClassByIncome extends StatedClass<Vnd> {

    private ClassByIncome(String code, PovertyClass stated, Bound deprivation) {
        super(code, stated, PovertyParameters.INCOME_LINE, PovertyParameters.DEPRIVATIONS_MINIMUM, deprivation);
    }

    /** POV-001. */
    static ClassByIncome poor() {
        return new ClassByIncome("POV-001", PovertyClass.POOR, Bound.AT_LEAST);
    }

    /** POV-002. */
    static ClassByIncome nearPoor() {
        return new ClassByIncome("POV-002", PovertyClass.NEAR_POOR, Bound.BELOW);
    }

    @Override
    Measured<Vnd> income(Assessment assessment) {
        return new Measured<>("incomePerCapita", assessment.incomePerCapita(), "incomeVnd", "lineVnd");
    }

    @Override
    Measured<Integer> deprivation(Assessment assessment) {
        return new Measured<>(
                "deprivations",
                assessment.deprivations().map(ImmutableSortedSet::size),
                "deprivations",
                "minimumDeprivations");
    }
}
