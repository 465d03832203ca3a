package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-014: Kinh and minorities make the total (Kinh và dân tộc thiểu số), in the form by ethnic group and in the two by
 * the multidimensional standard, for every count that is split so (ADR 0067).
 */
final class KinhAndMinorities extends SummaryRule.Identity {

    KinhAndMinorities() {
        super("SUM-014", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.ETHNIC_GROUPS)) {
            Columns.CLASSES.forEach(of -> look(line, of, ledger));
        }
        for (Line line : lines.of(SummaryKind.POOR_STANDARD, SummaryKind.NEAR_POOR_STANDARD)) {
            String of = Columns.classOf(line.kind());
            ImmutableList.of("households", "persons", of + "Households", of + "Persons")
                    .forEach(split -> look(line, split, ledger));
        }
    }

    private static void look(Line line, String split, Ledger ledger) {
        ledger.equal(
                line.figure(split + "Total"), Terms.of(line.figure(split + "Kinh"), line.figure(split + "Minority")));
    }
}
