package vn.sinhke.rules.implementation;

import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.implementation.Payment;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.Severity;

/**
 * PAY-004: money is paid out on its last day at the latest (thời hạn giải ngân); that day is in. Payments from before
 * the resolution that set the day are not held against it.
 */
final class PaidInTime extends PaymentRule<LocalDate, LocalDate> {

    PaidInTime() {
        super(
                "PAY-004",
                Severity.VIOLATION,
                PaymentParameters.CAPITAL_DISBURSEMENT_LAST_DAY,
                Bound.UNTIL,
                "paidOn",
                "lastOn");
    }

    @Override
    Optional<Measure<LocalDate>> measure(Payment payment, String path) {
        return Optional.of(Measure.of(path + "paidOn", payment.paidOn()));
    }
}
