package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-026: the totals by ethnic group are those of the official results (tổng số theo dân tộc), poor and near-poor
 * households (ADR 0067).
 */
final class EthnicGroupsAreCounted extends FormsAgree {

    EthnicGroupsAreCounted() {
        super(
                "SUM-026",
                Severity.VIOLATION,
                pair(SummaryKind.ETHNIC_GROUPS, "poorTotal", SummaryKind.RESULTS, "poorHouseholds"),
                pair(SummaryKind.ETHNIC_GROUPS, "nearPoorTotal", SummaryKind.RESULTS, "nearPoorHouseholds"));
    }
}
