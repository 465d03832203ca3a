package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-019: the poor households at the end of their changes are those of the official results (hộ nghèo cuối kỳ): form 2
 * column 9 is form 1 column 3 for households and column 9 for persons (ADR 0067).
 */
final class PoorEnd extends FormsAgree {

    PoorEnd() {
        super(
                "SUM-019",
                Severity.VIOLATION,
                parted(SummaryKind.POOR_CHANGES, Line.HOUSEHOLDS, "end", SummaryKind.RESULTS, "poorHouseholds"),
                parted(SummaryKind.POOR_CHANGES, Line.PERSONS, "end", SummaryKind.RESULTS, "poorPersons"));
    }
}
