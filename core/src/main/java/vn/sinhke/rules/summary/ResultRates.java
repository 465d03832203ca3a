package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-001: the six rates of the official results are the quotients of their columns (tỷ lệ của biểu kết quả chính
 * thức), as the form prints them: 4=3/1*100, 6=5/1*100, 8=7/1*100, 10=9/2*100, 12=11/2*100, 14=13/2*100 (ADR 0068).
 */
final class ResultRates extends SummaryRule.Identity {

    private static final ImmutableList<String> PARTS = ImmutableList.of("poor", "nearPoor", "average");

    ResultRates() {
        super("SUM-001", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.RESULTS)) {
            for (String part : PARTS) {
                Rates.hold(
                        ledger,
                        line.figure(part + "HouseholdsRate"),
                        line.figure(part + "Households"),
                        line.figure(Line.HOUSEHOLDS));
                Rates.hold(
                        ledger,
                        line.figure(part + "PersonsRate"),
                        line.figure(part + "Persons"),
                        line.figure(Line.PERSONS));
            }
        }
    }
}
