package vn.sinhke.rules.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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
 * REV-007: a regular review starts on the 15th of its month or later (rà soát thường xuyên từ ngày 15 hằng tháng),
 * Decision 24/2021 art. 3 cl. 1, by the law of that day. The 15th is in.
 */
final class StartsInMonth extends MeasuredRule<VillageReview, Integer, Integer> {

    StartsInMonth() {
        super(
                "REV-007",
                Severity.VIOLATION,
                ReviewParameters.REVIEW_REGULAR_FIRST_DAY_OF_MONTH,
                Bound.AT_LEAST,
                "dayOfMonth",
                "firstDayOfMonth");
    }

    @Override
    protected Optional<String> notAddressed(VillageReview review, LegalContext context) {
        return KindOfReview.reason(review, ReviewKind.REGULAR);
    }

    @Override
    protected LocalDate day(VillageReview review, LegalContext context) {
        return review.startedOn().orElse(context.day());
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
        ImmutableList<String> lacking = missing.build();
        return ImmutableList.of(
                lacking.isEmpty()
                        ? Measure.of("startedOn", review.startedOn().map(LocalDate::getDayOfMonth))
                                .with("startedOn", review.startedOn().orElseThrow())
                        : Measure.<Integer>of("startedOn", Optional.empty()).lacking(lacking));
    }
}
