package vn.sinhke.review.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sinhke.review.SummaryKind.CAUSES;
import static vn.sinhke.review.SummaryKind.CHILDREN;
import static vn.sinhke.review.SummaryKind.ETHNIC_GROUPS;
import static vn.sinhke.review.SummaryKind.GROUPS;
import static vn.sinhke.review.SummaryKind.NEAR_POOR_STANDARD;
import static vn.sinhke.review.SummaryKind.POOR_CHANGES;
import static vn.sinhke.review.SummaryKind.POOR_DEPRIVATIONS;
import static vn.sinhke.review.SummaryKind.POOR_DEPRIVATION_RATES;
import static vn.sinhke.review.SummaryKind.POOR_STANDARD;
import static vn.sinhke.review.SummaryKind.RESULTS;
import static vn.sinhke.review.summary.MadeUpHouseholds.KINH;
import static vn.sinhke.review.summary.MadeUpHouseholds.MNONG;
import static vn.sinhke.review.summary.MadeUpHouseholds.child;
import static vn.sinhke.review.summary.MadeUpHouseholds.figure;
import static vn.sinhke.review.summary.MadeUpHouseholds.found;
import static vn.sinhke.review.summary.MadeUpHouseholds.head;
import static vn.sinhke.review.summary.MadeUpHouseholds.household;
import static vn.sinhke.review.summary.MadeUpHouseholds.in;
import static vn.sinhke.review.summary.MadeUpHouseholds.nearPoor;
import static vn.sinhke.review.summary.MadeUpHouseholds.poor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.PovertyCause;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;
import vn.sinhke.review.summary.SummaryGap.Reason;

/** Each form counts what it says, sums districts, and leaves blank what is not known, with the reason. */
class SummariesTest {

    private static final Population THOUSAND = Population.builder()
            .households(1000L)
            .householdsKinh(600L)
            .householdsMinority(400L)
            .householdsIndigenous(300L)
            .persons(4000L)
            .personsKinh(2500L)
            .personsMinority(1500L)
            .personsIndigenous(1000L)
            .averageHouseholds(7L)
            .averagePersons(30L)
            .build();

    private static ReviewPlace place(String district, String commune) {
        return new ReviewPlace(Optional.of(district), commune, THOUSAND);
    }

    private static final ReviewScope SCOPE = ReviewScope.builder()
            .year(2024)
            .unit("tỉnh Minh Họa")
            .addPlaces(place("Huyện Suối Giả", "Xã Bịa Đặt"), place("Huyện Suối Giả", "Xã Tưởng Tượng"))
            .addPlaces(place("Huyện Đồi Giả", "Thị trấn Không Có"))
            .build();

    private static ReviewSummaries of(ReviewedHousehold... households) {
        return of(SCOPE, households);
    }

    private static ReviewSummaries of(ReviewScope scope, ReviewedHousehold... households) {
        Summaries summaries = Summaries.over(scope);
        List.of(households).forEach(summaries::add);
        return summaries.forms();
    }

