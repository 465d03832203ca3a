package vn.sinhke.rules.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.review.VillageReview;
import vn.sinhke.review.VillageReviews;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;

/** Shorthand of the rules' tests: what one rule says about a review. */
final class Judged {

    /** A review of which nothing was written down. */
    static final VillageReview NOTHING_SAID = VillageReview.builder().id("V").build();

    private static final Appraisal APPRAISAL = Appraisal.national();

    private Judged() {}

    /** On {@link VillageReviews#DAY}. */
    static Outcome outcome(String code, VillageReview review) {
        return outcome(code, review, VillageReviews.DAY);
    }

    static Outcome outcome(String code, VillageReview review, LocalDate day) {
        return APPRAISAL
                .appraise(review, Appraisal.context(review, day))
                .outcome(code)
                .orElseThrow(() -> new AssertionError("No rule " + code));
    }

    static Finding only(Outcome outcome) {
        return Iterables.getOnlyElement(((Outcome.Found) outcome).findings());
    }

    static ImmutableList<String> missing(Outcome outcome) {
        return outcome instanceof Outcome.Found found ? found.missing() : ((Outcome.Undecided) outcome).missing();
    }

    static String reason(Outcome outcome) {
        return ((Outcome.NotApplicable) outcome).reason();
    }

    /** Text and remedy, in Vietnamese and in English. */
    static List<String> sentences(Finding finding) {
        MessageCatalogue vietnamese = MessageCatalogue.in(Language.VI);
        MessageCatalogue english = MessageCatalogue.in(Language.EN);
        return List.of(
                vietnamese.text(finding), vietnamese.remedy(finding), english.text(finding), english.remedy(finding));
    }
}
