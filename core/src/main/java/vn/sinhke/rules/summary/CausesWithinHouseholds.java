package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-030: no cause of poverty is counted of more households than are poor or near-poor (nguyên nhân nghèo không vượt
 * số hộ). A household may have several causes, so that they do not add up. A warning: which households a row of the
 * form counts was not read (ADR 0067).
 */
final class CausesWithinHouseholds extends SummaryRule.Identity {

    private static final ImmutableList<String> CAUSES =
            ImmutableList.of("land", "capital", "labour", "tools", "knowledge", "skill", "illness", "other");

    CausesWithinHouseholds() {
        super("SUM-030", Severity.WARNING, "no-forms-to-compare");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.CAUSES)) {
            lines.same(line, SummaryKind.RESULTS)
                    .ifPresent(results -> CAUSES.forEach(cause -> ledger.atMost(
                            line.figure(cause),
                            Terms.of(results.figure("poorHouseholds"), results.figure("nearPoorHouseholds")))));
        }
    }
}