    private static void assertGap(
            ReviewSummaries summaries, SummaryKind kind, Reason reason, long count, String... columns) {
        assertThat(summaries.gaps(kind))
                .filteredOn(gap -> gap.reason() == reason)
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.count()).isEqualTo(count);
                    assertThat(gap.columns()).containsExactlyInAnyOrder(columns);
                });
    }

    @Test
    void thereAreThirteenFormsWithARowForEachDistrictAndCommune() {
        ReviewSummaries summaries = of();

        assertThat(summaries.forms()).extracting(SummaryForm::kind).containsExactly(SummaryKind.values());
        for (SummaryForm form : summaries.forms()) {
            assertThat(form.year()).contains(2024);
            assertThat(form.unit()).contains("tỉnh Minh Họa");
            assertThat(form.rows()).hasSize(form.kind().parted() ? 10 : 5);
            assertThat(form.rows().stream()
                            .filter(row -> row.part().map("households"::equals).orElse(true))
                            .map(row -> row.level() + " " + row.ordinal().orElse("") + " " + row.place()))
                    .containsExactly(
                            "district 1 Huyện Suối Giả",
                            "commune 1.1 Xã Bịa Đặt",
                            "commune 1.2 Xã Tưởng Tượng",
                            "district 2 Huyện Đồi Giả",
                            "commune 2.1 Thị trấn Không Có");
        }
    }

    @Test
    void withoutDistrictsCommunesAreNumberedAlone() {
        ReviewScope scope = ReviewScope.builder()
                .addPlaces(ReviewPlace.of("Bịa Đặt"), ReviewPlace.of("Không Có"))
                .build();

        assertThat(of(scope).form(RESULTS).rows())
                .extracting(row -> row.level() + row.ordinal().orElse(""))
                .containsExactly("commune1", "commune2");
    }

    @Test
    void districtsForSomeCommunesAloneAreRefused() {
        assertThatThrownBy(() -> ReviewScope.builder()
                        .addPlaces(ReviewPlace.of("Bịa Đặt"), place("Huyện", "Xã"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 of 2 communes with a district (expected all or none)");
    }

    @Test
    void withoutPlacesTheCommunesOfTheListsAreTheRowsInTheirOrder() {
        ReviewSummaries summaries = of(
                ReviewScope.builder().build(),
                poor("XÃ B", MNONG, 1),
                poor("XÃ A", MNONG, 1),
                poor("Xã  B", MNONG, 2),
                poor("B", MNONG, 2));

        assertThat(summaries.form(RESULTS).rows())
                .extracting(row -> row.place() + row.figures().get("poorHouseholds"))
                .containsExactly("XÃ B3", "XÃ A1");
    }

    @Test
    void resultsCountBothListsAndRatesHaveTwoDecimals() {
        ReviewSummaries summaries = of(
                poor("Bịa Đặt", MNONG, 3),
                poor("Bịa Đặt", MNONG, 1),
                poor("xã tưởng  tượng", MNONG, 0),
                nearPoor("Bịa Đặt", KINH, 5));
        SummaryForm form = summaries.form(RESULTS);

        assertThat(form.rows().get(1).figures().keySet().asList())
                .containsExactly(
                        "households",
                        "persons",
                        "poorHouseholds",
                        "poorHouseholdsRate",
                        "nearPoorHouseholds",
                        "nearPoorHouseholdsRate",
                        "averageHouseholds",
                        "averageHouseholdsRate",
                        "poorPersons",
                        "poorPersonsRate",
                        "nearPoorPersons",
                        "nearPoorPersonsRate",
                        "averagePersons",
                        "averagePersonsRate");
        assertThat(figure(form, "Xã Bịa Đặt", "poorHouseholds")).contains("2");
        assertThat(figure(form, "Xã Bịa Đặt", "poorHouseholdsRate")).contains("0.2");
        assertThat(figure(form, "Xã Bịa Đặt", "poorPersons")).contains("6");
        assertThat(figure(form, "Xã Bịa Đặt", "poorPersonsRate")).contains("0.15");
        assertThat(figure(form, "Xã Bịa Đặt", "nearPoorHouseholds")).contains("1");
        assertThat(figure(form, "Xã Bịa Đặt", "nearPoorPersons")).contains("6");
        assertThat(figure(form, "Xã Bịa Đặt", "averageHouseholdsRate")).contains("0.7");
        assertThat(figure(form, "Xã Bịa Đặt", "averagePersonsRate")).contains("0.75");
        assertThat(figure(form, "Huyện Suối Giả", "households")).contains("2000");
        assertThat(figure(form, "Huyện Suối Giả", "poorHouseholds")).contains("3");
        assertThat(figure(form, "Huyện Suối Giả", "poorPersonsRate")).contains("0.09");
        assertThat(figure(form, "Huyện Đồi Giả", "poorHouseholds")).contains("0");
        assertThat(summaries.gaps(RESULTS)).isEmpty();
    }

    @Test
    void aRateIsRoundedHalfUpAndBlankOfNobodyWithoutAGap() {
        ReviewScope scope = ReviewScope.builder()
                .addPlaces(
                        new ReviewPlace(
                                Optional.empty(),
                                "A",
                                Population.builder()
                                        .from(THOUSAND)
                                        .households(800L)
                                        .build()),
                        new ReviewPlace(
                                Optional.empty(),
                                "B",
                                Population.builder()
                                        .from(THOUSAND)
                                        .households(0L)
                                        .build()),
                        new ReviewPlace(
                                Optional.empty(),
                                "C",
                                Population.builder()
                                        .from(THOUSAND)
                                        .households(10L)
                                        .build()))
                .build();
        ReviewedHousehold[] households = new ReviewedHousehold[206];
        for (int i = 0; i < 206; i++) {
            households[i] = i == 0 ? poor("A", KINH, 0) : i == 1 ? poor("B", KINH, 0) : poor("C", KINH, 0);
        }
        ReviewSummaries summaries = of(scope, households);

        assertThat(figure(summaries.form(RESULTS), "A", "poorHouseholdsRate")).contains("0.13");
        assertThat(figure(summaries.form(RESULTS), "B", "poorHouseholdsRate")).isEmpty();
        assertThat(figure(summaries.form(RESULTS), "B", "poorHouseholds")).contains("1");
        assertThat(figure(summaries.form(RESULTS), "C", "poorHouseholdsRate")).contains("2040");
        assertThat(summaries.gaps(RESULTS)).isEmpty();
    }

    @Test
    void aPopulationThatNobodyStatedLeavesItsCellsBlankInTheDistrictToo() {
        ReviewScope scope = ReviewScope.builder()
                .addPlaces(
                        place("Huyện", "Xã A"),
                        new ReviewPlace(
                                Optional.of("Huyện"),
                                "Xã B",
                                Population.builder()
                                        .from(THOUSAND)
                                        .households(Optional.empty())
                                        .build()))
                .build();
        ReviewSummaries summaries = of(scope, poor("Xã B", KINH, 0));
        SummaryForm form = summaries.form(RESULTS);

        assertThat(figure(form, "Xã A", "households")).contains("1000");
        assertThat(figure(form, "Xã B", "households")).isEmpty();
        assertThat(figure(form, "Xã B", "poorHouseholds")).contains("1");
        assertThat(figure(form, "Xã B", "poorHouseholdsRate")).isEmpty();
        assertThat(figure(form, "Huyện", "households")).isEmpty();
        assertThat(figure(form, "Huyện", "poorHouseholdsRate")).isEmpty();
        assertThat(figure(form, "Huyện", "persons")).contains("8000");
        assertGap(
                summaries,
                RESULTS,
                Reason.NO_POPULATION,
                1,
                "households",
                "poorHouseholdsRate",
                "nearPoorHouseholdsRate",
                "averageHouseholdsRate");
        assertThat(summaries.gaps(RESULTS).get(0).places()).containsExactly("Xã B");
        assertGap(summaries, POOR_STANDARD, Reason.NO_POPULATION, 1, "householdsTotal", "poorHouseholdsRate");
    }

    @Test
    void deprivationsAreCountedByIndicatorAndTheirRatesFollow() {
        ReviewSummaries summaries = of(
                household(PovertyClass.POOR, "Bịa Đặt", MNONG, 0)
                        .assessment(found("health-insurance", "housing-area", "information-means")
                                .build())
                        .build(),
                poor("Bịa Đặt", MNONG, 0),
                poor("Bịa Đặt", MNONG, 0));
        SummaryForm form = summaries.form(POOR_DEPRIVATIONS);

        assertThat(form.rows().get(1).figures().keySet().asList())
                .containsExactly(
                        "households",
                        "deprivations",
                        "employment",
                        "dependants",
                        "nutrition",
                        "insurance",
                        "adultEducation",
                        "schooling",
                        "houseQuality",
                        "houseArea",
                        "water",
                        "toilet",
                        "telecom",
                        "informationMeans");
        assertThat(figure(form, "Xã Bịa Đặt", "households")).contains("3");
        assertThat(figure(form, "Xã Bịa Đặt", "deprivations")).contains("9");
        assertThat(figure(form, "Xã Bịa Đặt", "insurance")).contains("1");
        assertThat(figure(form, "Xã Bịa Đặt", "houseArea")).contains("1");
        assertThat(figure(form, "Xã Bịa Đặt", "informationMeans")).contains("1");
        assertThat(figure(form, "Xã Bịa Đặt", "water")).contains("2");
        assertThat(figure(form, "Xã Bịa Đặt", "employment")).contains("0");
        SummaryForm rates = summaries.form(POOR_DEPRIVATION_RATES);
        assertThat(figure(rates, "Xã Bịa Đặt", "water")).contains("66.67");
        assertThat(figure(rates, "Xã Bịa Đặt", "insurance")).contains("33.33");
        assertThat(figure(rates, "Xã Tưởng Tượng", "water")).isEmpty();
        assertThat(figure(rates, "Xã Tưởng Tượng", "households")).contains("0");
        assertThat(summaries.gaps(POOR_DEPRIVATION_RATES)).isEmpty();
        assertThat(summaries.gaps(SummaryKind.NEAR_POOR_DEPRIVATIONS)).isEmpty();
    }

    @Test
    void ofHouseholdsThatNobodyAssessedNothingIsSaidButHowManyTheyAre() {
        ReviewedHousehold unassessed = household(PovertyClass.POOR, "Bịa Đặt", MNONG, 2)
                .assessment(Optional.empty())
                .build();
        ReviewSummaries summaries = of(unassessed, unassessed, poor("Bịa Đặt", MNONG, 0));
        SummaryForm form = summaries.form(POOR_DEPRIVATIONS);

        assertThat(figure(form, "Xã Bịa Đặt", "households")).contains("3");
        assertThat(figure(form, "Xã Bịa Đặt", "deprivations")).isEmpty();
        assertThat(figure(form, "Xã Bịa Đặt", "water")).isEmpty();
        assertThat(figure(form, "Huyện Suối Giả", "water")).isEmpty();
        assertThat(figure(form, "Xã Tưởng Tượng", "water")).contains("0");
        assertThat(figure(summaries.form(POOR_DEPRIVATION_RATES), "Xã Bịa Đặt", "water"))
                .isEmpty();
        assertThat(summaries.gaps(POOR_DEPRIVATIONS)).singleElement().satisfies(gap -> {
            assertThat(gap.reason()).isEqualTo(Reason.NO_DEPRIVATIONS);
            assertThat(gap.count()).isEqualTo(2);
            assertThat(gap.columns()).hasSize(13).doesNotContain("households");
            assertThat(gap.places()).containsExactly("Xã Bịa Đặt");
        });
        assertGap(
                summaries,
                CHILDREN,
                Reason.NO_CHILD_DEPRIVATIONS,
                2,
                "poorInsurance",
                "poorNutrition",
                "poorEducation");
        assertThat(figure(summaries.form(CHILDREN), "Xã Bịa Đặt", "poorChildren"))
                .contains("4");
    }

    @Test
    void anIndicatorWithoutAColumnLeavesTheTotalOpenOnly() {
        ReviewSummaries summaries = of(household(PovertyClass.POOR, "Bịa Đặt", MNONG, 0)
                .assessment(found("water", "waste").build())
                .build());

        assertThat(figure(summaries.form(POOR_DEPRIVATIONS), "Xã Bịa Đặt", "water"))
                .contains("1");
        assertThat(figure(summaries.form(POOR_DEPRIVATIONS), "Xã Bịa Đặt", "deprivations"))
                .isEmpty();
        assertGap(summaries, POOR_DEPRIVATIONS, Reason.OTHER_INDICATOR, 1, "deprivations");
    }

    private static ReviewedHousehold marked(String group, HouseholdMark... marks) {
        return household(PovertyClass.POOR, "Bịa Đặt", group, 1).addMarks(marks).build();
    }

    @Test
    void aHouseholdIsInTheFirstGroupThatAppliesSoThatGroupsAddUp() {
        HouseholdMark noLabour = HouseholdMark.NO_LABOUR_CAPACITY;
        ReviewSummaries summaries = of(
                marked(MNONG, noLabour, HouseholdMark.MERIT),
                marked(KINH, noLabour, HouseholdMark.MERIT),
                marked(KINH, noLabour),
                marked(KINH, HouseholdMark.MERIT),
                marked(KINH));
        SummaryForm form = summaries.form(GROUPS);

        for (String part : List.of("households", "persons")) {
            int each = part.equals("households") ? 1 : 2;
            assertThat(figure(form, "Xã Bịa Đặt", part, "poorTotal")).contains("" + 5 * each);
            assertThat(figure(form, "Xã Bịa Đặt", part, "poorMinority")).contains("" + each);
            assertThat(figure(form, "Xã Bịa Đặt", part, "poorNoLabour")).contains("" + 2 * each);
            assertThat(figure(form, "Xã Bịa Đặt", part, "poorMerit")).contains("" + each);
            assertThat(figure(form, "Xã Bịa Đặt", part, "poorOther")).contains("" + each);
            assertThat(figure(form, "Xã Bịa Đặt", part, "nearPoorTotal")).contains("0");
        }
        SummaryForm standard = summaries.form(POOR_STANDARD);
        assertThat(figure(standard, "Xã Bịa Đặt", "poorHouseholdsNoLabour")).contains("3");
        assertThat(figure(standard, "Xã Bịa Đặt", "poorHouseholdsMerit")).contains("3");
    }

    @Test
    void theGroupOfAHouseholdIsItsHeadsAndItsMembersGoWithIt() {
        ReviewSummaries summaries = of(
                household(PovertyClass.POOR, "Bịa Đặt", KINH, 3).build(),
                marked(MNONG, HouseholdMark.INDIGENOUS),
                marked("12"),
                marked("04"));
        SummaryForm form = summaries.form(ETHNIC_GROUPS);

        assertThat(figure(form, "Xã Bịa Đặt", "poorTotal")).contains("4");
        assertThat(figure(form, "Xã Bịa Đặt", "poorKinh")).contains("1");
        assertThat(figure(form, "Xã Bịa Đặt", "poorMinority")).contains("3");
        assertThat(figure(form, "Xã Bịa Đặt", "poorMnong")).contains("1");
        assertThat(figure(form, "Xã Bịa Đặt", "poorEDe")).contains("1");
        assertThat(figure(form, "Xã Bịa Đặt", "poorOther")).contains("1");
        assertThat(figure(form, "Xã Bịa Đặt", "nearPoorOther")).contains("0");
        SummaryForm standard = summaries.form(POOR_STANDARD);
        assertThat(figure(standard, "Xã Bịa Đặt", "poorPersonsKinh")).contains("4");
        assertThat(figure(standard, "Xã Bịa Đặt", "poorPersonsMinority")).contains("6");
        assertThat(figure(standard, "Xã Bịa Đặt", "poorPersonsIndigenous")).contains("2");
        assertThat(figure(standard, "Xã Bịa Đặt", "poorHouseholdsMinorityRate")).contains("0.75");
        assertThat(figure(standard, "Xã Bịa Đặt", "poorHouseholdsIndigenousRate"))
                .contains("0.33");
        assertThat(figure(standard, "Xã Bịa Đặt", "poorHouseholdsRate")).contains("0.4");
        assertThat(standard.rows().get(1).figures()).hasSize(22);
        assertThat(summaries.form(NEAR_POOR_STANDARD).rows().get(1).figures())
                .containsKeys("nearPoorHouseholdsTotal", "nearPoorPersonsIndigenous");
    }

    @Test
    void anotherProvinceNamesOtherGroups() {
        ReviewScope scope = ReviewScope.builder()
                .addPlaces(ReviewPlace.of("A"))
                .groups(ImmutableMap.of("Cham", "17"))
                .build();

        SummaryForm form = of(scope, poor("A", "17", 0), poor("A", MNONG, 0)).form(ETHNIC_GROUPS);

        assertThat(form.rows().get(0).figures().keySet().asList())
                .startsWith("poorTotal", "poorKinh", "poorMinority", "poorCham", "poorOther");
        assertThat(figure(form, "A", "poorCham")).contains("1");
        assertThat(figure(form, "A", "poorOther")).contains("1");
    }

    private static ReviewedHousehold headed(HouseholdMark mark, HouseholdMember... members) {
        return household(PovertyClass.POOR, "Bịa Đặt", KINH, 0)
                .members(ImmutableList.copyOf(members))
                .marks(mark == null ? ImmutableSet.of() : ImmutableSet.of(mark))
                .build();
    }

    @Test
    void withoutOneHeadTheGroupIsNotKnown() {
        for (ReviewedHousehold household :
                List.of(headed(null, child(2018)), headed(null, head(KINH, Sex.MALE), head(KINH, Sex.MALE)))) {
            ReviewSummaries summaries = of(household, poor("Bịa Đặt", KINH, 0));

            assertGap(
                    summaries,
                    ETHNIC_GROUPS,
                    Reason.NO_HEAD,
                    1,
                    "poorKinh",
                    "poorMinority",
                    "poorEDe",
                    "poorMa",
                    "poorMuong",
                    "poorThai",
                    "poorMnong",
                    "poorTay",
                    "poorNung",
                    "poorMong",
                    "poorDao",
                    "poorOther");
            assertGap(summaries, GROUPS, Reason.NO_HEAD, 1, "poorMinority", "poorOther");
            assertThat(figure(summaries.form(GROUPS), "Xã Bịa Đặt", "poorNoLabour"))
                    .contains("0");
            assertThat(figure(summaries.form(GROUPS), "Xã Bịa Đặt", "poorTotal"))
                    .contains("2");
            assertThat(figure(summaries.form(POOR_STANDARD), "Xã Bịa Đặt", "poorHouseholdsHeadWoman"))
                    .isEmpty();
            assertThat(figure(summaries.form(POOR_STANDARD), "Xã Bịa Đặt", "poorHouseholdsIndigenous"))
                    .contains("0");
        }
    }

    @Test
    void aHeadOfUnknownGroupIsOfAMinorityIfMarkedAsIndigenous() {
        HouseholdMember unknown = HouseholdMember.builder()
                .from(head(KINH, Sex.FEMALE))
                .ethnicGroup(Optional.empty())
                .build();
        ReviewSummaries summaries = of(headed(HouseholdMark.INDIGENOUS, unknown));

        assertThat(figure(summaries.form(ETHNIC_GROUPS), "Xã Bịa Đặt", "poorMinority"))
                .contains("1");
        assertThat(figure(summaries.form(ETHNIC_GROUPS), "Xã Bịa Đặt", "poorKinh"))
                .contains("0");
        assertThat(figure(summaries.form(ETHNIC_GROUPS), "Xã Bịa Đặt", "poorMnong"))
                .isEmpty();
        assertThat(figure(summaries.form(ETHNIC_GROUPS), "Xã Bịa Đặt", "poorOther"))
                .isEmpty();
        assertThat(figure(summaries.form(POOR_STANDARD), "Xã Bịa Đặt", "poorHouseholdsHeadWoman"))
                .contains("1");
        assertThat(summaries.gaps(GROUPS)).isEmpty();
        assertThat(summaries.gaps(ETHNIC_GROUPS))
                .singleElement()
                .extracting(SummaryGap::reason)
                .isEqualTo(Reason.NO_ETHNIC_GROUP);
    }

    @ParameterizedTest
    @CsvSource({"00", "55", "Kinh", "1", "0x"})
    void aCodeThatIsNoneOfTheListIsNotKnown(String code) {
        assertThat(of(headed(null, head(code, Sex.MALE))).gaps(ETHNIC_GROUPS))
                .singleElement()
                .extracting(SummaryGap::reason)
                .isEqualTo(Reason.NO_ETHNIC_GROUP);
    }

    @Test
    void kinhAndIndigenousAtOnceIsNotDecided() {
        ReviewSummaries summaries = of(headed(HouseholdMark.INDIGENOUS, head(KINH, Sex.MALE)));

        assertThat(figure(summaries.form(POOR_STANDARD), "Xã Bịa Đặt", "poorHouseholdsIndigenous"))
                .isEmpty();
        assertThat(figure(summaries.form(POOR_STANDARD), "Xã Bịa Đặt", "poorPersonsIndigenous"))
                .isEmpty();
        assertGap(summaries, GROUPS, Reason.KINH_AND_INDIGENOUS, 1, "poorMinority", "poorOther");
    }

    @Test
    void theSexOfTheHeadIsCountedWhereItIsStated() {
        HouseholdMember unsaid = HouseholdMember.builder()
                .from(head(KINH, Sex.MALE))
                .sex(Optional.empty())
                .build();

        assertThat(figure(
                        of(headed(null, head(KINH, Sex.FEMALE)), headed(null, head(KINH, Sex.MALE)))
                                .form(POOR_STANDARD),
                        "Xã Bịa Đặt",
                        "poorHouseholdsHeadWoman"))
                .contains("1");
        assertGap(of(headed(null, unsaid)), POOR_STANDARD, Reason.NO_SEX_OF_HEAD, 1, "poorHouseholdsHeadWoman");
    }

    @Test
    void causesAreCountedOfBothListsTogetherAndOtherIsNoneOfTheSeven() {
        ReviewSummaries summaries = of(
                household(PovertyClass.POOR, "Bịa Đặt", KINH, 0)
                        .causes(ImmutableSet.of(PovertyCause.LAND, PovertyCause.OTHER))
                        .build(),
                household(PovertyClass.POOR, "Bịa Đặt", KINH, 0)
                        .causes(ImmutableSet.of(PovertyCause.OTHER))
                        .build(),
                household(PovertyClass.NEAR_POOR, "Bịa Đặt", KINH, 0)
                        .causes(ImmutableSet.of(PovertyCause.LAND, PovertyCause.ILLNESS))
                        .build());
        SummaryForm form = summaries.form(CAUSES);

        assertThat(form.rows().get(1).figures().keySet().asList())
                .containsExactly("land", "capital", "labour", "tools", "knowledge", "skill", "illness", "other");
        assertThat(figure(form, "Xã Bịa Đặt", "land")).contains("2");
        assertThat(figure(form, "Xã Bịa Đặt", "illness")).contains("1");
        assertThat(figure(form, "Xã Bịa Đặt", "other")).contains("1");
        assertThat(figure(form, "Huyện Suối Giả", "land")).contains("2");
        assertGap(
                of(household(PovertyClass.NEAR_POOR, "Bịa Đặt", KINH, 0)
                        .causes(ImmutableSet.of())
                        .build()),
                CAUSES,
                Reason.NO_CAUSES,
                1,
                "land",
                "capital",
                "labour",
                "tools",
                "knowledge",
                "skill",
                "illness",
                "other");
    }

    private static ReviewSummaries born(Optional<LocalDate> day, Birth birth) {
        ReviewScope scope = ReviewScope.builder().from(SCOPE).day(day).build();
        HouseholdMember member = HouseholdMember.builder().born(birth).build();
        return of(scope, headed(null, head(KINH, Sex.MALE), member));
    }

    @ParameterizedTest
    @CsvSource({
        ", 2009, , 1",
        ", 2007, , 0",
        ", 2008, , ",
        ", 2008, 2008-03-01, ",
        "2024-12-14, 2008, 2008-12-14, 0",
        "2024-12-14, 2008, 2008-12-15, 1",
        "2024-12-14, 2008, , ",
        "2024-12-14, 2009, , 1"
    })
    void aChildIsBelowSixteen(LocalDate day, int year, LocalDate birth, String children) {
        Birth born = birth == null ? Birth.in(year) : Birth.on(birth);
        ReviewSummaries summaries = born(Optional.ofNullable(day), born);

        assertThat(figure(summaries.form(CHILDREN), "Xã Bịa Đặt", "poorChildren"))
                .isEqualTo(Optional.ofNullable(children));
        if (children == null) {
            assertGap(summaries, CHILDREN, Reason.AGE_UNDECIDED, 1, "poorChildren");
        }
    }

    @Test
    void howManyChildrenThereAreIsTakenFromTheAssessmentWhereItSaysSo() {
        ReviewSummaries summaries = of(household(PovertyClass.NEAR_POOR, "Bịa Đặt", KINH, 1)
                .assessment(found().children(3)
                        .childrenWithoutInsurance(2)
                        .childrenMalnourished(1)
                        .childrenNotSchooled(0)
                        .build())
                .build());
        SummaryForm form = summaries.form(CHILDREN);

        assertThat(figure(form, "Xã Bịa Đặt", "nearPoorChildren")).contains("3");
        assertThat(figure(form, "Xã Bịa Đặt", "nearPoorInsurance")).contains("2");
        assertThat(figure(form, "Xã Bịa Đặt", "nearPoorNutrition")).contains("1");
        assertThat(figure(form, "Xã Bịa Đặt", "nearPoorEducation")).contains("0");
        assertThat(summaries.gaps(CHILDREN)).isEmpty();
    }

    @Test
    void aHouseholdInNoCommuneOfTheScopeLeavesDistrictsOpenAndIsSaid() {
        ReviewSummaries summaries = of(poor("Xã Chẳng Đâu", KINH, 0), poor("Bịa Đặt", KINH, 0));
        SummaryForm form = summaries.form(RESULTS);

        assertThat(figure(form, "Xã Bịa Đặt", "poorHouseholds")).contains("1");
        assertThat(figure(form, "Huyện Suối Giả", "poorHouseholds")).isEmpty();
        assertThat(figure(form, "Huyện Đồi Giả", "poorHouseholds")).isEmpty();
        assertThat(figure(form, "Huyện Suối Giả", "nearPoorHouseholds")).contains("0");
        assertThat(figure(form, "Huyện Suối Giả", "households")).contains("2000");
        assertGap(
                summaries,
                RESULTS,
                Reason.NO_PLACE,
                1,
                "poorHouseholds",
                "poorHouseholdsRate",
                "poorPersons",
                "poorPersonsRate");
    }

    @Test
    void aHouseholdThatNamesItsDistrictLeavesThatAloneOpen() {
        ReviewedHousehold stray = ReviewedHousehold.builder()
                .from(poor("Xã Chẳng Đâu", KINH, 0))
                .place(new Locality(Optional.empty(), Optional.of("đồi giả"), Optional.of("Xã Chẳng Đâu")))
                .build();
        SummaryForm form = of(stray).form(RESULTS);

        assertThat(figure(form, "Huyện Suối Giả", "poorHouseholds")).contains("0");
        assertThat(figure(form, "Huyện Đồi Giả", "poorHouseholds")).isEmpty();
    }

    @Test
    void oneNameInTwoDistrictsIsToldByTheDistrictOrNotAtAll() {
        ReviewScope scope = ReviewScope.builder()
                .addPlaces(place("Huyện A", "Xã Tân Lập"), place("Huyện B", "Xã Tân Lập"))
                .build();
        ReviewedHousehold inB = ReviewedHousehold.builder()
                .from(poor("", KINH, 0))
                .place(new Locality(Optional.empty(), Optional.of("B"), Optional.of("XÃ TÂN LẬP")))
                .build();

        ReviewSummaries told = of(scope, inB);
        assertThat(told.form(RESULTS).rows().get(3).figure("poorHouseholds"))
                .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo("1"));
        assertThat(told.gaps(RESULTS)).isEmpty();
        assertThat(of(scope, poor("Tân Lập", KINH, 0)).gaps(RESULTS))
                .singleElement()
                .extracting(SummaryGap::reason)
                .isEqualTo(Reason.NO_PLACE);
    }

    @Test
    void aCommuneIsNotATownOfTheSameName() {
        assertThat(of(poor("Xã Không Có", KINH, 0)).gaps(RESULTS))
                .singleElement()
                .extracting(SummaryGap::reason)
                .isEqualTo(Reason.NO_PLACE);
        assertThat(of(poor("THỊ TRẤN KHÔNG CÓ", KINH, 0)).gaps(RESULTS)).isEmpty();
    }

    @Test
    void aHouseholdOnNeitherListLeavesEverythingOfItsCommuneOpen() {
        ReviewSummaries summaries = of(ReviewedHousehold.builder()
                .from(poor("Bịa Đặt", KINH, 0))
                .povertyClass(Optional.empty())
                .build());

        assertThat(figure(summaries.form(RESULTS), "Xã Bịa Đặt", "poorHouseholds"))
                .isEmpty();
        assertThat(figure(summaries.form(RESULTS), "Xã Bịa Đặt", "nearPoorHouseholds"))
                .isEmpty();
        assertThat(figure(summaries.form(RESULTS), "Xã Tưởng Tượng", "poorHouseholds"))
                .contains("0");
        assertThat(summaries.gaps(RESULTS)).extracting(SummaryGap::reason).containsExactly(Reason.NO_CLASS);
    }

    @Test
    void withoutTheListsOfTheYearBeforeOnlyTheEndIsKnown() {
        ReviewSummaries summaries = of(poor("Bịa Đặt", KINH, 2));
        SummaryForm form = summaries.form(POOR_CHANGES);

        assertThat(figure(form, "Xã Bịa Đặt", "end")).contains("1");
        assertThat(figure(form, "Xã Bịa Đặt", SummaryRow.PERSONS, "end")).contains("3");
        assertThat(figure(form, "Xã Bịa Đặt", "start")).isEmpty();
        assertThat(figure(form, "Xã Tưởng Tượng", "start")).isEmpty();
        assertGap(
                summaries,
                POOR_CHANGES,
                Reason.NO_LISTS_BEFORE,
                3,
                "start",
                "becameNearPoor",
                "passedNearPoorLine",
                "otherDecrease",
                "fromNearPoor",
                "fellBack",
                "newlyArisen",
                "otherIncrease");
    }

    @Test
    void theOrderOfHouseholdsMakesNoDifference() {
        ReviewedHousehold[] some = {
            poor("Bịa Đặt", KINH, 2), nearPoor("Tưởng Tượng", MNONG, 1), marked("12", HouseholdMark.MERIT), headed(null)
        };
        ReviewedHousehold[] other = {some[3], some[2], some[1], some[0]};

        assertThat(of(some)).isEqualTo(of(other));
    }

    @Test
    void aNameLikeThePlacesOfAnotherProvinceIsNoReasonToGuess() {
        assertThat(in("Bịa Đặt").commune()).contains("Bịa Đặt");
        assertThat(of(ReviewedHousehold.builder()
                                .from(poor("Bịa Đặt", KINH, 0))
                                .place(Locality.UNKNOWN)
                                .build())
                        .gaps(RESULTS))
                .extracting(SummaryGap::reason)
                .containsExactly(Reason.NO_PLACE);
    }
}
