package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-006: the changes of near-poor households balance (diễn biến hộ cận nghèo): 9=1-2-3-4+5+6+7+8, as the form prints
 * it, for households and for persons. A column left blank counts as zero and is named (ADR 0068).
 */
final class NearPoorFlow extends SummaryRule.Identity {

    NearPoorFlow() {
        super("SUM-006", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.NEAR_POOR_CHANGES)) {
            ledger.equal(
                    line.figure("end"),
                    Terms.of(line, ImmutableList.of("start", "fromPoor", "fellBack", "newlyArisen", "otherIncrease"))
                            .minus(line.figure("leftNearPoverty"))
                            .minus(line.figure("becamePoor"))
                            .minus(line.figure("otherDecrease")));
        }
    }
}
