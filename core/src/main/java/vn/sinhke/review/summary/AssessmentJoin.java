package vn.sinhke.review.summary;

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
 * Joins to the households of lists what was found of them elsewhere (ghép kết quả rà soát vào hộ của danh sách), by class,
 * commune and number on the list. A number that a commune's list has twice, or of which two things were found, joins
 * nothing, as it could be either: so all households of the lists are told first, and none of them has to be kept. Not for
 * several threads at once.
 */
public final class AssessmentJoin {

    private final Map<Key, ReviewedHousehold> found = new HashMap<>();
    private final Set<Key> several = new HashSet<>();
    private final Set<Key> listed = new HashSet<>();

    private record Key(Optional<PovertyClass> of, String commune, String number) {}

    private AssessmentJoin() {}

    /** Begins with what was found: of each household its class, commune and number, causes and assessment. */
    public static AssessmentJoin of(List<ReviewedHousehold> found) {
        AssessmentJoin join = new AssessmentJoin();
        for (ReviewedHousehold one : found) {
            key(one).filter(key -> join.found.putIfAbsent(key, one) != null).ifPresent(join.several::add);
        }
        return join;
    }

    /** Tells that a household is on a list; each once, before any is joined. */
    public void tell(ReviewedHousehold household) {
        key(household).filter(key -> !listed.add(key)).ifPresent(several::add);
    }

    /** Returns a household of a list with the causes and the assessment that were found of it; empty if none were. */
    public Optional<ReviewedHousehold> join(ReviewedHousehold household) {
        return key(household)
                .filter(key -> !several.contains(key))
                .map(found::get)
                .map(other -> ReviewedHousehold.builder()
                        .from(household)
                        .causes(other.causes())
                        .assessment(other.assessment())
                        .build());
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
