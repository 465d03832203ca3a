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
public record HouseholdPair(
        Optional<ReviewedHousehold> before,
        Optional<ReviewedHousehold> after,
        Optional<ImmutableSortedSet<HouseholdEvent>> events,
        Optional<Locality> placeNow) {

    /** Refuses a pair of nobody. */
    public HouseholdPair {
        checkArgument(before.isPresent() || after.isPresent(), "A pair without a household (expected one at least)");
    }

    /** Returns the household that is on lists of both years. */
    public static HouseholdPair of(ReviewedHousehold before, ReviewedHousehold after) {
        return new HouseholdPair(Optional.of(before), Optional.of(after), Optional.empty(), Optional.empty());
    }

    /** Returns the household that is on a list of the year before alone. */
    public static HouseholdPair left(ReviewedHousehold before) {
        return new HouseholdPair(Optional.of(before), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the household that is on a list of this year alone. */
    public static HouseholdPair came(ReviewedHousehold after) {
        return new HouseholdPair(Optional.empty(), Optional.of(after), Optional.empty(), Optional.empty());
    }

    /** Returns the same with what happened to it: nothing, if nothing is named. */
    public HouseholdPair with(HouseholdEvent... happened) {
        return with(ImmutableSortedSet.copyOf(happened));
    }

    HouseholdPair with(ImmutableSortedSet<HouseholdEvent> happened) {
        return new HouseholdPair(before, after, Optional.of(happened), placeNow);
    }

    HouseholdPair withPlaceNow(Optional<Locality> place) {
        return new HouseholdPair(before, after, events, place);
    }
}
