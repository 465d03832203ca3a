package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-029: the two forms by the multidimensional standard state one population (dân cư của hai biểu), in all and by
 * group (ADR 0067).
 */
final class PopulationsAgree extends FormsAgree {

    PopulationsAgree() {
        super(
                "SUM-029",
                Severity.VIOLATION,
                pair(SummaryKind.NEAR_POOR_STANDARD, "householdsTotal", SummaryKind.POOR_STANDARD, "householdsTotal"),
                pair(SummaryKind.NEAR_POOR_STANDARD, "householdsKinh", SummaryKind.POOR_STANDARD, "householdsKinh"),
                pair(
                        SummaryKind.NEAR_POOR_STANDARD,
                        "householdsMinority",
                        SummaryKind.POOR_STANDARD,
                        "householdsMinority"),
                pair(
                        SummaryKind.NEAR_POOR_STANDARD,
                        "householdsIndigenous",
                        SummaryKind.POOR_STANDARD,
                        "householdsIndigenous"),
                pair(SummaryKind.NEAR_POOR_STANDARD, "personsTotal", SummaryKind.POOR_STANDARD, "personsTotal"),
                pair(SummaryKind.NEAR_POOR_STANDARD, "personsKinh", SummaryKind.POOR_STANDARD, "personsKinh"),
                pair(SummaryKind.NEAR_POOR_STANDARD, "personsMinority", SummaryKind.POOR_STANDARD, "personsMinority"),
                pair(
                        SummaryKind.NEAR_POOR_STANDARD,
                        "personsIndigenous",
                        SummaryKind.POOR_STANDARD,
                        "personsIndigenous"));
    }
}
