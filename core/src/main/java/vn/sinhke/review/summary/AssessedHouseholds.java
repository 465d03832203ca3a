package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.text.Folding;

/**
 * Households of lists with what was found of them elsewhere (kết quả rà soát ghép vào danh sách): lists 14 and 15 have
 * neither causes nor indicators.
 *
 * @param households the listed households in their order, with causes and assessment where these were found
 * @param joined how many of them have something from elsewhere
 * @param leftOver how many of what was found belong to no household of the lists, or not to one alone
 */
public record AssessedHouseholds(ImmutableList<ReviewedHousehold> households, int joined, int leftOver) {

    private record Key(Optional<PovertyClass> of, String commune, String number) {}

    /**
     * Joins by class, commune and number on the list. A number that a commune's list has twice, or of which two things
     * were found, joins nothing: it could be either.
     */
    public static AssessedHouseholds join(List<ReviewedHousehold> listed, List<ReviewedHousehold> found) {
        Map<Key, ReviewedHousehold> byKey = new HashMap<>();
        Set<Key> several = new HashSet<>();
        for (ReviewedHousehold one : found) {
            key(one).filter(key -> byKey.putIfAbsent(key, one) != null).ifPresent(several::add);
        }
        Set<Key> seen = new HashSet<>();
        listed.forEach(one -> key(one).filter(key -> !seen.add(key)).ifPresent(several::add));
        several.forEach(byKey::remove);
        ImmutableList.Builder<ReviewedHousehold> joined = ImmutableList.builder();
        int count = 0;
        for (ReviewedHousehold one : listed) {
            Optional<ReviewedHousehold> more = key(one).map(byKey::get);
            joined.add(more.map(other -> with(one, other)).orElse(one));
            count += more.isPresent() ? 1 : 0;
        }
        return new AssessedHouseholds(joined.build(), count, found.size() - count);
    }

    private static ReviewedHousehold with(ReviewedHousehold listed, ReviewedHousehold found) {
        return ReviewedHousehold.builder()
                .from(listed)
                .causes(found.causes())
                .assessment(found.assessment())
                .build();
    }

    private static Optional<Key> key(ReviewedHousehold household) {
        return household
                .number()
                .map(number -> new Key(
                        household.povertyClass(),
                        PlaceNames.bare(Folding.fold(household.place().commune().orElse(""))),
                        number));
    }
}
