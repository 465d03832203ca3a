package vn.sinhke.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sinhke.Seed;
import vn.sinhke.text.Folding;

/** What holds of every unit of the country. */
class GazetteerPropertyTest {

    private static final Gazetteer VIETNAM = Gazetteer.vietnam();
    private static final ImmutableList<AdministrativeUnit> UNITS = VIETNAM.units();

    @Provide
    Arbitrary<AdministrativeUnit> units() {
        return Arbitraries.of(UNITS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2021, 6, 1).toEpochDay(),
                        LocalDate.of(2027, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Example
    void everyUnitIsFoundUnderItsFullNameOnItsCertainDays() {
        for (AdministrativeUnit unit : UNITS) {
            assertThat(VIETNAM.find(
                            unit.name(),
                            unit.level(),
                            unit.parent(),
                            unit.attested().from()))
                    .as(unit.toString())
                    .contains(unit);
        }
    }

    @Example
    void namesAreComposedAndHaveNoStraySpace() {
        assertThat(UNITS).allSatisfy(unit -> assertThat(unit.name()).isEqualTo(Folding.tidy(unit.name())));
    }

    @Property(seed = Seed.FIXED)
    void aFullNameIsFoundOnEveryCertainDayOfItsPeriod(
            @ForAll("units") AdministrativeUnit unit, @ForAll("days") LocalDate day) {
        PlaceAnswer answer = VIETNAM.find(unit.name(), day);

        if (unit.isCertainOn(day)) {
            assertThat(answer.units()).contains(unit);
            assertThat(VIETNAM.unit(unit.code(), day)).hasValue(unit);
            assertThat(VIETNAM.units(unit.code(), day)).containsExactly(unit);
        }
        assertThat(answer.units())
                .allMatch(found -> found.period().contains(day))
                .extracting(AdministrativeUnit::code)
                .doesNotHaveDuplicates();
    }

    @Property(seed = Seed.FIXED)
    void theWayOfWritingMakesNoDifference(@ForAll("units") AdministrativeUnit unit) {
        LocalDate day = unit.attested().from();
        ImmutableList<AdministrativeUnit> found = VIETNAM.find(unit.name(), unit.level(), unit.parent(), day);

        for (String written : ImmutableList.of(
                Normalizer.normalize(unit.name(), Normalizer.Form.NFD),
                unit.name().toUpperCase(Locale.ROOT),
                "  " + unit.name().replace(" ", "\u00a0 ") + " ",
                unit.name().replace("'", "’"))) {
            assertThat(VIETNAM.find(written, unit.level(), unit.parent(), day))
                    .as(written)
                    .isEqualTo(found);
        }
        String plain = Normalizer.normalize(unit.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace("'", "");
        assertThat(VIETNAM.find(plain, unit.level(), unit.parent(), day))
                .as("without accents there can be more of it")
                .contains(unit);
    }

    @Property(seed = Seed.FIXED)
    void withoutItsTypeWordAUnitIsFoundToo(@ForAll("units") AdministrativeUnit unit) {
        LocalDate day = unit.attested().from();
        String bare =
                unit.name().replaceFirst("(?iu)^(tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu) ", "");

        assertThat(bare).isNotEqualTo(unit.name());
        assertThat(VIETNAM.find(bare, unit.level(), unit.parent(), day))
                .as(bare)
                .contains(unit);
    }

    @Property(seed = Seed.FIXED)
    void successorsExistOnTheirDayAndKnowWhereTheyComeFrom(@ForAll("units") AdministrativeUnit unit) {
        Optional<LocalDate> end = unit.period().until();
        for (AdministrativeUnit successor : VIETNAM.successors(unit)) {
            assertThat(successor.isCertainOn(end.orElseThrow())).isTrue();
            if (successor.level() == unit.level()) {
                assertThat(VIETNAM.predecessors(successor)).contains(unit);
                assertThat(VIETNAM.kinds(unit, successor)).isNotEmpty();
            }
        }
        for (AdministrativeUnit former : VIETNAM.predecessors(unit)) {
            assertThat(former.isCertainOn(unit.period().from().minusDays(1))).isTrue();
            assertThat(VIETNAM.successors(former)).contains(unit);
        }
    }

    @Property(seed = Seed.FIXED)
    void everyUnitLiesInItsProvince(@ForAll("units") AdministrativeUnit unit) {
        LocalDate day = unit.attested().from();
        ImmutableList<AdministrativeUnit> chain = VIETNAM.chain(unit, day);

        assertThat(chain.isEmpty()).isEqualTo(unit.level() == UnitLevel.PROVINCE);
        if (!chain.isEmpty()) {
            AdministrativeUnit province = chain.get(chain.size() - 1);
            assertThat(province.level()).isEqualTo(UnitLevel.PROVINCE);
            assertThat(VIETNAM.liesIn(unit, province.code(), day)).isTrue();
            assertThat(VIETNAM.find(unit.name(), unit.level(), Optional.of(province.code()), day))
                    .contains(unit);
            assertThat(VIETNAM.find(unit.name() + ", " + province.name(), day).units())
                    .contains(unit);
        }
    }
}
