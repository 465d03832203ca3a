package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Implementations;
import vn.sinhke.law.Provision;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.RuleCode;

/** Shorthand of the rules' tests: what one rule says about a file. */
final class Judged {

    private static final Appraisal APPRAISAL = Appraisal.national();

    private Judged() {}

    /** On {@link Implementations#DAY}. */
    static Outcome outcome(String code, Implementation file) {
        return outcome(code, file, Implementations.DAY);
    }

    static Outcome outcome(String code, Implementation file, LocalDate day) {
        return APPRAISAL
                .appraise(file, Appraisal.context(file, day))
                .outcome(code)
                .orElseThrow(() -> new AssertionError("No rule " + code));
    }

    static ImmutableList<Finding> findings(Outcome outcome) {
        return outcome instanceof Outcome.Found found ? found.findings() : ImmutableList.of();
    }

    static Finding only(Outcome outcome) {
        return Iterables.getOnlyElement(findings(outcome));
    }

    static ImmutableList<String> missing(Outcome outcome) {
        if (outcome instanceof Outcome.Undecided undecided) {
            return undecided.missing();
        }
        return outcome instanceof Outcome.Found found ? found.missing() : ImmutableList.of();
    }

    static String reason(Outcome outcome) {
        return outcome instanceof Outcome.NotApplicable none ? none.reason() : "applies";
    }

    /** The outcome in a word: satisfied, found, the reason for which it does not apply, or what is missing. */
    static String word(Outcome outcome) {
        if (outcome instanceof Outcome.Satisfied) {
            return "satisfied";
        }
        if (outcome instanceof Outcome.Found found) {
            return found.findings().get(0).severity().word();
        }
        return outcome instanceof Outcome.Undecided undecided
                ? "undecided: " + String.join(" ", undecided.missing())
                : reason(outcome);
    }

    static ImmutableList<String> cited(Finding finding) {
        return finding.provisions().stream().map(Provision::toString).collect(ImmutableList.toImmutableList());
    }

    static String vi(Finding finding) {
        return MessageCatalogue.in(Language.VI).text(finding);
    }

    static String en(Finding finding) {
        return MessageCatalogue.in(Language.EN).text(finding);
    }

    static String satisfied(Language language, String code, Outcome outcome) {
        return MessageCatalogue.in(language).satisfied(RuleCode.of(code), ((Outcome.Satisfied) outcome).arguments());
    }
}
