package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;

/** Shorthand of the rules' tests: what the rules say about a set of forms. */
final class Judged {

    private static final Appraisal APPRAISAL = Appraisal.national();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private Judged() {}

    static Report report(ReviewForms forms) {
        return APPRAISAL.appraise(forms, Appraisal.context(forms, DAY));
    }

    static Outcome outcome(String code, ReviewForms forms) {
        return report(forms).outcome(code).orElseThrow(() -> new AssertionError("No rule " + code));
    }

    /** The word for what the rule says. */
    static String said(String code, ReviewForms forms) {
        return outcome(code, forms).getClass().getSimpleName();
    }

    /** Code and path of every finding. */
    static Set<String> found(ReviewForms forms) {
        return report(forms).findings().stream()
                .map(finding -> finding.code() + " " + finding.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static ImmutableList<Finding> findings(String code, ReviewForms forms) {
        return outcome(code, forms) instanceof Outcome.Found found ? found.findings() : ImmutableList.of();
    }

    static Finding only(String code, ReviewForms forms) {
        return Iterables.getOnlyElement(findings(code, forms));
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
