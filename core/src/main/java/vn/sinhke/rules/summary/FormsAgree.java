package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * A rule that one column of a form says the same as one of another form of the same year, place by place. The finding
 * stands in the first; a place that one of them lacks is another rule's.
 */
abstract class FormsAgree extends SummaryRule.Identity {

    private final ImmutableList<Pair> pairs;

    FormsAgree(String code, Severity severity, Pair... pairs) {
        super(code, severity, "no-forms-to-compare");
        this.pairs = ImmutableList.copyOf(pairs);
    }

    @Override
    final void look(Lines lines, Ledger ledger) {
        for (Pair pair : pairs) {
            for (Line line : lines.of(pair.kind())) {
                if (line.part().equals(pair.part())) {
                    lines.same(line, pair.other(), pair.otherPart())
                            .ifPresent(other -> ledger.equal(
                                    line.figure(pair.column()), Terms.of(other.figure(pair.otherColumn()))));
                }
            }
        }
    }

    /** The pair of two columns of forms that have one row a place. */
    static Pair pair(SummaryKind kind, String column, SummaryKind other, String otherColumn) {
        return new Pair(kind, "", column, other, "", otherColumn);
    }

    /** The pair of a column in that part of its places and one of a form that has one row a place. */
    static Pair parted(SummaryKind kind, String part, String column, SummaryKind other, String otherColumn) {
        return new Pair(kind, part, column, other, "", otherColumn);
    }

    /** The pair of two columns in that part of their places. */
    static Pair parts(String part, SummaryKind kind, String column, SummaryKind other, String otherColumn) {
        return new Pair(kind, part, column, other, part, otherColumn);
    }

    /**
     * Two columns that say the same.
     *
     * @param kind form in which a finding stands
     * @param part part of the places there; empty where they have one row
     * @param column column there
     * @param other the other form
     * @param otherPart part of the places there
     * @param otherColumn column there
     */
    record Pair(
            SummaryKind kind, String part, String column, SummaryKind other, String otherPart, String otherColumn) {}
}
