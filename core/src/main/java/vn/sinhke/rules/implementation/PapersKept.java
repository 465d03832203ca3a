package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.sinhke.implementation.Payment;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.Severity;

/**
 * PAY-001: party A keeps the papers on which payment and settlement rest (tài liệu làm căn cứ thanh toán, quyết toán).
 *
 * <p>A warning: the circular lists the papers of payment and settlement together and does not say which an advance or
 * the payment of a stage needs already, before the contract is liquidated (ADR 0018).
 */
final class PapersKept extends PaymentRule<ImmutableSet<String>, ImmutableSet<String>> {

    PapersKept() {
        super("PAY-001", Severity.WARNING, PaymentParameters.PAYMENT_PAPERS, Bound.ALL_OF, "missingPapers", "");
    }

    @Override
    Optional<Measure<ImmutableSet<String>>> measure(Payment payment, String path) {
        return maybeRecurrent(payment)
                ? Optional.of(Measure.of(path + "papers", payment.papers().map(Words::of)))
                : Optional.empty();
    }
}
