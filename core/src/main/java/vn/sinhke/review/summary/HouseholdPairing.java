package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.place.Locality;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.text.Folding;

/**
 * Puts the households of two years together that are certainly one (ghép hộ hai kỳ rà soát): by the head's personal
 * number; else within a commune by the head's name and year of birth, then by the head's name and the number on the list.
 * A key that two households of one year have pairs nobody. Who is left stands alone; nothing is guessed.
 *
 * <p>A commune is known again by its folded name, and without the word for its kind where that leaves one commune. One
 * that went into another between the two years is the other, where somebody says into which.
 */
public final class HouseholdPairing {

    private final List<ReviewedHousehold> before;
    private final List<ReviewedHousehold> after;
    private final Map<Locality, Optional<Locality>> moved = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();

    private HouseholdPairing(
            List<ReviewedHousehold> before, List<ReviewedHousehold> after, Function<Locality, Optional<Locality>> now) {
        this.before = before;
        this.after = after;
        before.forEach(one -> moved.computeIfAbsent(one.place(), now));
        before.forEach(one -> see(placeNow(one).orElse(one.place())));
        after.forEach(one -> see(one.place()));
    }

    /** Returns every household of both years once, in the order of the year before, then of those that are new. */
    public static ImmutableList<ReviewedPair> pair(List<ReviewedHousehold> before, List<ReviewedHousehold> after) {
        return pair(before, after, place -> Optional.empty());
    }

    /**
     * Returns the same, where communes went into others between the two years.
     *
     * @param now where a commune of the year before is this year, if it is another one since; {@code
     *     CommuneSuccession::now} for the communes of Việt Nam
     */
    public static ImmutableList<ReviewedPair> pair(
            List<ReviewedHousehold> before, List<ReviewedHousehold> after, Function<Locality, Optional<Locality>> now) {
        return new HouseholdPairing(before, after, now).pairs();
    }

    private ImmutableList<ReviewedPair> pairs() {
        int[] partner = new int[before.size()];
        Arrays.fill(partner, -1);
        boolean[] taken = new boolean[after.size()];
        for (Key key : keys()) {
            Map<String, Integer> old = unique(before, key, i -> partner[i] < 0, this::placeNow);
            Map<String, Integer> now = unique(after, key, i -> !taken[i], one -> Optional.empty());
            old.forEach((text, index) -> {
                Integer other = now.get(text);
                if (other != null) {
                    partner[index] = other;
                    taken[other] = true;
                }
            });
        }
        ImmutableList.Builder<ReviewedPair> pairs = ImmutableList.builder();
        for (int i = 0; i < before.size(); i++) {
            ReviewedHousehold old = before.get(i);
            ReviewedPair pair = partner[i] < 0 ? ReviewedPair.left(old) : ReviewedPair.of(old, after.get(partner[i]));
            pairs.add(pair.withPlaceNow(placeNow(old)));
        }
        for (int i = 0; i < after.size(); i++) {
            if (!taken[i]) {
                pairs.add(ReviewedPair.came(after.get(i)));
            }
        }
        return pairs.build();
    }

    private Optional<Locality> placeNow(ReviewedHousehold household) {
        return moved.getOrDefault(household.place(), Optional.empty());
    }

    private void see(Locality place) {
        String folded = folded(place);
        String bare = PlaceNames.bare(folded);
        if (!bare.equals(folded)) {
            kinds.computeIfAbsent(bare, key -> new HashSet<>()).add(folded);
        }
    }

    private static String folded(Locality place) {
        return place.commune().map(Folding::fold).orElse("");
    }

    /** The name of a commune, without the word for its kind where no two kinds have that name. */
    private String commune(Locality place) {
        String folded = folded(place);
        String bare = PlaceNames.bare(folded);
        return kinds.getOrDefault(bare, Set.of()).size() > 1 ? folded : bare;
    }

    /** What a household is known by in its place; empty if it does not say it. */
    private interface Key {
        Optional<String> of(ReviewedHousehold household, Locality place);
    }

    private ImmutableList<Key> keys() {
        return ImmutableList.of(
                (household, place) -> personalNumber(household), this::nameAndBirth, this::nameAndNumber);
    }

    private interface Wanted {
        boolean is(int index);
    }

    private static Map<String, Integer> unique(
            List<ReviewedHousehold> households,
            Key key,
            Wanted wanted,
            Function<ReviewedHousehold, Optional<Locality>> now) {
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> several = new ArrayList<>();
        for (int i = 0; i < households.size(); i++) {
            if (wanted.is(i)) {
                ReviewedHousehold one = households.get(i);
                int index = i;
                key.of(one, now.apply(one).orElse(one.place())).ifPresent(text -> {
                    if (found.putIfAbsent(text, index) != null) {
                        several.add(text);
                    }
                });
            }
        }
        several.forEach(found::remove);
        return new HashMap<>(found);
    }

    private static Optional<String> personalNumber(ReviewedHousehold household) {
        return household.head().flatMap(head -> head.person().personalNumber()).filter(number -> !number.isBlank());
    }

    private Optional<String> nameAndBirth(ReviewedHousehold household, Locality place) {
        Optional<Birth> born = household.head().flatMap(HouseholdMember::born);
        return born.flatMap(when -> named(household, place).map(name -> name + "|" + when.year()));
    }

    private Optional<String> nameAndNumber(ReviewedHousehold household, Locality place) {
        return household.number().flatMap(number -> named(household, place).map(name -> name + "|#" + number));
    }

    private Optional<String> named(ReviewedHousehold household, Locality place) {
        return household
                .head()
                .flatMap(head -> head.person().name())
                .map(Folding::fold)
                .filter(name -> !name.isEmpty())
                .map(name -> commune(place) + "|" + name);
    }
}
