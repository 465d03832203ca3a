package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;

/**
 * SUM-035: lists 15 and 14 count to the form by group (danh sách và nhóm đối tượng). Total and others are those of the
 * list. The form counts each household once, and which group comes first was not read, so that a group is held to be no
 * more than the list marks (ADR 0069).
 */
final class ListsMakeGroups extends ListsAgree {

    ListsMakeGroups() {
        super(
                "SUM-035",
                both(ImmutableList.of(
                        Count.of(SummaryKind.GROUPS, Line.HOUSEHOLDS, "poorTotal", "households"),
                        Count.of(SummaryKind.GROUPS, Line.PERSONS, "poorTotal", "persons"),
                        Count.of(SummaryKind.GROUPS, Line.HOUSEHOLDS, "poorOther", "householdsUngrouped"),
                        Count.of(SummaryKind.GROUPS, Line.HOUSEHOLDS, "poorMinority", "householdsMinority")
                                .most(),
                        Count.of(SummaryKind.GROUPS, Line.HOUSEHOLDS, "poorNoLabour", "householdsNoLabour")
                                .most(),
                        Count.of(SummaryKind.GROUPS, Line.HOUSEHOLDS, "poorMerit", "householdsMerit")
                                .most())));
    }
}
