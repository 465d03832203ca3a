package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-005: the changes of poor households balance (diễn biến hộ nghèo): 9=1-2-3-4+5+6+7+8, as the form prints it, for
 * households and for persons. A column left blank counts as zero and is named (ADR 0068).
 */
final class PoorFlow extends SummaryRule.Identity {

    PoorFlow() {
        super("SUM-005", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.POOR_CHANGES)) {
            ledger.equal(
                    line.figure("end"),
                    Terms.of(
                                    line,
                                    ImmutableList.of(
                                            "start", "fromNearPoor", "fellBack", "newlyArisen", "otherIncrease"))
                            .minus(line.figure("becameNearPoor"))
                            .minus(line.figure("passedNearPoorLine"))
                            .minus(line.figure("otherDecrease")));
        }
    }
}
