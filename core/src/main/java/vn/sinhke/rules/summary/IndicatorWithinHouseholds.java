package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-009: in no indicator are more households deprived than there are (không chỉ số nào vượt tổng số hộ), in the form
 * of poor and in that of near-poor households (ADR 0067).
 */
final class IndicatorWithinHouseholds extends SummaryRule.Identity {

    IndicatorWithinHouseholds() {
        super("SUM-009", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.POOR_DEPRIVATIONS, SummaryKind.NEAR_POOR_DEPRIVATIONS)) {
            for (String indicator : Columns.INDICATORS) {
                ledger.atMost(line.figure(indicator), Terms.of(line.figure(Line.HOUSEHOLDS)));
            }
        }
    }
}
