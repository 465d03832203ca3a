package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Severity;

/**
 * SUM-023: the households at the start are those at the end of the year before (đầu kỳ bằng cuối kỳ năm trước), poor
 * and near-poor, households and persons. A warning: households that were corrected or places that were redrawn between
 * the years can explain it. A commune into which others went between the last days of the two years starts with the sum
 * of their ends, as far as the gazetteer knows that all of each went into it. A place that the year before does not have,
 * and a commune of which a part is lacking there, is undecided (ADR 0067).
 */
final class StartIsLastEnd extends SummaryRule.Identity {

    private final Gazetteer gazetteer;

    StartIsLastEnd(Gazetteer gazetteer) {
        super("SUM-023", Severity.WARNING, "no-year-before");
        this.gazetteer = gazetteer;
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        Map<String, Redrawn> redrawn = new HashMap<>();
        for (Line line : lines.of(SummaryKind.POOR_CHANGES, SummaryKind.NEAR_POOR_CHANGES)) {
            Optional<Integer> before = line.year().map(year -> year - 1);
            if (before.isEmpty() || !lines.has(line.kind(), before)) {
                continue;
            }
            int year = line.year().get();
            Optional<ImmutableList<Line>> parts = year < 2 || year > 9999
                    ? Optional.empty()
                    : redrawn.computeIfAbsent(
                                    line.kind() + "/" + line.part() + "/" + year,
                                    key -> Redrawn.of(lines, line.kind(), line.part(), year, gazetteer))
                            .parts(line);
            List<Line> ends = parts.orElseGet(
                    () -> lines.yearBefore(line).map(ImmutableList::of).orElse(ImmutableList.of()));
            if (ends.isEmpty()) {
                ledger.lack(line.path() + "/place");
            } else {
                compare(line, ends, ledger);
            }
        }
    }

    private static void compare(Line line, List<Line> ends, Ledger ledger) {
        Terms terms = Terms.none();
        ends.forEach(end -> terms.plus(end.figure("end")));
        ledger.equal(line.figure("start"), terms, finding -> ends.size() > 1 ? redrawn(finding, ends) : finding);
    }

    private static Finding.Builder redrawn(Finding.Builder finding, List<Line> ends) {
        boolean blank = finding.build().aspect().isPresent();
        return finding.aspect(blank ? "redrawnBlank" : "redrawn").with("formerly", Redrawn.places(ends));
    }
}
