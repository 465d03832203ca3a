package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Severity;

/**
 * SUM-010: a poor household is deprived in at least the number of indicators that the standard of the day asks for (số
 * thiếu hụt tối thiểu của hộ nghèo), so that all of them together have at least that number times their count. Holds of
 * every household; of the sum it is the least that can be said (ADR 0067).
 */
final class PoorDeprived extends SummaryRule<Integer> {

    PoorDeprived() {
        super("SUM-010", Severity.VIOLATION, PovertyParameters.DEPRIVATIONS_MINIMUM, Bound.AT_LEAST, "no-such-form");
    }

    @Override
    void look(Lines lines, Integer minimum, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.POOR_DEPRIVATIONS)) {
            Figure deprivations = line.figure("deprivations");
            Figure households = line.figure(Line.HOUSEHOLDS);
            if (ledger.states(deprivations, ImmutableList.of(households))) {
                BigDecimal least = households.value().multiply(BigDecimal.valueOf(minimum));
                if (deprivations.value().compareTo(least) < 0) {
                    ledger.add(ledger.found(deprivations, ImmutableList.of(households))
                            .with("households", Figure.plain(households.value()))
                            .with("least", Figure.plain(least))
                            .with("minimumCount", minimum));
                }
            }
        }
    }
}
