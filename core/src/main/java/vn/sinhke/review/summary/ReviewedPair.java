package vn.sinhke.review.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdEvent;
import vn.sinhke.review.ReviewedHousehold;

/**
 * One household in two reviews (hộ qua hai kỳ rà soát): as the year before had it, and as this year has it.
 *
 * @param before in the year before; empty if it was on none of its lists
 * @param after this year; empty if it is on none of its lists, or with a class other than poor and near-poor where that
 *     is known
 * @param events what happened to it in between, an empty set if nothing did; empty if nobody recorded events
 * @param placeNow where the commune of the year before is this year, if it is another one since: merged, or renamed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReviewedPair(
        Optional<ReviewedHousehold> before,
        Optional<ReviewedHousehold> after,
        Optional<ImmutableSortedSet<HouseholdEvent>> events,
        Optional<Locality> placeNow) {

    /** Refuses a pair of nobody. */
    public ReviewedPair {
        checkArgument(before.isPresent() || after.isPresent(), "A pair without a household (expected one at least)");
    }

    /** Returns the household that is on lists of both years. */
    public static ReviewedPair of(ReviewedHousehold before, ReviewedHousehold after) {
        return new ReviewedPair(Optional.of(before), Optional.of(after), Optional.empty(), Optional.empty());
    }

    /** Returns the household that is on a list of the year before alone. */
    public static ReviewedPair left(ReviewedHousehold before) {
        return new ReviewedPair(Optional.of(before), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the household that is on a list of this year alone. */
    public static ReviewedPair came(ReviewedHousehold after) {
        return new ReviewedPair(Optional.empty(), Optional.of(after), Optional.empty(), Optional.empty());
    }

    /** Returns the same with what happened to it: nothing, if nothing is named. */
    public ReviewedPair with(HouseholdEvent... happened) {
        return with(ImmutableSortedSet.copyOf(happened));
    }

    ReviewedPair with(ImmutableSortedSet<HouseholdEvent> happened) {
        return new ReviewedPair(before, after, Optional.of(happened), placeNow);
    }

    ReviewedPair withPlaceNow(Optional<Locality> place) {
        return new ReviewedPair(before, after, events, place);
    }
}
