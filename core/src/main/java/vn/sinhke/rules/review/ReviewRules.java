package vn.sinhke.rules.review;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.VillageReview;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about how a village reviewed its households. */
public final class ReviewRules {

    private ReviewRules() {}

    /** Returns all of them. */
    public static RuleSet<VillageReview> all() {
        return RuleSet.of(
                "village-review",
                ImmutableList.<Rule<VillageReview>>of(
                        new MeetingAgrees(),
                        new MinutesInCopies(),
                        new HeadChairs(),
                        new PostedLongEnough(),
                        new DecidedInTime(),
                        new WithinYearlyReview(),
                        new StartsInMonth(),
                        new StepsInOrder()));
    }
}
