package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-017: there are at least as many persons as households (số khẩu không ít hơn số hộ): nobody's household is empty.
 * Not held of the other changes of forms 2 and 3, since a household that splits adds no person, nor of groups that
 * persons and households may be counted into by different marks (ADR 0067).
 */
final class PersonsInHouseholds extends SummaryRule.Identity {

    private static final ImmutableList<String> POOR_MOVES = ImmutableList.of(
            "start", "becameNearPoor", "passedNearPoorLine", "fromNearPoor", "fellBack", "newlyArisen", "end");
    private static final ImmutableList<String> NEAR_POOR_MOVES =
            ImmutableList.of("start", "leftNearPoverty", "becamePoor", "fromPoor", "fellBack", "newlyArisen", "end");

    PersonsInHouseholds() {
        super("SUM-017", Severity.VIOLATION, "no-such-form");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.RESULTS)) {
            ledger.atLeast(line.figure(Line.PERSONS), Terms.of(line.figure(Line.HOUSEHOLDS)));
            for (String of : ImmutableList.of("poor", "nearPoor", "average")) {
                ledger.atLeast(line.figure(of + "Persons"), Terms.of(line.figure(of + "Households")));
            }
        }
        for (Line line : lines.of(SummaryKind.POOR_STANDARD, SummaryKind.NEAR_POOR_STANDARD)) {
            String of = Columns.classOf(line.kind());
            ledger.atLeast(line.figure("personsTotal"), Terms.of(line.figure("householdsTotal")));
            ledger.atLeast(line.figure(of + "PersonsTotal"), Terms.of(line.figure(of + "HouseholdsTotal")));
        }
        parted(lines, SummaryKind.POOR_CHANGES, POOR_MOVES, ledger);
        parted(lines, SummaryKind.NEAR_POOR_CHANGES, NEAR_POOR_MOVES, ledger);
        parted(lines, SummaryKind.GROUPS, ImmutableList.of("poorTotal", "nearPoorTotal"), ledger);
    }

    private static void parted(Lines lines, SummaryKind kind, ImmutableList<String> columns, Ledger ledger) {
        for (Line line : lines.of(kind)) {
            if (line.part().equals(Line.PERSONS)) {
                lines.same(line, kind, Line.HOUSEHOLDS)
                        .ifPresent(households -> columns.forEach(
                                column -> ledger.atLeast(line.figure(column), Terms.of(households.figure(column)))));
            }
        }
    }
}
