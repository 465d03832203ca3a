package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.Locality;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.summary.RecordedChange.ListYear;
import vn.sinhke.text.Folding;

/**
 * Households of two years with what was recorded of them in between (ghép biến động hộ vào danh sách).
 *
 * @param pairs the households in their order, with what was recorded of them
 * @param joined of how many something was recorded
 * @param leftOver what could not be joined, in its order
 */
public record RecordedChanges(ImmutableList<ReviewedPair> pairs, int joined, ImmutableList<LeftOver> leftOver) {

    /**
     * A recorded change that was joined to no household.
     *
     * @param position which of the changes it is, from 1
     * @param reason why
     */
    public record LeftOver(int position, Reason reason) {}

    /** Why a recorded change was joined to no household. */
    public enum Reason {
        /** That list has no such number in that commune, or its head has another name. */
        NO_HOUSEHOLD,
        /** Several households have that number, and the head's name does not tell them apart. */
        SEVERAL_HOUSEHOLDS,
        /** Of that household something else was recorded, so that neither counts. */
        RECORDED_TWICE
    }

    private record Key(ListYear list, PovertyClass of, String commune, String number) {}

    /**
     * Joins by list, class, commune and number, and by the head's name where one is stated. What could be of several
     * households is of none, and of a household of which two things were recorded neither counts.
     */
    public static RecordedChanges join(List<ReviewedPair> pairs, List<RecordedChange> changes) {
        Map<Key, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            put(byKey, ListYear.BEFORE, pairs.get(i).before(), i);
            put(byKey, ListYear.NOW, pairs.get(i).after(), i);
        }
        List<List<Integer>> found = new ArrayList<>();
        Map<Integer, Integer> times = new HashMap<>();
        for (RecordedChange change : changes) {
            List<Integer> of = find(pairs, byKey, change);
            found.add(of);
            if (of.size() == 1) {
                times.merge(of.get(0), 1, Integer::sum);
            }
        }
        List<ReviewedPair> joined = new ArrayList<>(pairs);
        ImmutableList.Builder<LeftOver> leftOver = ImmutableList.builder();
        int count = 0;
        for (int i = 0; i < changes.size(); i++) {
            List<Integer> of = found.get(i);
            if (of.size() != 1) {
                leftOver.add(new LeftOver(i + 1, of.isEmpty() ? Reason.NO_HOUSEHOLD : Reason.SEVERAL_HOUSEHOLDS));
            } else if (times.get(of.get(0)) > 1) {
                leftOver.add(new LeftOver(i + 1, Reason.RECORDED_TWICE));
            } else {
                ReviewedPair pair = pairs.get(of.get(0));
                joined.set(
                        of.get(0),
                        pair.with(ImmutableSortedSet.copyOf(changes.get(i).events())));
                count++;
            }
        }
        return new RecordedChanges(ImmutableList.copyOf(joined), count, leftOver.build());
    }

    private static void put(
            Map<Key, List<Integer>> byKey, ListYear list, Optional<ReviewedHousehold> household, int index) {
        household.ifPresent(one -> one.povertyClass()
                .ifPresent(of -> one.number()
                        .ifPresent(number -> byKey.computeIfAbsent(
                                        new Key(list, of, bare(one.place()), number.strip()), key -> new ArrayList<>())
                                .add(index))));
    }

    private static List<Integer> find(List<ReviewedPair> pairs, Map<Key, List<Integer>> byKey, RecordedChange change) {
        Key key = new Key(
                change.list(),
                change.povertyClass(),
                bare(change.place()),
                change.number().strip());
        List<Integer> found = byKey.getOrDefault(key, List.of()).stream()
                .filter(i -> fits(household(pairs.get(i), change.list()), change))
                .toList();
        if (found.size() < 2) {
            return found;
        }
        String commune = commune(change.place());
        List<Integer> exact = found.stream()
                .filter(i ->
                        commune(household(pairs.get(i), change.list()).place()).equals(commune))
                .toList();
        return exact.size() == 1 ? exact : found;
    }

    private static boolean fits(ReviewedHousehold household, RecordedChange change) {
        Optional<String> name = household.head().map(HouseholdMember::person).flatMap(person -> person.name());
        boolean named = change.head().isEmpty()
                || name.map(Folding::fold).equals(change.head().map(Folding::fold));
        Optional<String> district = household.place().district().map(RecordedChanges::bare);
        Optional<String> wanted = change.place().district().map(RecordedChanges::bare);
        return named && (district.isEmpty() || wanted.isEmpty() || district.equals(wanted));
    }

    private static ReviewedHousehold household(ReviewedPair pair, ListYear list) {
        return (list == ListYear.BEFORE ? pair.before() : pair.after()).orElseThrow();
    }

    private static String commune(Locality place) {
        return Folding.fold(place.commune().orElse(""));
    }

    private static String bare(Locality place) {
        return PlaceNames.bare(commune(place));
    }

    private static String bare(String district) {
        return PlaceNames.bare(Folding.fold(district));
    }
}
