package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-021: who leaves the poor for the near-poor enters there (hộ nghèo trở thành hộ cận nghèo): form 3 column 5 is
 * form 2 column 2, for households and for persons (ADR 0067).
 */
final class PoorBecameNearPoor extends FormsAgree {

    PoorBecameNearPoor() {
        super(
                "SUM-021",
                Severity.VIOLATION,
                parts(
                        Line.HOUSEHOLDS,
                        SummaryKind.NEAR_POOR_CHANGES,
                        "fromPoor",
                        SummaryKind.POOR_CHANGES,
                        "becameNearPoor"),
                parts(
                        Line.PERSONS,
                        SummaryKind.NEAR_POOR_CHANGES,
                        "fromPoor",
                        SummaryKind.POOR_CHANGES,
                        "becameNearPoor"));
    }
}
