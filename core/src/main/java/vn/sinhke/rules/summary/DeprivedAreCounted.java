package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-024: the households whose deprivations are counted are those of the official results (tổng số hộ của biểu thiếu
 * hụt): forms 4 and 5 the poor, forms 6 and 7 the near-poor (ADR 0067).
 */
final class DeprivedAreCounted extends FormsAgree {

    DeprivedAreCounted() {
        super(
                "SUM-024",
                Severity.VIOLATION,
                pair(SummaryKind.POOR_DEPRIVATIONS, Line.HOUSEHOLDS, SummaryKind.RESULTS, "poorHouseholds"),
                pair(SummaryKind.POOR_DEPRIVATION_RATES, Line.HOUSEHOLDS, SummaryKind.RESULTS, "poorHouseholds"),
                pair(SummaryKind.NEAR_POOR_DEPRIVATIONS, Line.HOUSEHOLDS, SummaryKind.RESULTS, "nearPoorHouseholds"),
                pair(
                        SummaryKind.NEAR_POOR_DEPRIVATION_RATES,
                        Line.HOUSEHOLDS,
                        SummaryKind.RESULTS,
                        "nearPoorHouseholds"));
    }
}
