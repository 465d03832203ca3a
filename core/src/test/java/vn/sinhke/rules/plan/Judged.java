package vn.sinhke.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.program.ProgramReport;
import vn.sinhke.program.YearPlan;
import vn.sinhke.program.YearPlans;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;

/** Shorthand of the rules' tests: what one rule says about a plan. */
final class Judged {

    private static final Appraisal APPRAISAL = Appraisal.national();

    private Judged() {}

    static Outcome outcome(String code, YearPlan plan, LocalDate day) {
        return APPRAISAL
                .appraise(plan, Appraisal.context(plan, day))
                .outcome(code)
                .orElseThrow(() -> new AssertionError("No rule " + code));
    }

    /** On a plan that has just these reports, on {@link YearPlans#DAY}. */
    static Outcome reports(String code, ProgramReport... reports) {
        return outcome(code, plan(reports), YearPlans.DAY);
    }

    /** The lawful plan with just these reports. */
    static YearPlan plan(ProgramReport... reports) {
        return YearPlans.lawful().reports(List.of(reports)).build();
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

    /** Text and remedy, in Vietnamese and in English. */
    static List<String> sentences(Finding finding) {
        MessageCatalogue vietnamese = MessageCatalogue.in(Language.VI);
        MessageCatalogue english = MessageCatalogue.in(Language.EN);
        return List.of(
                vietnamese.text(finding), vietnamese.remedy(finding), english.text(finding), english.remedy(finding));
    }
}
