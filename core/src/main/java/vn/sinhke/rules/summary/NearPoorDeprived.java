package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Severity;

/**
 * SUM-011: a near-poor household is deprived in fewer indicators than a poor one (hộ cận nghèo thiếu hụt dưới mức của
 * hộ nghèo), so that all of them together have at most one less than that number times their count (ADR 0067).
 */
final class NearPoorDeprived extends SummaryRule<Integer> {

    NearPoorDeprived() {
        super("SUM-011", Severity.VIOLATION, PovertyParameters.DEPRIVATIONS_MINIMUM, Bound.BELOW, "no-such-form");
    }

    @Override
    void look(Lines lines, Integer minimum, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.NEAR_POOR_DEPRIVATIONS)) {
            Figure deprivations = line.figure("deprivations");
            Figure households = line.figure(Line.HOUSEHOLDS);
            if (ledger.states(deprivations, ImmutableList.of(households))) {
                BigDecimal most = households.value().multiply(BigDecimal.valueOf(minimum - 1L));
                if (deprivations.value().compareTo(most) > 0) {
                    ledger.add(ledger.found(deprivations, ImmutableList.of(households))
                            .with("households", Figure.plain(households.value()))
                            .with("most", Figure.plain(most))
                            .with("minimumCount", minimum));
                }
            }
        }
    }
}
