package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-015: the population is at least what is counted in it (dân cư không ít hơn số được phân loại): in the official
 * results poor, near-poor and average standard together, by the multidimensional standard each group its own. The
 * finding stands at the population, which is what senders leave at 10 or 0 (ADR 0068).
 */
final class PopulationHoldsAll extends SummaryRule.Identity {

    PopulationHoldsAll() {
        super("SUM-015", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.RESULTS)) {
            for (String counted : ImmutableList.of("Households", "Persons")) {
                ledger.atLeast(
                        line.figure(counted.equals("Households") ? Line.HOUSEHOLDS : Line.PERSONS),
                        Terms.of(line, ImmutableList.of("poor" + counted, "nearPoor" + counted, "average" + counted)));
            }
        }
        for (Line line : lines.of(SummaryKind.POOR_STANDARD, SummaryKind.NEAR_POOR_STANDARD)) {
            String of = Columns.classOf(line.kind());
            for (String group : ImmutableList.of("Total", "Kinh", "Minority", "Indigenous")) {
                ledger.atLeast(line.figure("households" + group), Terms.of(line.figure(of + "Households" + group)));
                ledger.atLeast(line.figure("persons" + group), Terms.of(line.figure(of + "Persons" + group)));
            }
        }
    }
}
