package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-013: the minorities that the form names, and the others together, make all minorities (cộng theo dân tộc). Which
 * ones it names is the province's choice: every such column of the row is added (ADR 0067).
 */
final class MinoritiesMakeTotal extends SummaryRule.Identity {

    MinoritiesMakeTotal() {
        super("SUM-013", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.ETHNIC_GROUPS)) {
            for (String of : Columns.CLASSES) {
                ledger.equal(line.figure(of + "Minority"), Terms.of(line, Columns.minorities(line, of)));
            }
        }
    }
}
