package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-008: the total of deprivations is the sum of the twelve indicators (tổng số thiếu hụt), in the form of poor and
 * in that of near-poor households (ADR 0067).
 */
final class DeprivationTotal extends SummaryRule.Identity {

    DeprivationTotal() {
        super("SUM-008", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.POOR_DEPRIVATIONS, SummaryKind.NEAR_POOR_DEPRIVATIONS)) {
            ledger.equal(line.figure("deprivations"), Terms.of(line, Columns.INDICATORS));
        }
    }
}
