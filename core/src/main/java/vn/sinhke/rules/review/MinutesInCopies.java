package vn.sinhke.rules.review;

import vn.sinhke.law.ReviewParameters;
import vn.sinhke.review.VillageReview;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/**
 * REV-002: the minutes of the meeting are drawn up in two copies (biên bản họp dân lập thành 02 bản), Decision 24/2021
 * art. 4 cl. 3: one for the village, one for the steering committee. A further copy takes nothing from either, so that
 * only fewer are found.
 */
final class MinutesInCopies extends MeetingRule<Integer, Integer> {

    MinutesInCopies() {
        super("REV-002", ReviewParameters.MEETING_MINUTES, Bound.AT_LEAST, "copies", "minimumCopies");
    }

    @Override
    Measure<Integer> measure(VillageReview review) {
        return Measure.of("minutes", review.minutes());
    }
}
