package vn.sinhke.rules.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdEvent;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ListCounts;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.summary.MadeUpProvince;
import vn.sinhke.review.summary.ReviewReturn;
import vn.sinhke.review.summary.ReviewScope;
import vn.sinhke.review.summary.ReviewSummaries;
import vn.sinhke.review.summary.ReviewedPair;
import vn.sinhke.review.summary.Summaries;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;

/** Forms that are computed from lists in order are in order: computation and rules read the forms in the same way. */
class ComputedFormsTest {

    private static final long SEED = 20241215;

    private static final HouseholdEvent[] LEAVING = {
        HouseholdEvent.DIED, HouseholdEvent.MOVED_AWAY, HouseholdEvent.SPLIT_UP, HouseholdEvent.MERGED
    };

    @Test
    void theThirteenFormsOfAProvinceInOrderGiveNoFindingAndNothingIsUndecided() {
        for (long seed = SEED; seed < SEED + 3; seed++) {
            MadeUpProvince province = MadeUpProvince.of(seed, 1_200, 1_700);
            Season season = new Season(province);
            ReviewForms forms = season.forms();

            assertThat(season.now.gaps()).isEmpty();
            assertThat(forms.forms()).hasSize(26);
            assertThat(Judged.found(forms)).isEmpty();
            assertThat(Judged.report(forms).results())
                    .hasSize(37)
                    .extracting(Result::outcome)
                    .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Satisfied.class));
        }
    }

    @Test
    void aHouseholdThatIsCountedIntoNoFormIsFoundByTheCountsOfItsList() {
        Season season = new Season(MadeUpProvince.of(SEED, 600, 900));
        List<ReviewedHousehold> less = new ArrayList<>(season.province.households());
        less.remove(0);
        ReviewForms forms = ReviewForms.builder()
                .id("F")
                .year(2024)
                .forms(Summaries.of(ReviewReturn.builder()
                                .scope(season.province.scope())
                                .households(less)
                                .build())
                        .forms())
                .lists(season.lists())
                .build();

        assertThat(Judged.findings("SUM-034", forms)).hasSize(2);
        assertThat(Judged.findings("SUM-037", forms)).isNotEmpty();
    }

    /** A province with the lists of the year before: some households of it left, some came, some were of the other class. */
    private static final class Season {

        private final MadeUpProvince province;
        private final List<ReviewedHousehold> before = new ArrayList<>();
        private final List<ReviewedPair> pairs = new ArrayList<>();
        private final ReviewSummaries now;

        Season(MadeUpProvince province) {
            this.province = province;
            ImmutableList<ReviewedHousehold> households = province.households();
            for (int i = 0; i < households.size(); i++) {
                add(households, i);
            }
            this.now = Summaries.of(ReviewReturn.builder()
                    .scope(province.scope())
                    .households(households)
                    .pairs(ImmutableList.copyOf(pairs))
                    .build());
        }

        private void add(ImmutableList<ReviewedHousehold> households, int i) {
            ReviewedHousehold household = households.get(i);
            if (i % 9 == 0) {
                before.add(household);
                ReviewedPair left = ReviewedPair.left(household);
                pairs.add(i % 2 == 0 ? left.with() : left.with(LEAVING[i % LEAVING.length]));
            }
            if (i % 11 == 0) {
                ReviewedPair came = ReviewedPair.came(household);
                boolean marked = household.change().orElseThrow() != ReviewChange.REMAINED;
                pairs.add(marked ? came.with() : came.with(HouseholdEvent.SPLIT_OFF));
                return;
            }
            ReviewedHousehold old = i % 13 == 0 ? other(household) : household;
            if (i % 7 == 0 && old.members().size() > 1 && isGrown(Iterables.getLast(old.members()))) {
                old = ReviewedHousehold.builder()
                        .from(old)
                        .members(old.members().subList(0, old.members().size() - 1))
                        .build();
            }
            before.add(old);
            pairs.add(ReviewedPair.of(old, household));
        }

        /** The household as one of the other class, deprived as those of that class are. */
        private ReviewedHousehold other(ReviewedHousehold household) {
            PovertyClass of = household.povertyClass().orElseThrow() == PovertyClass.POOR
                    ? PovertyClass.NEAR_POOR
                    : PovertyClass.POOR;
            return ReviewedHousehold.builder()
                    .from(household)
                    .povertyClass(of)
                    .assessment(Assessment.builder()
                            .from(household.assessment().orElseThrow())
                            .deprivations(province.households(of)
                                    .get(0)
                                    .assessment()
                                    .orElseThrow()
                                    .deprivations())
                            .build())
                    .build();
        }

        private static boolean isGrown(HouseholdMember member) {
            return member.born().orElseThrow().year() < 2000;
        }

        ReviewForms forms() {
            ReviewSummaries last = Summaries.of(ReviewReturn.builder()
                    .scope(ReviewScope.builder()
                            .from(province.scope())
                            .year(2023)
                            .build())
                    .households(before)
                    .pairs(before.stream()
                            .map(one -> ReviewedPair.of(one, one))
                            .collect(ImmutableList.toImmutableList()))
                    .build());
            ImmutableList<SummaryForm> forms = ImmutableList.copyOf(Iterables.concat(now.forms(), last.forms()));
            return ReviewForms.builder()
                    .id("tỉnh Minh Họa/2024")
                    .year(2024)
                    .forms(forms)
                    .lists(lists())
                    .build();
        }

        /** What the lists count to, with the commune as the row of the list that opens it has it. */
        private ImmutableList<ListCounts> lists() {
            ImmutableList.Builder<ListCounts> lists = ImmutableList.builder();
            for (PovertyClass of : ImmutableList.of(PovertyClass.POOR, PovertyClass.NEAR_POOR)) {
                Map<String, Map<String, Integer>> communes = new TreeMap<>();
                for (ReviewedHousehold one : province.households(of)) {
                    count(one, communes.computeIfAbsent(one.place().commune().orElseThrow(), key -> counts()));
                }
                communes.forEach((commune, counts) -> lists.add(new ListCounts(
                        of,
                        new Locality(Optional.empty(), Optional.empty(), Optional.of(commune.toUpperCase(Locale.ROOT))),
                        ImmutableSortedMap.copyOf(counts))));
            }
            return lists.build();
        }

        private static Map<String, Integer> counts() {
            TreeMap<String, Integer> counts = new TreeMap<>();
            for (String group : ImmutableList.of("", "Kinh", "Minority", "Indigenous")) {
                counts.put("households" + group, 0);
                counts.put("persons" + group, 0);
            }
            for (String group : ImmutableList.of("Merit", "NoLabour", "HeadWoman", "Ungrouped")) {
                counts.put("households" + group, 0);
            }
            ReviewScope.DAK_NONG_GROUPS.keySet().forEach(group -> counts.put("households" + group, 0));
            return counts;
        }

        private static void count(ReviewedHousehold household, Map<String, Integer> counts) {
            String group = household.head().orElseThrow().ethnicGroup().orElseThrow();
            boolean kinh = group.equals("01");
            both(household, kinh ? "Kinh" : "Minority", counts);
            both(household, "", counts);
            if (household.marks().contains(HouseholdMark.INDIGENOUS)) {
                both(household, "Indigenous", counts);
            }
            boolean noLabour = household.marks().contains(HouseholdMark.NO_LABOUR_CAPACITY);
            boolean merit = household.marks().contains(HouseholdMark.MERIT);
            one(noLabour, "NoLabour", counts);
            one(merit, "Merit", counts);
            one(kinh && !noLabour && !merit, "Ungrouped", counts);
            one(household.head().orElseThrow().sex().orElseThrow() == Sex.FEMALE, "HeadWoman", counts);
            ReviewScope.DAK_NONG_GROUPS.forEach((column, code) -> one(code.equals(group), column, counts));
        }

        private static void both(ReviewedHousehold household, String group, Map<String, Integer> counts) {
            one(true, group, counts);
            counts.merge("persons" + group, household.members().size(), Integer::sum);
        }

        private static void one(boolean counts, String group, Map<String, Integer> all) {
            if (counts) {
                all.merge("households" + group, 1, Integer::sum);
            }
        }
    }
}
