package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-027: the totals by the multidimensional standard are those of the official results (tổng số theo chuẩn nghèo đa
 * chiều): population, and poor or near-poor, households and persons (ADR 0067).
 */
final class StandardIsCounted extends FormsAgree {

    StandardIsCounted() {
        super(
                "SUM-027",
                Severity.VIOLATION,
                pair(SummaryKind.POOR_STANDARD, "householdsTotal", SummaryKind.RESULTS, "households"),
                pair(SummaryKind.POOR_STANDARD, "personsTotal", SummaryKind.RESULTS, "persons"),
                pair(SummaryKind.POOR_STANDARD, "poorHouseholdsTotal", SummaryKind.RESULTS, "poorHouseholds"),
                pair(SummaryKind.POOR_STANDARD, "poorPersonsTotal", SummaryKind.RESULTS, "poorPersons"),
                pair(SummaryKind.NEAR_POOR_STANDARD, "householdsTotal", SummaryKind.RESULTS, "households"),
                pair(SummaryKind.NEAR_POOR_STANDARD, "personsTotal", SummaryKind.RESULTS, "persons"),
                pair(
                        SummaryKind.NEAR_POOR_STANDARD,
                        "nearPoorHouseholdsTotal",
                        SummaryKind.RESULTS,
                        "nearPoorHouseholds"),
                pair(SummaryKind.NEAR_POOR_STANDARD, "nearPoorPersonsTotal", SummaryKind.RESULTS, "nearPoorPersons"));
    }
}
