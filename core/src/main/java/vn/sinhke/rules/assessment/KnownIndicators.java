package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * POV-005: a deprivation is one of the twelve indicators of the day (chỉ số thiếu hụt), Decree 07/2021 with its annex,
 * from 2027 Decree 351/2025, which took out the means of information and put in digital services and waste.
 */
final class KnownIndicators extends MeasuredRule<Assessment, String, ImmutableSet<String>> {

    KnownIndicators() {
        super("POV-005", Severity.VIOLATION, PovertyParameters.INDICATORS, Bound.ONE_OF, "indicator", "indicators");
    }

    @Override
    protected Optional<String> notAddressed(Assessment assessment, LegalContext context) {
        return assessment.deprivations().filter(ImmutableSet::isEmpty).map(none -> "no-deprivations");
    }

    @Override
    protected LocalDate day(Assessment assessment, LegalContext context) {
        return assessment.assessedOn().orElse(context.day());
    }

    @Override
    protected ImmutableList<Measure<String>> measures(Assessment assessment, LawOfTheDay law) {
        if (assessment.deprivations().isEmpty()) {
            return ImmutableList.of(Measure.of("deprivations", Optional.empty()));
        }
        ImmutableList<String> words = assessment.deprivations().orElseThrow().asList();
        ImmutableList.Builder<Measure<String>> measures = ImmutableList.builder();
        for (int i = 0; i < words.size(); i++) {
            measures.add(Measure.of("deprivations[" + i + "]", Optional.of(words.get(i))));
        }
        return measures.build();
    }
}
