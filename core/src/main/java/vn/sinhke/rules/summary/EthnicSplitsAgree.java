package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-028: Kinh and minorities are counted alike by ethnic group and by the multidimensional standard (số hộ Kinh, dân
 * tộc thiểu số). A warning: that both forms go by the same mark of a household was not read (ADR 0067).
 */
final class EthnicSplitsAgree extends FormsAgree {

    EthnicSplitsAgree() {
        super(
                "SUM-028",
                Severity.WARNING,
                pair(SummaryKind.POOR_STANDARD, "poorHouseholdsKinh", SummaryKind.ETHNIC_GROUPS, "poorKinh"),
                pair(SummaryKind.POOR_STANDARD, "poorHouseholdsMinority", SummaryKind.ETHNIC_GROUPS, "poorMinority"),
                pair(
                        SummaryKind.NEAR_POOR_STANDARD,
                        "nearPoorHouseholdsKinh",
                        SummaryKind.ETHNIC_GROUPS,
                        "nearPoorKinh"),
                pair(
                        SummaryKind.NEAR_POOR_STANDARD,
                        "nearPoorHouseholdsMinority",
                        SummaryKind.ETHNIC_GROUPS,
                        "nearPoorMinority"));
    }
}
