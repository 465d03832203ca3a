package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.validation.Severity;

/**
 * SUM-018: what is counted is a whole number and not negative, and no rate is negative (số đếm nguyên, không âm) (ADR
 * 0067).
 */
final class CountsAreCounts extends SummaryRule.Identity {

    CountsAreCounts() {
        super("SUM-018", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.all()) {
            for (String column : line.columns()) {
                look(line.figure(column), Columns.isRate(line.kind(), column), ledger);
            }
        }
    }

    private static void look(Figure figure, boolean rate, Ledger ledger) {
        if (!ledger.states(figure, ImmutableList.of())) {
            return;
        }
        if (figure.value().signum() < 0) {
            ledger.add(ledger.found(figure, ImmutableList.of()));
        } else if (!rate && figure.value().stripTrailingZeros().scale() > 0) {
            ledger.add(ledger.found(figure, ImmutableList.of()).aspect("fraction"));
        }
    }
}
