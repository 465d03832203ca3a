package vn.sinhke.rules.review;

import java.util.Optional;
import vn.sinhke.review.ReviewKind;
import vn.sinhke.review.VillageReview;

/** Which kind of review a rule looks at; one whose kind is not stated is looked at by both. */
final class KindOfReview {

    private KindOfReview() {}

    /** Why a rule about that kind does not address the review; empty if it does, or nobody said. */
    static Optional<String> reason(VillageReview review, ReviewKind looked) {
        return review.kind()
                .filter(kind -> kind != looked)
                .map(kind -> looked == ReviewKind.YEARLY ? "not-a-yearly-review" : "not-a-regular-review");
    }
}
