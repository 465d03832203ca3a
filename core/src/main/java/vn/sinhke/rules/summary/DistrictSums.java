package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-007: the row of a district is the sum of its communes (dòng huyện bằng tổng các xã), in every form and every
 * column that counts, and a row of sums is the sum of the districts, or of the communes where there is no district. A
 * district under which no commune stands is not looked at (ADR 0067).
 */
final class DistrictSums extends SummaryRule.Identity {

    DistrictSums() {
        super("SUM-007", Severity.VIOLATION, "no-communes-of-districts");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Optional<Integer> year : lines.years()) {
            for (SummaryKind kind : SummaryKind.values()) {
                look(lines.of(kind, year), ledger);
            }
        }
    }

    private static void look(List<Line> form, Ledger ledger) {
        List<Line> heads = new ArrayList<>();
        List<Line> communes = new ArrayList<>();
        for (Line line : form) {
            if (line.place().isDistrict()) {
                if (!communes.isEmpty() || isAnother(line, heads)) {
                    compare(heads, communes, ledger);
                    heads.clear();
                    communes.clear();
                }
                heads.add(line);
            } else if (line.place().isCommune()) {
                communes.add(line);
            }
        }
        compare(heads, communes, ledger);
        List<Line> districts =
                form.stream().filter(line -> line.place().isDistrict()).toList();
        compare(
                form.stream().filter(line -> line.place().isTotal()).toList(),
                districts.isEmpty()
                        ? form.stream().filter(line -> line.place().isCommune()).toList()
                        : districts,
                ledger);
    }

    private static boolean isAnother(Line line, List<Line> heads) {
        return !heads.isEmpty() && !heads.get(0).place().equals(line.place());
    }

    /** Each head is the sum of the members that are the same part of their places. */
    private static void compare(List<Line> heads, List<Line> members, Ledger ledger) {
        for (Line head : heads) {
            List<Line> added = members.stream()
                    .filter(line -> line.part().equals(head.part()))
                    .toList();
            if (added.isEmpty()) {
                continue;
            }
            ImmutableSortedSet.Builder<String> columns = ImmutableSortedSet.naturalOrder();
            columns.addAll(head.columns());
            added.forEach(line -> columns.addAll(line.columns()));
            for (String column : columns.build()) {
                if (!Columns.isRate(head.kind(), column)) {
                    Terms sum = Terms.none();
                    added.forEach(line -> sum.plus(line.figure(column)));
                    ledger.equal(head.figure(column), sum);
                }
            }
        }
    }
}
