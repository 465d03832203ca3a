package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-020: the near-poor households at the end of their changes are those of the official results (hộ cận nghèo cuối
 * kỳ): form 3 column 9 is form 1 column 5 for households and column 11 for persons (ADR 0067).
 */
final class NearPoorEnd extends FormsAgree {

    NearPoorEnd() {
        super(
                "SUM-020",
                Severity.VIOLATION,
                parted(
                        SummaryKind.NEAR_POOR_CHANGES,
                        Line.HOUSEHOLDS,
                        "end",
                        SummaryKind.RESULTS,
                        "nearPoorHouseholds"),
                parted(SummaryKind.NEAR_POOR_CHANGES, Line.PERSONS, "end", SummaryKind.RESULTS, "nearPoorPersons"));
    }
}
