package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Assessments;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.place.Area;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;

/** Shorthand of the rules' tests: what one rule says about an assessment, judged years later. */
final class Judged {

    /** A day on which another law than that of the assessments is in force. */
    static final LocalDate LATER = LocalDate.of(2028, 3, 1);

    /** A rural household of which nothing but its day was written down. */
    static final Assessment NOTHING_SAID = Assessment.builder()
            .id("A")
            .assessedOn(Assessments.DAY)
            .area(Area.RURAL)
            .build();

    private static final Appraisal APPRAISAL = Appraisal.national();

    private Judged() {}

    static Outcome outcome(String code, Assessment assessment) {
        return outcome(code, assessment, LATER);
    }

    static Outcome outcome(String code, Assessment assessment, LocalDate day) {
        return APPRAISAL
                .appraise(assessment, Appraisal.context(assessment, day))
                .outcome(code)
                .orElseThrow(() -> new AssertionError("No rule " + code));
    }

    /** The word for what kind of outcome it is. */
    static String kind(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    static ImmutableList<Finding> findings(Outcome outcome) {
        return outcome instanceof Outcome.Found found ? found.findings() : ImmutableList.of();
    }

    static Finding only(Outcome outcome) {
        return Iterables.getOnlyElement(findings(outcome));
    }

    static ImmutableList<String> missing(Outcome outcome) {
        return outcome instanceof Outcome.Found found ? found.missing() : ((Outcome.Undecided) outcome).missing();
    }

    static String reason(Outcome outcome) {
        return ((Outcome.NotApplicable) outcome).reason();
    }

    /** The text in Vietnamese and in English. */
    static List<String> texts(Finding finding) {
        return List.of(
                MessageCatalogue.in(Language.VI).text(finding),
                MessageCatalogue.in(Language.EN).text(finding));
    }
}
