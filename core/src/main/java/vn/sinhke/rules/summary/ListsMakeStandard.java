package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;

/**
 * SUM-037: lists 15 and 14 count to the forms by the multidimensional standard (danh sách và chuẩn nghèo đa chiều):
 * households and persons, by group and by mark (ADR 0069).
 */
final class ListsMakeStandard extends ListsAgree {

    ListsMakeStandard() {
        super(
                "SUM-037",
                both(ImmutableList.of(
                        Count.of(SummaryKind.POOR_STANDARD, "", "poorHouseholdsTotal", "households"),
                        Count.of(SummaryKind.POOR_STANDARD, "", "poorHouseholdsKinh", "householdsKinh"),
                        Count.of(SummaryKind.POOR_STANDARD, "", "poorHouseholdsMinority", "householdsMinority"),
                        Count.of(SummaryKind.POOR_STANDARD, "", "poorHouseholdsIndigenous", "householdsIndigenous"),
                        Count.of(SummaryKind.POOR_STANDARD, "", "poorHouseholdsMerit", "householdsMerit"),
                        Count.of(SummaryKind.POOR_STANDARD, "", "poorHouseholdsNoLabour", "householdsNoLabour"),
                        Count.of(SummaryKind.POOR_STANDARD, "", "poorHouseholdsHeadWoman", "householdsHeadWoman"),
                        Count.of(SummaryKind.POOR_STANDARD, "", "poorPersonsTotal", "persons"),
                        Count.of(SummaryKind.POOR_STANDARD, "", "poorPersonsKinh", "personsKinh"),
                        Count.of(SummaryKind.POOR_STANDARD, "", "poorPersonsMinority", "personsMinority"),
                        Count.of(SummaryKind.POOR_STANDARD, "", "poorPersonsIndigenous", "personsIndigenous"))));
    }
}
