package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.validation.Bound;

/**
 * POV-006: the indicator "dependants" is recorded where more than half of the household are dependants (người phụ
 * thuộc), and only there. Exactly half is not more.
 */
final class DependantsRecorded extends IndicatorRecorded<Percentage> {

    DependantsRecorded() {
        super(
                "POV-006",
                "dependants",
                PovertyParameters.DEPENDANTS_ABOVE,
                Bound.ABOVE,
                "dependantsPercent",
                "abovePercent");
    }

    @Override
    ImmutableList<String> missing(Assessment assessment) {
        return unstated(
                new Fact("members", assessment.members().filter(members -> members > 0)),
                new Fact("dependants", assessment.dependants()));
    }

    @Override
    Object figure(Assessment assessment) {
        return share(assessment);
    }

    @Override
    boolean isDeprived(Assessment assessment, Percentage threshold) {
        return Bound.ABOVE.allows(share(assessment), threshold);
    }

    private static Percentage share(Assessment assessment) {
        return Percentage.ratio(
                assessment.dependants().orElseThrow(), assessment.members().orElseThrow());
    }
}
