package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.RotationReturn;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * ROT-001: a household returns at least the share of its support that its province has set for its class (tỷ lệ thu hồi
 * để quay vòng); an equal share is enough.
 *
 * <p>The rate is that of the day of the decision, which states it: the household owes what was decided when it was
 * supported, whenever it sells. Without that day, the rate of the day of judgment. Support of nothing leaves nothing to
 * return and is passed over.
 */
final class RotationRate extends MeasuredRule<Implementation, Percentage, Percentage> {

    RotationRate() {
        super(
                "ROT-001",
                Severity.VIOLATION,
                SupportParameters.ROTATION_RATE,
                Bound.AT_LEAST,
                "returnedPercent",
                "ratePercent");
    }

    @Override
    protected Optional<String> notAddressed(Implementation file, LegalContext context) {
        return file.returns().stream().noneMatch(RotationRate::owes) ? Optional.of("no-returns") : Optional.empty();
    }

    @Override
    protected LocalDate day(Implementation file, LegalContext context) {
        return DecisionDay.of(file, context);
    }

    @Override
    protected ImmutableList<Measure<Percentage>> measures(Implementation file, LawOfTheDay law) {
        ImmutableList.Builder<Measure<Percentage>> measures = ImmutableList.builder();
        for (int i = 0; i < file.returns().size(); i++) {
            if (owes(file.returns().get(i))) {
                measures.add(measure(file.returns().get(i), i, law.context()));
            }
        }
        return measures.build();
    }

    private static boolean owes(RotationReturn entry) {
        return entry.support().filter(support -> !support.exceeds(Vnd.ZERO)).isEmpty();
    }

    private static Measure<Percentage> measure(RotationReturn entry, int index, LegalContext context) {
        String path = "returns[" + index + "]/";
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (entry.povertyClass().isEmpty()) {
            missing.add(path + "povertyClass");
        }
        if (entry.support().isEmpty()) {
            missing.add(path + "support");
        }
        if (entry.returned().isEmpty()) {
            missing.add(path + "returned");
        }
        ImmutableList<String> lacking = missing.build();
        Optional<Percentage> share = lacking.isEmpty()
                ? Optional.of(
                        entry.returned().orElseThrow().shareOf(entry.support().orElseThrow()))
                : Optional.empty();
        // A household whose class is not said is asked about as a poor one: whether the province has set rates at all.
        PovertyClass asked = entry.povertyClass().orElse(PovertyClass.POOR);
        Measure<Percentage> measure = Measure.of(path + "returned", share)
                .lacking(lacking)
                .in(context.scope().with(Dimension.POVERTY_CLASS, asked.name()))
                .with("place", index + 1)
                .with("povertyClass", asked);
        return lacking.isEmpty()
                ? measure.with("supportVnd", entry.support().orElseThrow())
                        .with("returnedVnd", entry.returned().orElseThrow())
                : measure;
    }
}
