package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-031: there are no more children than persons (trẻ em không vượt số khẩu), of poor and of near-poor households
 * (ADR 0067).
 */
final class ChildrenWithinPersons extends SummaryRule.Identity {

    ChildrenWithinPersons() {
        super("SUM-031", Severity.VIOLATION, "no-forms-to-compare");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.CHILDREN)) {
            lines.same(line, SummaryKind.RESULTS)
                    .ifPresent(results -> Columns.CLASSES.forEach(of ->
                            ledger.atMost(line.figure(of + "Children"), Terms.of(results.figure(of + "Persons")))));
        }
    }
}
