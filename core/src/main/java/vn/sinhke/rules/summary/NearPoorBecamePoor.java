package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-022: who leaves the near-poor for the poor enters there (hộ cận nghèo trở thành hộ nghèo): form 3 column 3 is
 * form 2 column 5, for households and for persons (ADR 0067).
 */
final class NearPoorBecamePoor extends FormsAgree {

    NearPoorBecamePoor() {
        super(
                "SUM-022",
                Severity.VIOLATION,
                parts(
                        Line.HOUSEHOLDS,
                        SummaryKind.NEAR_POOR_CHANGES,
                        "becamePoor",
                        SummaryKind.POOR_CHANGES,
                        "fromNearPoor"),
                parts(
                        Line.PERSONS,
                        SummaryKind.NEAR_POOR_CHANGES,
                        "becamePoor",
                        SummaryKind.POOR_CHANGES,
                        "fromNearPoor"));
    }
}
