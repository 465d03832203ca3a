package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.implementation.Payment;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.Severity;

/**
 * PAY-005: party B that is no state body sent party A a copy of its file (hồ sơ sao lưu gửi Bên A giữ 01 bản). Where a
 * copy was sent, it does not matter who party B is.
 */
final class CopyToPayer extends PaymentRule<Boolean, Boolean> {

    CopyToPayer() {
        super("PAY-005", Severity.VIOLATION, PaymentParameters.PAYMENT_COPY_TO_PAYER, Bound.REQUIRED, "", "");
    }

    @Override
    Optional<Measure<Boolean>> measure(Payment payment, String path) {
        if (!maybeRecurrent(payment) || payment.payeeIsPublicBody().orElse(false)) {
            return Optional.empty();
        }
        boolean sent = payment.copySent().orElse(false);
        if (sent || payment.payeeIsPublicBody().isPresent()) {
            return Optional.of(Measure.of(path + "copySent", payment.copySent()));
        }
        ImmutableList.Builder<String> missing = ImmutableList.<String>builder().add(path + "payeeIsPublicBody");
        if (payment.copySent().isEmpty()) {
            missing.add(path + "copySent");
        }
        return Optional.of(
                Measure.of(path + "copySent", Optional.<Boolean>empty()).lacking(missing.build()));
    }

    @Override
    String noneLookedAt() {
        return "no-payee-to-send-a-copy";
    }
}
