package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Settlement;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * SET-002: what was settled from another program is not settled again (không quyết toán trùng lặp). Each settlement is
 * judged by the law of its own day; without one, of the day of judgment.
 */
final class SettledOnce extends MeasuredRule<Implementation, Boolean, Boolean> {

    SettledOnce() {
        super("SET-002", Severity.VIOLATION, SupportParameters.NO_DOUBLE_SUPPORT, Bound.REQUIRED, "", "");
    }

    @Override
    protected Optional<String> notAddressed(Implementation file, LegalContext context) {
        return file.settlements().isEmpty() ? Optional.of("no-settlements") : Optional.empty();
    }

    @Override
    protected ImmutableList<Measure<Boolean>> measures(Implementation file, LawOfTheDay law) {
        ImmutableList.Builder<Measure<Boolean>> measures = ImmutableList.builder();
        for (int i = 0; i < file.settlements().size(); i++) {
            Settlement settlement = file.settlements().get(i);
            measures.add(Measure.of(
                            "settlements[" + i + "]/settledElsewhere",
                            settlement.settledElsewhere().map(elsewhere -> !elsewhere))
                    .with("place", i + 1)
                    .on(settlement.settledOn()));
        }
        return measures.build();
    }
}
