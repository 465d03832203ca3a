package vn.sinhke.review.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;
import vn.sinhke.review.summary.MadeUpProvince.Fault;
import vn.sinhke.review.summary.SummaryGap.Reason;

/** A province of real size is counted whole, and each seeded fault that a form depends on is said, no more and no less. */
class MadeUpProvinceTest {

    private static final long SEED = 20241214;
    private static final int EACH = 7;

    private static ReviewSummaries summaries(MadeUpProvince province) {
        return Summaries.of(ReviewReturn.builder()
                .scope(province.scope())
                .households(province.households())
                .build());
    }

    private static long rows(ImmutableList<ReviewedHousehold> households) {
        return households.stream().mapToLong(one -> one.members().size()).sum();
    }

    private static long sum(ReviewSummaries summaries, SummaryKind kind, String column) {
        return summaries.form(kind).rows().stream()
                .filter(row -> row.level().equals(SummaryRow.DISTRICT))
                .map(row -> row.figure(column).orElse(BigDecimal.ZERO))
                .mapToLong(BigDecimal::longValueExact)
                .sum();
    }

    @Test
    void withoutFaultsEveryFormIsCompleteButForTheYearBefore() {
        MadeUpProvince province = MadeUpProvince.of(SEED, MadeUpProvince.POOR_ROWS, MadeUpProvince.NEAR_POOR_ROWS);
        ReviewSummaries summaries = summaries(province);
        ImmutableList<ReviewedHousehold> poor = province.households(PovertyClass.POOR);
        ImmutableList<ReviewedHousehold> nearPoor = province.households(PovertyClass.NEAR_POOR);

        assertThat(rows(poor)).isBetween(15_000L, 15_007L);
        assertThat(rows(nearPoor)).isBetween(22_000L, 22_007L);
        assertThat(summaries.gaps()).extracting(SummaryGap::reason).containsOnly(Reason.NO_LISTS_BEFORE);
        assertThat(sum(summaries, SummaryKind.RESULTS, "poorHouseholds")).isEqualTo(poor.size());
        assertThat(sum(summaries, SummaryKind.RESULTS, "poorPersons")).isEqualTo(rows(poor));
        assertThat(sum(summaries, SummaryKind.RESULTS, "nearPoorPersons")).isEqualTo(rows(nearPoor));
        assertThat(sum(summaries, SummaryKind.ETHNIC_GROUPS, "poorKinh")
                        + sum(summaries, SummaryKind.ETHNIC_GROUPS, "poorMinority"))
                .isEqualTo(poor.size());
        assertThat(MadeUpProvince.of(SEED, 200, 300).households())
                .isEqualTo(MadeUpProvince.of(SEED, 200, 300).households())
                .isNotEqualTo(MadeUpProvince.of(SEED + 1, 200, 300).households());
    }

    @Test
    void everyCellOfEveryCommuneAndDistrictIsWhatPlainCountingGives() {
        MadeUpProvince province = MadeUpProvince.of(SEED, 3_000, 4_400);
        ReviewSummaries summaries = summaries(province);
        long cells = 0;
        for (SummaryForm form : summaries.forms()) {
            if (form.kind() == SummaryKind.POOR_CHANGES || form.kind() == SummaryKind.NEAR_POOR_CHANGES) {
                continue;
            }
            for (SummaryRow row : form.rows()) {
                PlainCounts plain = plain(province, row);
                assertThat(row.figures())
                        .as("%s of %s", form.kind(), row.place())
                        .isEqualTo(inOneForm(plain.of(
                                form.kind(),
                                row.part().map(SummaryRow.PERSONS::equals).orElse(false))));
                cells += row.figures().size();
            }
        }
        assertThat(cells).isGreaterThan(10_000);
    }

    private static ImmutableMap<String, BigDecimal> inOneForm(Map<String, BigDecimal> figures) {
        return new SummaryRow("", Optional.empty(), "", Optional.empty(), ImmutableMap.copyOf(figures)).figures();
    }

