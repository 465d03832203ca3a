package vn.sinhke.rules.summary;

import java.util.Optional;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-023: the households at the start are those at the end of the year before (đầu kỳ bằng cuối kỳ năm trước), poor
 * and near-poor, households and persons. A warning: households that were corrected or places that were redrawn between
 * the years can explain it. A place that the year before does not have is undecided (ADR 0067).
 */
final class StartIsLastEnd extends SummaryRule.Identity {

    StartIsLastEnd() {
        super("SUM-023", Severity.WARNING, "no-year-before");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.of(SummaryKind.POOR_CHANGES, SummaryKind.NEAR_POOR_CHANGES)) {
            Optional<Integer> before = line.year().map(year -> year - 1);
            if (before.isEmpty() || !lines.has(line.kind(), before)) {
                continue;
            }
            Optional<Line> end = lines.yearBefore(line);
            if (end.isPresent()) {
                ledger.equal(line.figure("start"), Terms.of(end.get().figure("end")));
            } else {
                ledger.lack(line.path() + "/place");
            }
        }
    }
}
