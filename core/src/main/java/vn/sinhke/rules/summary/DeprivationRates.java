package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-003: the rates of deprivation are the counts as a percentage of the households (tỷ lệ thiếu hụt): form 5 is form
 * 4 as percent, form 7 is form 6. Blank where there is no household (ADR 0068).
 */
final class DeprivationRates extends SummaryRule.Identity {

    DeprivationRates() {
        super("SUM-003", Severity.VIOLATION, "no-forms-to-compare");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        look(lines, SummaryKind.POOR_DEPRIVATION_RATES, SummaryKind.POOR_DEPRIVATIONS, ledger);
        look(lines, SummaryKind.NEAR_POOR_DEPRIVATION_RATES, SummaryKind.NEAR_POOR_DEPRIVATIONS, ledger);
    }

    private static void look(Lines lines, SummaryKind rates, SummaryKind counts, Ledger ledger) {
        for (Line line : lines.of(rates)) {
            lines.same(line, counts)
                    .ifPresent(counted -> Columns.INDICATORS.forEach(indicator -> Rates.hold(
                            ledger,
                            line.figure(indicator),
                            counted.figure(indicator),
                            counted.figure(Line.HOUSEHOLDS))));
        }
    }
}
