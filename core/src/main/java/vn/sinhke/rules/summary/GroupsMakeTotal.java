package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-012: the groups of poor and of near-poor households make their total (cộng theo nhóm đối tượng): 5=1-2-3-4 and
 * 10=6-7-8-9, as the form prints them, for households and for persons (ADR 0067).
 */
final class GroupsMakeTotal extends SummaryRule.Identity {

    GroupsMakeTotal() {
        super("SUM-012", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.GROUPS)) {
            for (String of : Columns.CLASSES) {
                ledger.equal(
                        line.figure(of + "Other"),
                        Terms.of(line.figure(of + "Total"))
                                .minus(line.figure(of + "Minority"))
                                .minus(line.figure(of + "NoLabour"))
                                .minus(line.figure(of + "Merit")));
            }
        }
    }
}
