package vn.sinhke.rules.implementation;

import java.util.Optional;
import vn.sinhke.implementation.Payment;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.program.CapitalAllocation.Nature;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.Severity;

/**
 * PAY-002: a payment is of recurrent money (kinh phí sự nghiệp, chi thường xuyên). A warning: the circular does not
 * forbid development money, it leaves it to the law on public investment, and its other provisions do not cover it.
 */
final class RecurrentMoney extends PaymentRule<Boolean, Boolean> {

    RecurrentMoney() {
        super("PAY-002", Severity.WARNING, PaymentParameters.PAYMENT_RECURRENT_ONLY, Bound.REQUIRED, "", "");
    }

    @Override
    Optional<Measure<Boolean>> measure(Payment payment, String path) {
        return Optional.of(Measure.of(path + "nature", payment.nature().map(Nature.RECURRENT::equals)));
    }
}
