package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sinhke.validation.Finding;

/**
 * Holds a rate against the quotient of its columns (tỷ lệ). Rates are printed with two decimals: one within half of the
 * last decimal of the quotient is right (ADR 0068). Where the whole is zero no rate is stated, or zero.
 */
final class Rates {

    /** Half of the second decimal. */
    private static final BigDecimal SLACK = new BigDecimal("0.005");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Rates() {}

    static void hold(Ledger ledger, Figure rate, Figure part, Figure whole) {
        ImmutableList<Figure> columns = ImmutableList.of(part, whole);
        if (!ledger.states(rate, columns)) {
            return;
        }
        if (whole.value().signum() == 0) {
            if (rate.value().signum() != 0) {
                ledger.add(found(ledger, rate, columns, BigDecimal.ZERO).aspect("nothing"));
            }
            return;
        }
        BigDecimal apart = rate.value()
                .multiply(whole.value())
                .subtract(part.value().multiply(HUNDRED))
                .abs();
        if (apart.compareTo(SLACK.multiply(whole.value().abs())) > 0) {
            BigDecimal quotient = part.value().multiply(HUNDRED).divide(whole.value(), DECIMALS, RoundingMode.HALF_UP);
            ledger.add(found(ledger, rate, columns, quotient));
        }
    }

    private static Finding.Builder found(
            Ledger ledger, Figure rate, ImmutableList<Figure> columns, BigDecimal quotient) {
        return ledger.found(rate, columns)
                .with("seenPercent", Figure.plain(rate.value()))
                .with("expectedPercent", Figure.plain(quotient));
    }
}
