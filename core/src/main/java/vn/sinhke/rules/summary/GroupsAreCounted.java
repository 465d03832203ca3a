package vn.sinhke.rules.summary;

import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-025: the totals by group are those of the official results (tổng số theo nhóm đối tượng), poor and near-poor,
 * households and persons (ADR 0067).
 */
final class GroupsAreCounted extends FormsAgree {

    GroupsAreCounted() {
        super(
                "SUM-025",
                Severity.VIOLATION,
                parted(SummaryKind.GROUPS, Line.HOUSEHOLDS, "poorTotal", SummaryKind.RESULTS, "poorHouseholds"),
                parted(SummaryKind.GROUPS, Line.PERSONS, "poorTotal", SummaryKind.RESULTS, "poorPersons"),
                parted(SummaryKind.GROUPS, Line.HOUSEHOLDS, "nearPoorTotal", SummaryKind.RESULTS, "nearPoorHouseholds"),
                parted(SummaryKind.GROUPS, Line.PERSONS, "nearPoorTotal", SummaryKind.RESULTS, "nearPoorPersons"));
    }
}
