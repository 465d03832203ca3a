package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;

/**
 * The thirteen summary forms of a review, and what of them could not be computed (kết quả tổng hợp).
 *
 * @param forms all thirteen, in their order; a cell that is not known is blank
 * @param gaps why cells are blank, form by form; none for a rate of nobody, which is blank because it says nothing
 */
public record ReviewSummaries(ImmutableList<SummaryForm> forms, ImmutableList<SummaryGap> gaps) {

    /** The form of that kind. */
    public SummaryForm form(SummaryKind kind) {
        return forms.get(kind.number() - 1);
    }

    /** The gaps of the form of that kind. */
    public ImmutableList<SummaryGap> gaps(SummaryKind kind) {
        return gaps.stream().filter(gap -> gap.kind() == kind).collect(ImmutableList.toImmutableList());
    }
}
