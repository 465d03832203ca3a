package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdEvent;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewStanding;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.summary.FlowCount.Side;
import vn.sinhke.review.summary.SummaryGap.Reason;

/**
 * Computes the thirteen summary forms (tổng hợp các biểu rà soát) in one pass over the lists, whose households are given
 * one after the other and not kept. Not for several threads at once.
 *
 * <p>A cell is computed if everything is known that could change it; else it is blank, and a gap says why. A district is
 * the sum of its communes. Rates are percentages of two decimals, the half rounded up, and blank where they are of
 * nobody (decision 64).
 */
public final class Summaries {

    private static final Side NOWHERE = new Side(null, ReviewStanding.NOT_LISTED, 0);
    private static final Optional<ImmutableSortedSet<HouseholdEvent>> AWAY =
            Optional.of(ImmutableSortedSet.of(HouseholdEvent.MOVED_AWAY));
    private static final Optional<ImmutableSortedSet<HouseholdEvent>> IN =
            Optional.of(ImmutableSortedSet.of(HouseholdEvent.MOVED_IN));

    private final ReviewScope scope;
    private final PlaceNames names;
    private final HouseholdCount households;
    private final FlowCount flows = new FlowCount();
    private final List<PlaceTally> tallies = new ArrayList<>();

    /** The districts that are known from the start. */
    private final ImmutableList<String> districts;

    /** Those in no commune of the scope, by the district that is named with them; last those of no district. */
    private final List<PlaceTally> unplaced = new ArrayList<>();

    private boolean before;

    private Summaries(ReviewScope scope) {
        this.scope = scope;
        this.names = new PlaceNames(scope.places());
        this.households = new HouseholdCount(new ChildAge(scope.day(), scope.year()));
        this.districts = names.districts();
        for (int i = 0; i <= districts.size(); i++) {
            unplaced.add(new PlaceTally());
        }
    }

    /** Begins a computation. */
    public static Summaries over(ReviewScope scope) {
        return new Summaries(scope);
    }

    /** Computes the forms of a return. */
    public static ReviewSummaries of(ReviewReturn review) {
        Summaries summaries = over(review.scope());
        review.households().forEach(summaries::add);
        review.pairs().ifPresent(pairs -> {
            summaries.withListsBefore();
            pairs.forEach(summaries::add);
        });
        return summaries.forms();
    }

    /** Says that the lists of the year before are there, also if nobody was on them. */
    public Summaries withListsBefore() {
        before = true;
        return this;
    }

    /** Counts a household of a list of this year. */
    public Summaries add(ReviewedHousehold household) {
        int of = listed(household);
        PlaceTally place = place(household.place());
        if (of >= 0 && place != null) {
            households.add(household, place, of);
        } else if (of >= 0) {
            open(lost(household.place()), of, Reason.NO_PLACE);
        } else {
            PlaceTally somewhere = place == null ? lost(household.place()) : place;
            open(somewhere, PlaceTally.POOR, Reason.NO_CLASS);
            open(somewhere, PlaceTally.NEAR_POOR, Reason.NO_CLASS);
        }
        return this;
    }

    /** Counts a household of the lists of either year or of both, each once. */
    public Summaries add(ReviewedPair pair) {
        before = true;
        if (isUnclassed(pair.before()) || isUnclassed(pair.after())) {
            unclassed(pair);
            return this;
        }
        Side was = side(pair.before(), pair.placeNow());
        Side is = side(pair.after(), Optional.empty());
        if (is.isListed() && is.place() != null) {
            is.place().household(is.of(), Tally.COMPARED_HOUSEHOLDS, is.members());
        }
        if (was.isListed() && was.place() == null) {
            Locality written = pair.before().orElseThrow().place();
            open(lost(pair.placeNow().orElse(written)), was.of(), Reason.NO_PLACE_BEFORE);
            if (is.isListed() && is.place() != null) {
                open(is.place(), is.of(), Reason.NO_PLACE_BEFORE);
            }
        } else if (is.isListed() && is.place() == null) {
            if (was.isListed()) {
                open(was.place(), was.of(), Reason.NO_PLACE_NOW);
            }
        } else {
            flows(pair, was, is);
        }
        return this;
    }

    /** Seen from its commune, a household that is listed in another one now has moved there. */
    private void flows(ReviewedPair pair, Side was, Side is) {
        Optional<ReviewChange> mark = pair.after().flatMap(ReviewedHousehold::change);
        if (was.isListed() && is.isListed() && was.place() != is.place()) {
            flows.add(was.place(), was, NOWHERE, AWAY, Optional.empty());
            flows.add(is.place(), NOWHERE, is, IN, mark);
        } else if (was.isListed() || is.isListed()) {
            flows.add(is.isListed() ? is.place() : was.place(), was, is, pair.events(), mark);
        }
    }

