package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-016: a part is no more than its whole (phần không vượt tổng): children who lack something among the children,
 * indigenous minorities among the minorities, households of merit, without labour capacity or headed by a woman among
 * the households (ADR 0067).
 */
final class PartsWithinWhole extends SummaryRule.Identity {

    PartsWithinWhole() {
        super("SUM-016", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.CHILDREN)) {
            for (String of : Columns.CLASSES) {
                for (String lack : ImmutableList.of("Insurance", "Nutrition", "Education")) {
                    ledger.atMost(line.figure(of + lack), Terms.of(line.figure(of + "Children")));
                }
            }
        }
        for (Line line : lines.of(SummaryKind.POOR_STANDARD, SummaryKind.NEAR_POOR_STANDARD)) {
            String of = Columns.classOf(line.kind());
            for (String counted : ImmutableList.of("households", "persons", of + "Households", of + "Persons")) {
                ledger.atMost(line.figure(counted + "Indigenous"), Terms.of(line.figure(counted + "Minority")));
            }
            for (String mark : ImmutableList.of("Merit", "NoLabour", "HeadWoman")) {
                ledger.atMost(line.figure(of + "Households" + mark), Terms.of(line.figure(of + "HouseholdsTotal")));
            }
        }
    }
}
