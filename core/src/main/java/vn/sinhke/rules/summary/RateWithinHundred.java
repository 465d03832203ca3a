package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import vn.sinhke.validation.Severity;

/**
 * SUM-004: no rate is above 100 % (tỷ lệ không quá 100 %). A part of a whole is no more than the whole; where a
 * population was left at 10 or 0, rates pass a thousand (ADR 0068).
 */
final class RateWithinHundred extends SummaryRule.Identity {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    RateWithinHundred() {
        super("SUM-004", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.all()) {
            for (String column : line.columns()) {
                if (Columns.isRate(line.kind(), column)) {
                    look(line.figure(column), ledger);
                }
            }
        }
    }

    private static void look(Figure rate, Ledger ledger) {
        if (ledger.states(rate, ImmutableList.of()) && rate.value().compareTo(HUNDRED) > 0) {
            ledger.add(ledger.found(rate, ImmutableList.of()).with("seenPercent", Figure.plain(rate.value())));
        }
    }
}