    private static PlainCounts plain(MadeUpProvince province, SummaryRow row) {
        ImmutableList<ReviewPlace> places = province.scope().places().stream()
                .filter(place ->
                        place.commune().equals(row.place()) || place.district().equals(Optional.of(row.place())))
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<String> communes =
                places.stream().map(ReviewPlace::commune).collect(ImmutableSet.toImmutableSet());
        return new PlainCounts(
                province.households().stream()
                        .filter(one -> communes.contains(one.place().commune().orElseThrow()))
                        .toList(),
                Population.builder()
                        .households(total(places, Population::households))
                        .householdsKinh(total(places, Population::householdsKinh))
                        .householdsMinority(total(places, Population::householdsMinority))
                        .householdsIndigenous(total(places, Population::householdsIndigenous))
                        .persons(total(places, Population::persons))
                        .personsKinh(total(places, Population::personsKinh))
                        .personsMinority(total(places, Population::personsMinority))
                        .personsIndigenous(total(places, Population::personsIndigenous))
                        .averageHouseholds(total(places, Population::averageHouseholds))
                        .averagePersons(total(places, Population::averagePersons))
                        .build());
    }

    private static long total(ImmutableList<ReviewPlace> places, Function<Population, Optional<Long>> figure) {
        return places.stream()
                .mapToLong(place -> figure.apply(place.population()).orElseThrow())
                .sum();
    }

    private static long count(ReviewSummaries summaries, SummaryKind kind, Reason reason) {
        return summaries.gaps(kind).stream()
                .filter(gap -> gap.reason() == reason)
                .mapToLong(SummaryGap::count)
                .sum();
    }

    @Test
    void everyFaultThatAFormDependsOnIsCounted() {
        MadeUpProvince province =
                MadeUpProvince.of(SEED, MadeUpProvince.POOR_ROWS, MadeUpProvince.NEAR_POOR_ROWS, EACH);
        ReviewSummaries summaries = summaries(province);

        assertThat(province.faults()).hasSize(EACH * Fault.values().length);
        assertThat(count(summaries, SummaryKind.ETHNIC_GROUPS, Reason.NO_HEAD)).isEqualTo(EACH);
        assertThat(count(summaries, SummaryKind.ETHNIC_GROUPS, Reason.NO_ETHNIC_GROUP))
                .isEqualTo(EACH);
        assertThat(count(summaries, SummaryKind.ETHNIC_GROUPS, Reason.KINH_AND_INDIGENOUS))
                .isEqualTo(EACH);
        assertThat(count(summaries, SummaryKind.POOR_STANDARD, Reason.NO_SEX_OF_HEAD)
                        + count(summaries, SummaryKind.NEAR_POOR_STANDARD, Reason.NO_SEX_OF_HEAD))
                .isEqualTo(EACH);
        assertThat(count(summaries, SummaryKind.CAUSES, Reason.NO_CAUSES)).isEqualTo(EACH);
        assertThat(count(summaries, SummaryKind.POOR_DEPRIVATIONS, Reason.NO_DEPRIVATIONS)
                        + count(summaries, SummaryKind.NEAR_POOR_DEPRIVATIONS, Reason.NO_DEPRIVATIONS))
                .isEqualTo(EACH);
        assertThat(count(summaries, SummaryKind.RESULTS, Reason.NO_PLACE)).isEqualTo(EACH);
        ImmutableSet<String> placesOfTen = communes(province, Fault.POPULATION_TEN);
        assertThat(summaries.form(SummaryKind.RESULTS).rows().stream()
                        .filter(row -> row.figure("poorHouseholdsRate")
                                .or(() -> row.figure("nearPoorHouseholdsRate"))
                                .filter(rate -> rate.compareTo(BigDecimal.valueOf(100)) > 0)
                                .isPresent())
                        .map(SummaryRow::place))
                .containsExactlyInAnyOrderElementsOf(placesOfTen);
        for (String place : communes(province, Fault.POPULATION_ZERO)) {
            assertThat(MadeUpHouseholds.figure(summaries.form(SummaryKind.RESULTS), place, "poorHouseholdsRate"))
                    .isEmpty();
        }
    }

    private static ImmutableSet<String> communes(MadeUpProvince province, Fault fault) {
        return province.faults().stream()
                .filter(seeded -> seeded.fault() == fault)
                .map(MadeUpProvince.Seeded::commune)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void aCommuneSpelledOtherwiseIsFoundAllTheSame() {
        MadeUpProvince province = MadeUpProvince.of(SEED, 900, 900, 3);
        PlaceNames names = new PlaceNames(province.scope().places());

        province.faults().stream()
                .filter(seeded -> seeded.fault() == Fault.COMMUNE_SPELLED_OTHERWISE)
                .forEach(seeded -> {
                    ReviewedHousehold household = province.households().get(seeded.household());
                    assertThat(household.place().commune()).isNotEqualTo(Optional.of(seeded.commune()));
                    assertThat(names.places().get(names.find(household.place())).commune())
                            .isEqualTo(seeded.commune());
                });
    }
}
