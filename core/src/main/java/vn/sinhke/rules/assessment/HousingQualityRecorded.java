package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.validation.Bound;

/**
 * POV-008: the indicator "housing quality" is recorded where at least two of wall, pillar and roof are not durable
 * (tường, cột, mái làm bằng vật liệu không bền chắc), and only there.
 */
final class HousingQualityRecorded extends IndicatorRecorded<Integer> {

    HousingQualityRecorded() {
        super(
                "POV-008",
                "housing-quality",
                PovertyParameters.HOUSING_QUALITY_STRUCTURES_MINIMUM,
                Bound.AT_LEAST,
                "structures",
                "minimumStructures");
    }

    @Override
    ImmutableList<String> missing(Assessment assessment) {
        return unstated(new Fact("nonDurableStructures", assessment.nonDurableStructures()));
    }

    @Override
    Object figure(Assessment assessment) {
        return assessment.nonDurableStructures().orElseThrow();
    }

    @Override
    boolean isDeprived(Assessment assessment, Integer threshold) {
        return Bound.AT_LEAST.allows(assessment.nonDurableStructures().orElseThrow(), threshold);
    }
}
