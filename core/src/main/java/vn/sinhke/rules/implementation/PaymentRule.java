package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Payment;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.program.CapitalAllocation.Nature;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * A rule that measures one thing of each payment and holds it against the law of its own day; without one, of the day of
 * judgment.
 *
 * @param <M> what it measures
 * @param <T> type of the parameter's value
 */
abstract class PaymentRule<M, T> extends MeasuredRule<Implementation, M, T> {

    PaymentRule(String code, Severity severity, Parameter<T> basis, Bound bound, String measured, String limit) {
        super(code, severity, basis, bound, measured, limit);
    }

    /** What to hold against the law of one payment, its parts at {@code path}; empty if it is not looked at. */
    abstract Optional<Measure<M>> measure(Payment payment, String path);

    /** Why the rule looks at none of the payments, where {@link #measure} has nothing for any. */
    String noneLookedAt() {
        return "only-development-money";
    }

    @Override
    protected final Optional<String> notAddressed(Implementation file, LegalContext context) {
        if (file.payments().isEmpty()) {
            return Optional.of("no-payments");
        }
        return all(file).isEmpty() ? Optional.of(noneLookedAt()) : Optional.empty();
    }

    @Override
    protected final ImmutableList<Measure<M>> measures(Implementation file, LawOfTheDay law) {
        return all(file);
    }

    private ImmutableList<Measure<M>> all(Implementation file) {
        ImmutableList.Builder<Measure<M>> all = ImmutableList.builder();
        for (int i = 0; i < file.payments().size(); i++) {
            int place = i + 1;
            Payment payment = file.payments().get(i);
            measure(payment, "payments[" + i + "]/")
                    .map(measure -> measure.with("place", place).on(payment.paidOn()))
                    .ifPresent(all::add);
        }
        return all.build();
    }

    /**
     * Whether the circulars on recurrent money may govern the payment: they leave development money to the law on public
     * investment (Circular 55/2023 and 60/2026, art. 1 cl. 1 pt. d). A payment that does not say its nature is looked at;
     * {@link RecurrentMoney} names what is missing.
     */
    static boolean maybeRecurrent(Payment payment) {
        return payment.nature().filter(Nature.DEVELOPMENT::equals).isEmpty();
    }
}
