package vn.sinhke.rules.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.review.ReviewKind;
import vn.sinhke.review.VillageReview;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * REV-006: the yearly review is held from 1 September to the end of 14 December (rà soát định kỳ), Decision 24/2021
 * art. 3 cl. 1, by the law of the day of its start. Both days are in.
 *
 * <p>Looked at are the day of its start and the day of the meeting, on which households are reviewed; of posting and
 * decision the act does not say, as far as it was read, that they have to fall into these days.
 */
final class WithinYearlyReview extends CitedRule<VillageReview, ImmutableSet<String>> {

    WithinYearlyReview() {
        super("REV-006", Severity.VIOLATION, ParticipationParameters.YEARLY_REVIEW, Bound.BASIS);
    }

    @Override
    protected Optional<String> notAddressed(VillageReview review, LegalContext context) {
        return KindOfReview.reason(review, ReviewKind.YEARLY);
    }

    @Override
    protected LocalDate day(VillageReview review, LegalContext context) {
        return review.startedOn().or(review::meetingOn).orElse(context.day());
    }

    @Override
    protected Outcome judge(VillageReview review, Ground<ImmutableSet<String>> ground) {
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (review.kind().isEmpty()) {
            return ground.undecided(ImmutableList.of("kind"));
        }
        look("startedOn", review.startedOn(), ground, findings, missing);
        look("meetingOn", review.meetingOn(), ground, findings, missing);
        return ground.outcome(findings, missing, ImmutableMap.of());
    }

    private static void look(
            String path,
            Optional<LocalDate> day,
            Ground<ImmutableSet<String>> ground,
            List<Finding> findings,
            List<String> missing) {
        if (day.isEmpty()) {
            missing.add(path);
            return;
        }
        MonthDay first = MonthDay.parse("--" + ground.value().asList().get(0));
        MonthDay last = MonthDay.parse("--" + ground.value().asList().get(1));
        MonthDay seen = MonthDay.from(day.get());
        if (seen.isBefore(first) || seen.isAfter(last)) {
            int year = day.get().getYear();
            findings.add(ground.finding(path)
                    .aspect(path.equals("meetingOn") ? "meeting" : "start")
                    .with("dayOn", day.get())
                    .with("firstOn", first.atYear(year))
                    .with("lastOn", last.atYear(year))
                    .build());
        }
    }
}
