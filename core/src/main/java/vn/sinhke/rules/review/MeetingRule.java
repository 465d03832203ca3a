package vn.sinhke.rules.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.review.VillageReview;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * A rule about the meeting of the village (họp dân), judged by the law of the day of the meeting; of the first day of
 * the review where that is not stated.
 *
 * @param <M> what it measures
 * @param <T> type of the parameter's value
 */
abstract class MeetingRule<M, T> extends MeasuredRule<VillageReview, M, T> {

    MeetingRule(String code, Parameter<T> basis, Bound bound, String measured, String limit) {
        super(code, Severity.VIOLATION, basis, bound, measured, limit);
    }

    /** What is held against the law. */
    abstract Measure<M> measure(VillageReview review);

    @Override
    protected final LocalDate day(VillageReview review, LegalContext context) {
        return review.meetingOn().or(review::startedOn).orElse(context.day());
    }

    @Override
    protected final ImmutableList<Measure<M>> measures(VillageReview review, LawOfTheDay law) {
        return ImmutableList.of(measure(review));
    }
}
