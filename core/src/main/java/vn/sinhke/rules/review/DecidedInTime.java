package vn.sinhke.rules.review;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.review.ReviewKind;
import vn.sinhke.review.VillageReview;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * REV-005: a regular review ends with decision and certificate within fifteen days from its start (trong 15 ngày kể từ
 * ngày bắt đầu rà soát), Decision 24/2021 art. 5, by the law of the day of its start.
 *
 * <p>The first day is not counted, as periods of days are counted in Vietnam where an act does not say otherwise, and
 * this one does not: a review that starts on the 15th is decided on the 30th at the latest. Days are days of the
 * calendar, as the act does not speak of working days here. Counting the first day would make the 30th late; what is
 * late for this rule is late by either count.
 */
final class DecidedInTime extends MeasuredRule<VillageReview, Integer, Integer> {

    DecidedInTime() {
        super(
                "REV-005",
                Severity.VIOLATION,
                ReviewParameters.REVIEW_REGULAR_DECISION_DAYS,
                Bound.AT_MOST,
                "days",
                "maximumDays");
    }

    @Override
    protected Optional<String> notAddressed(VillageReview review, LegalContext context) {
        return KindOfReview.reason(review, ReviewKind.REGULAR);
    }

    @Override
    protected LocalDate day(VillageReview review, LegalContext context) {
        return review.startedOn().or(review::decidedOn).orElse(context.day());
    }

    @Override
    protected ImmutableList<Measure<Integer>> measures(VillageReview review, LawOfTheDay law) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (review.kind().isEmpty()) {
            missing.add("kind");
        }
        if (review.startedOn().isEmpty()) {
            missing.add("startedOn");
        }
        if (review.decidedOn().isEmpty()) {
            missing.add("decidedOn");
        }
        ImmutableList<String> lacking = missing.build();
        if (!lacking.isEmpty()) {
            return ImmutableList.of(
                    Measure.<Integer>of("decidedOn", Optional.empty()).lacking(lacking));
        }
        LocalDate started = review.startedOn().orElseThrow();
        LocalDate decided = review.decidedOn().orElseThrow();
        int days = Ints.saturatedCast(ChronoUnit.DAYS.between(started, decided));
        return ImmutableList.of(Measure.of("decidedOn", Optional.of(days))
                .with("startedOn", started)
                .with("decidedOn", decided));
    }
}
