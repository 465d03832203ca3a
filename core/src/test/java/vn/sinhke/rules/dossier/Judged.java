package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;

/** Shorthand of the rules' tests: what one rule says about a dossier. */
public final class Judged {

    private static final Appraisal APPRAISAL = Appraisal.national();

    private Judged() {}

    /** On {@link Dossiers#DAY}. */
    public static Outcome outcome(String code, Dossier dossier) {
        return outcome(code, dossier, Dossiers.DAY);
    }

    public static Outcome outcome(String code, Dossier dossier, LocalDate day) {
        return APPRAISAL
                .appraise(dossier, Appraisal.context(dossier, day))
                .outcome(code)
                .orElseThrow(() -> new AssertionError("No rule " + code));
    }

    public static ImmutableList<Finding> findings(Outcome outcome) {
        return outcome instanceof Outcome.Found found ? found.findings() : ImmutableList.of();
    }

    public static Finding only(Outcome outcome) {
        return Iterables.getOnlyElement(findings(outcome));
    }

    public static ImmutableList<String> missing(Outcome outcome) {
        if (outcome instanceof Outcome.Undecided undecided) {
            return undecided.missing();
        }
        return outcome instanceof Outcome.Found found ? found.missing() : ImmutableList.of();
    }
}
