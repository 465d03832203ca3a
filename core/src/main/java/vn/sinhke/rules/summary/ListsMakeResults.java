package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;

/**
 * SUM-034: lists 15 and 14 count to the official results (danh sách và kết quả chính thức): poor and near-poor,
 * households and persons, commune by commune (ADR 0069).
 */
final class ListsMakeResults extends ListsAgree {

    ListsMakeResults() {
        super(
                "SUM-034",
                both(ImmutableList.of(
                        Count.of(SummaryKind.RESULTS, "", "poorHouseholds", "households"),
                        Count.of(SummaryKind.RESULTS, "", "poorPersons", "persons"))));
    }
}
