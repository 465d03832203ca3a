package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-002: the rates of the two forms by the multidimensional standard are the quotients of their columns (tỷ lệ của
 * biểu theo chuẩn nghèo đa chiều): of all households, of those of minorities, of those of indigenous minorities (ADR
 * 0068).
 */
final class StandardRates extends SummaryRule.Identity {

    StandardRates() {
        super("SUM-002", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.POOR_STANDARD, SummaryKind.NEAR_POOR_STANDARD)) {
            String counted = Columns.classOf(line.kind()) + "Households";
            Rates.hold(
                    ledger,
                    line.figure(counted + "Rate"),
                    line.figure(counted + "Total"),
                    line.figure("householdsTotal"));
            for (String group : ImmutableList.of("Minority", "Indigenous")) {
                Rates.hold(
                        ledger,
                        line.figure(counted + group + "Rate"),
                        line.figure(counted + group),
                        line.figure("households" + group));
            }
        }
    }
}
