package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Payment;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * PAY-003: all payments together stay within the support that was approved (trong phạm vi mức hỗ trợ đã được phê
 * duyệt); an equal sum is within. State money of either nature counts, as the approved support is one amount.
 *
 * <p>The law is that of the day on which the payments, in the order of their days, first came to more than was approved;
 * if they never did, of the last payment. A payment without a day counts as made on the day of judgment.
 */
final class PaidWithinApproval extends CitedRule<Implementation, Boolean> {

    PaidWithinApproval() {
        super("PAY-003", Severity.VIOLATION, PaymentParameters.PAYMENT_WITHIN_APPROVAL, Bound.REQUIRED);
    }

    @Override
    protected Optional<String> notAddressed(Implementation file, LegalContext context) {
        return file.payments().isEmpty() ? Optional.of("no-payments") : Optional.empty();
    }

    @Override
    protected LocalDate day(Implementation file, LegalContext context) {
        Optional<Vnd> approved = approved(file);
        ImmutableList<Payment> inOrder = ImmutableList.sortedCopyOf(
                Comparator.comparing(payment -> payment.paidOn().orElse(context.day())), file.payments());
        LocalDate day = context.day();
        Vnd paid = Vnd.ZERO;
        for (Payment payment : inOrder) {
            day = payment.paidOn().orElse(context.day());
            paid = paid.plus(payment.amount().orElse(Vnd.ZERO));
            if (approved.filter(paid::exceeds).isPresent()) {
                return day;
            }
        }
        return day;
    }

    @Override
    protected Outcome judge(Implementation file, Ground<Boolean> ground) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        Optional<Vnd> approved = approved(file);
        if (approved.isEmpty()) {
            missing.add("approval/support");
        }
        Vnd paid = Vnd.ZERO;
        for (int i = 0; i < file.payments().size(); i++) {
            Optional<Vnd> amount = file.payments().get(i).amount();
            if (amount.isEmpty()) {
                missing.add("payments[" + i + "]/amount");
            }
            paid = paid.plus(amount.orElse(Vnd.ZERO));
        }
        ImmutableList<String> lacking = missing.build();
        if (approved.isEmpty()) {
            return ground.undecided(lacking);
        }
        Vnd excess = paid.minus(approved.get());
        return ground.outcome(
                excess.exceeds(Vnd.ZERO)
                        ? ImmutableList.of(finding(ground, paid, approved.get(), excess))
                        : ImmutableList.of(),
                lacking,
                ImmutableMap.of("paidVnd", paid, "approvedVnd", approved.get()));
    }

    private static Finding finding(Ground<?> ground, Vnd paid, Vnd approved, Vnd excess) {
        return ground.finding("payments")
                .with("paidVnd", paid)
                .with("approvedVnd", approved)
                .with("excessVnd", excess)
                .build();
    }

    private static Optional<Vnd> approved(Implementation file) {
        return file.approval().flatMap(Approval::support);
    }
}
