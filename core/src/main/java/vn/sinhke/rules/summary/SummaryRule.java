package vn.sinhke.rules.summary;

import java.time.LocalDate;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * A rule about the figures of summary forms, judged by the law of the last day of their year; of the circumstances' day
 * where they state no year.
 *
 * @param <T> type of the parameter's value
 */
abstract class SummaryRule<T> extends CitedRule<ReviewForms, T> {

    private final String nothing;

    SummaryRule(String code, Severity severity, Parameter<T> basis, Bound bound, String nothing) {
        super(code, severity, basis, bound);
        this.nothing = nothing;
    }

    /** Holds the figures against each other. */
    abstract void look(Lines lines, T value, Ledger ledger);

    @Override
    protected final LocalDate day(ReviewForms forms, LegalContext context) {
        return forms.year()
                .filter(year -> year >= 1 && year <= 9999)
                .map(year -> LocalDate.of(year, 12, 31))
                .orElse(context.day());
    }

    @Override
    protected final Outcome judge(ReviewForms forms, Ground<T> ground) {
        Ledger ledger = new Ledger(ground);
        look(Lines.of(forms), ground.value(), ledger);
        return ledger.outcome(nothing);
    }

    /** A rule that rests on the forms themselves. */
    abstract static class Identity extends SummaryRule<Boolean> {

        Identity(String code, Severity severity, String nothing) {
            super(code, severity, ReviewParameters.REVIEW_FORM_IDENTITIES, Bound.BASIS, nothing);
        }

        /** Holds the figures against each other. */
        abstract void look(Lines lines, Ledger ledger);

        @Override
        final void look(Lines lines, Boolean value, Ledger ledger) {
            look(lines, ledger);
        }
    }
}
