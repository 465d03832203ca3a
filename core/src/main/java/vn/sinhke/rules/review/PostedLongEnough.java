package vn.sinhke.rules.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.OfficeCalendar;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.review.VillageReview;
import vn.sinhke.time.WorkingDays;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;
import vn.sinhke.validation.Threshold;

/**
 * REV-004: the result is posted for three working days (niêm yết trong 03 ngày làm việc), Decision 24/2021 art. 4 cl.
 * 4, by the law of the first day of posting.
 *
 * <p>The days from the first on which it was posted to the last, both in; Saturdays, Sundays and days off do not count.
 * The number of days was not seen in writing, so that a finding is a warning at most. In a year whose days off are not
 * known the rule is undecided.
 */
final class PostedLongEnough extends CitedRule<VillageReview, Integer> {

    PostedLongEnough() {
        super("REV-004", Severity.VIOLATION, ReviewParameters.REVIEW_POSTING_WORKING_DAYS, Bound.AT_LEAST);
    }

    @Override
    public ImmutableList<Threshold> thresholds() {
        return ImmutableList.of(
                new Threshold(ReviewParameters.REVIEW_POSTING_WORKING_DAYS, Bound.AT_LEAST),
                new Threshold(ReviewParameters.CALENDAR_DAYS_OFF, Bound.BASIS),
                new Threshold(ReviewParameters.CALENDAR_SWAPPED_WORKING_DAYS, Bound.BASIS));
    }

    @Override
    protected LocalDate day(VillageReview review, LegalContext context) {
        return review.postedOn().or(review::meetingOn).orElse(context.day());
    }

    @Override
    protected Outcome judge(VillageReview review, Ground<Integer> ground) {
        List<String> missing = new ArrayList<>();
        if (review.postedOn().isEmpty()) {
            missing.add("postedOn");
        }
        if (review.postedUntil().isEmpty()) {
            missing.add("postedUntil");
        }
        return missing.isEmpty()
                ? count(review.postedOn().orElseThrow(), review.postedUntil().orElseThrow(), ground)
                : ground.undecided(missing);
    }

    private static Outcome count(LocalDate first, LocalDate until, Ground<Integer> ground) {
        OfficeCalendar calendar = OfficeCalendar.from(ground.law(), first);
        WorkingDays days = calendar.workingDays();
        Optional<LocalDate> enough = days.nth(first, ground.value());
        boolean longEnough = enough.map(day -> day.isBefore(until)).orElse(false);
        Optional<Integer> posted = longEnough ? Optional.of(ground.value()) : days.count(first, until);
        if (posted.isEmpty()) {
            return ground.undecided(ImmutableList.of("law:" + ReviewParameters.CALENDAR_DAYS_OFF.name()));
        }
        LocalDate last = enough.filter(day -> longEnough).orElse(until);
        Ground<Integer> both = ground.and(calendar.behind(ground.value(), ground.provisions(), last));
        if (longEnough) {
            return both.satisfied(ImmutableMap.of("minimumDays", ground.value()));
        }
        return Ground.found(both.finding("postedUntil")
                .with("workingDays", posted.get())
                .with("minimumDays", ground.value())
                .with("postedOn", first)
                .with("untilOn", until)
                .build());
    }
}
