package vn.sinhke.rules.review;

import com.google.common.collect.ImmutableSet;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.review.VillageReview;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** REV-003: the head of the village chairs the meeting (trưởng thôn chủ trì họp dân), Decision 24/2021 art. 4 cl. 3. */
final class HeadChairs extends MeetingRule<String, ImmutableSet<String>> {

    HeadChairs() {
        super("REV-003", ReviewParameters.MEETING_CHAIR, Bound.ONE_OF, "chair", "allowedChairs");
    }

    @Override
    Measure<String> measure(VillageReview review) {
        return Measure.of("chair", review.chair().map(Enum::name));
    }
}
