package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import vn.sinhke.review.SummaryKind;

/**
 * SUM-036: lists 15 and 14 count to the form by ethnic group (danh sách và dân tộc): households in all, Kinh and
 * minorities, and each group that form and list both name (ADR 0069).
 */
final class ListsMakeEthnicGroups extends ListsAgree {

    ListsMakeEthnicGroups() {
        super("SUM-036", both(counts()));
    }

    private static ImmutableList<Count> counts() {
        return Stream.concat(
                        Stream.of(
                                count("Total", "households"),
                                count("Kinh", "householdsKinh"),
                                count("Minority", "householdsMinority")),
                        Stream.of("EDe", "Ma", "Muong", "Thai", "Mnong", "Tay", "Nung", "Mong", "Dao")
                                .map(group -> count(group, "households" + group).whereCounted()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Count count(String group, String name) {
        return Count.of(SummaryKind.ETHNIC_GROUPS, "", "poor" + group, name);
    }
}
