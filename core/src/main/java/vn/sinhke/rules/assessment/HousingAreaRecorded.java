package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.validation.Bound;

/**
 * POV-007: the indicator "housing area" is recorded where the living area is below 8 m² a person (diện tích nhà ở bình
 * quân đầu người), and only there. Exactly 8 m² is not below. Compared without rounding; printed rounded down to two
 * decimals, so that what is below never reads as equal.
 */
final class HousingAreaRecorded extends IndicatorRecorded<Integer> {

    HousingAreaRecorded() {
        super(
                "POV-007",
                "housing-area",
                PovertyParameters.HOUSING_AREA_BELOW_SQUARE_METRES,
                Bound.BELOW,
                "squareMetresEach",
                "belowSquareMetres");
    }

    @Override
    ImmutableList<String> missing(Assessment assessment) {
        return unstated(
                new Fact("members", assessment.members().filter(members -> members > 0)),
                new Fact("housingSquareMetres", assessment.housingSquareMetres()));
    }

    @Override
    Object figure(Assessment assessment) {
        return assessment
                .housingSquareMetres()
                .orElseThrow()
                .divide(BigDecimal.valueOf(assessment.members().orElseThrow()), 2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    boolean isDeprived(Assessment assessment, Integer threshold) {
        long least = threshold.longValue() * assessment.members().orElseThrow();
        return Bound.BELOW.allows(assessment.housingSquareMetres().orElseThrow(), BigDecimal.valueOf(least));
    }
}
