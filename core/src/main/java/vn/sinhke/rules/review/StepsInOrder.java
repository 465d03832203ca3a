package vn.sinhke.rules.review;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.review.VillageReview;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * REV-008: the steps are taken in the order of the act: the meeting, then the posting, then the decision (trình tự họp
 * dân, niêm yết, công nhận), Decision 24/2021 art. 4; for a regular review art. 5 takes over the same steps and says
 * that the decision comes after them.
 *
 * <p>Two steps on one day are in order. It rests on art. 4 cl. 4, the posting, which stands between the two others and
 * whose words were not read in full, so that a finding is a warning at most. Judged by the law of the day of posting.
 */
final class StepsInOrder extends CitedRule<VillageReview, Integer> {

    StepsInOrder() {
        super("REV-008", Severity.VIOLATION, ReviewParameters.REVIEW_POSTING_WORKING_DAYS, Bound.BASIS);
    }

    @Override
    protected LocalDate day(VillageReview review, LegalContext context) {
        return review.postedOn().or(review::meetingOn).orElse(context.day());
    }

    @Override
    protected Outcome judge(VillageReview review, Ground<Integer> ground) {
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        name("meetingOn", review.meetingOn(), missing);
        name("postedOn", review.postedOn(), missing);
        name("decidedOn", review.decidedOn(), missing);
        if (isBefore(review.postedOn(), review.meetingOn())) {
            findings.add(ground.finding("postedOn")
                    .aspect("posting")
                    .with("postedOn", review.postedOn().orElseThrow())
                    .with("meetingOn", review.meetingOn().orElseThrow())
                    .build());
        }
        Optional<LocalDate> stepBefore = review.postedOn().or(review::meetingOn);
        if (isBefore(review.decidedOn(), stepBefore)) {
            findings.add(ground.finding("decidedOn")
                    .aspect("decision")
                    .with("decidedOn", review.decidedOn().orElseThrow())
                    .with("stepOn", stepBefore.orElseThrow())
                    .build());
        }
        return ground.outcome(findings, missing, ImmutableMap.of());
    }

    private static void name(String path, Optional<LocalDate> day, List<String> missing) {
        if (day.isEmpty()) {
            missing.add(path);
        }
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
    }
}