    private void unclassed(ReviewedPair pair) {
        pair.before().ifPresent(one -> unclassed(pair.placeNow().orElse(one.place())));
        pair.after().ifPresent(one -> unclassed(one.place()));
    }

    private void unclassed(Locality written) {
        PlaceTally place = place(written);
        PlaceTally to = place == null ? lost(written) : place;
        open(to, PlaceTally.POOR, Reason.NO_CLASS);
        open(to, PlaceTally.NEAR_POOR, Reason.NO_CLASS);
    }

    private static boolean isUnclassed(Optional<ReviewedHousehold> household) {
        return household.isPresent() && household.get().povertyClass().isEmpty();
    }

    private Side side(Optional<ReviewedHousehold> household, Optional<Locality> now) {
        return household
                .map(one -> new Side(
                        place(now.orElse(one.place())),
                        ReviewStanding.of(one.povertyClass().orElseThrow()),
                        one.members().size()))
                .orElse(NOWHERE);
    }

    /** Leaves every count open that the reason leaves open. */
    private static void open(PlaceTally place, int of, Reason reason) {
        place.note(of, reason, 1);
        place.unknown(of, GapReasons.tallies(reason));
    }

    private static int listed(ReviewedHousehold household) {
        PovertyClass of = household.povertyClass().orElse(PovertyClass.OTHER);
        return of == PovertyClass.POOR ? PlaceTally.POOR : of == PovertyClass.NEAR_POOR ? PlaceTally.NEAR_POOR : -1;
    }

    private PlaceTally place(Locality place) {
        int index = names.find(place);
        grow();
        return index == PlaceNames.NONE ? null : tallies.get(index);
    }

    private void grow() {
        while (tallies.size() < names.places().size()) {
            tallies.add(new PlaceTally());
        }
    }

    private PlaceTally lost(Locality place) {
        int district = PlaceNames.district(districts, place.district());
        return unplaced.get(district == PlaceNames.NONE ? districts.size() : district);
    }

    /** The forms of all that was counted so far. */
    public ReviewSummaries forms() {
        grow();
        List<PlaceRow> communes = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            PlaceTally tally = tallies.get(i).copy();
            flows(tally);
            ReviewPlace place = names.places().get(i);
            communes.add(new PlaceRow(place.commune(), tally, ImmutableList.of(place.population())));
        }
        return new FormMaking(scope, rows(communes), communes, unplaced).forms();
    }

    /** Leaves the flows of a place open if there is nothing to compare with, or others were compared than are listed. */
    private void flows(PlaceTally tally) {
        boolean same = true;
        for (int of = 0; of < PlaceTally.CLASSES; of++) {
            same &= tally.counted(of, Tally.COMPARED_HOUSEHOLDS) == tally.counted(of, Tally.HOUSEHOLDS)
                    && tally.counted(of, Tally.COMPARED_PERSONS) == tally.counted(of, Tally.PERSONS);
        }
        for (int of = 0; of < PlaceTally.CLASSES; of++) {
            if (!before) {
                open(tally, of, Reason.NO_LISTS_BEFORE);
            } else if (!same) {
                open(tally, of, Reason.NOT_COMPARED);
            }
        }
    }

    /** The rows of the forms: each district with its communes below it, or the communes alone. */
    private ImmutableList<FormMaking.Line> rows(List<PlaceRow> communes) {
        ImmutableList<String> named = names.districts();
        ImmutableList.Builder<FormMaking.Line> rows = ImmutableList.builder();
        if (named.isEmpty()) {
            for (int i = 0; i < communes.size(); i++) {
                rows.add(FormMaking.Line.commune(Integer.toString(i + 1), communes.get(i)));
            }
            return rows.build();
        }
        for (int d = 0; d < named.size(); d++) {
            List<PlaceRow> own = new ArrayList<>();
            for (int i = 0; i < communes.size(); i++) {
                if (PlaceNames.district(named, names.places().get(i).district()) == d) {
                    own.add(communes.get(i));
                }
            }
            PlaceRow district = PlaceRow.sum(named.get(d), own);
            for (PlaceTally lost : lostIn(named.get(d))) {
                district.tally().add(lost);
            }
            rows.add(FormMaking.Line.district(Integer.toString(d + 1), district));
            for (int i = 0; i < own.size(); i++) {
                rows.add(FormMaking.Line.commune((d + 1) + "." + (i + 1), own.get(i)));
            }
        }
        return rows.build();
    }

    private List<PlaceTally> lostIn(String district) {
        int index = PlaceNames.district(districts, Optional.of(district));
        PlaceTally ofNone = unplaced.get(districts.size());
        return index == PlaceNames.NONE ? List.of(ofNone) : List.of(unplaced.get(index), ofNone);
    }
}
