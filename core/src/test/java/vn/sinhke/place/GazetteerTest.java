package vn.sinhke.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.time.EffectivePeriod;

class GazetteerTest {

    private static final Gazetteer VIETNAM = Gazetteer.vietnam();
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    @Test
    void aCodeMeansNothingWithoutItsDay() {
        assertThat(VIETNAM.unit("24611", LAST).orElseThrow().name()).isEqualTo("Phường Nghĩa Đức");
        assertThat(VIETNAM.unit("24611", FIRST).orElseThrow().name()).isEqualTo("Phường Bắc Gia Nghĩa");
        assertThat(VIETNAM.unit("67", LAST)).isPresent();
        assertThat(VIETNAM.unit("67", FIRST)).isEmpty();
        assertThat(VIETNAM.unit("661", FIRST)).isEmpty();
        assertThat(VIETNAM.unit("24611", LocalDate.of(2021, 7, 9))).isEmpty();
        assertThat(VIETNAM.knows(LocalDate.of(2021, 7, 9))).isFalse();
        assertThat(VIETNAM.knows(LocalDate.of(2021, 7, 10))).isTrue();
    }

    @Test
    void theCountryHasAsManyUnitsAsItHas() {
        assertThat(count(UnitLevel.PROVINCE, LAST)).isEqualTo(63);
        assertThat(count(UnitLevel.DISTRICT, LAST)).isEqualTo(696);
        assertThat(count(UnitLevel.PROVINCE, FIRST)).isEqualTo(34);
        assertThat(count(UnitLevel.DISTRICT, FIRST)).isZero();
        assertThat(count(UnitLevel.COMMUNE, FIRST)).isEqualTo(3321);
    }

    private static long count(UnitLevel level, LocalDate day) {
        return VIETNAM.units().stream()
                .filter(unit -> unit.level() == level && unit.period().contains(day))
                .count();
    }

    @Test
    void the71CommunesOfDakNongWentInto28() {
        List<AdministrativeUnit> former = VIETNAM.units().stream()
                .filter(unit ->
                        unit.level() == UnitLevel.COMMUNE && unit.period().contains(LAST))
                .filter(unit -> VIETNAM.liesIn(unit, "67", LAST))
                .toList();

        assertThat(former).hasSize(71);
        assertThat(former.stream()
                        .flatMap(unit -> VIETNAM.successors(unit).stream())
                        .distinct())
                .hasSize(28)
                .allMatch(unit -> VIETNAM.liesIn(unit, "68", FIRST));
    }

    @Test
    void theSuccessorsAreThoseOfTheReferenceWhereItIsThere() throws IOException {
        Optional<Path> reference = reference();
        assumeTrue(reference.isPresent(), "the reference list is not beside the checkout");
        for (String line : Files.readAllLines(reference.orElseThrow()).subList(1, 72)) {
            List<String> parts = Splitter.on(',').splitToList(line);
            AdministrativeUnit former = VIETNAM.unit(parts.get(2), LAST).orElseThrow();

            assertThat(former.parent()).hasValue(parts.get(0));
            assertThat(former.name()).isEqualTo(parts.get(3));
            assertThat(VIETNAM.successors(former))
                    .extracting(AdministrativeUnit::code)
                    .containsExactly(parts.get(4));
            assertThat(VIETNAM.successors(former))
                    .extracting(AdministrativeUnit::name)
                    .containsExactly(parts.get(5));
        }
    }

    private static Optional<Path> reference() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/places/daknong_67_extract.csv");
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest(name = "{0} {1} in {2} on {3}: {4}")
    @CsvSource({
        "DISTRICT, Huyện Đăk Glong, 67, 2023-07-18, 661",
        "DISTRICT, Đắk G'Long, 67, 2023-07-18, 661",
        "DISTRICT, dak rlap, 67, 2023-07-18, 666",
        "DISTRICT, H. Đắk R’Lấp, 67, 2023-07-18, 666",
        "DISTRICT, TP. Gia Nghĩa, 67, 2023-07-18, 660",
        "DISTRICT, 660, 67, 2023-07-18, 660",
        "COMMUNE, Xã Quảng Hoà, 661, 2023-07-18, 24620",
        "COMMUNE, Quảng Hòa, 67, 2023-07-18, 24620",
        "COMMUNE, Thị trấn Kiến Đức, 67, 2023-07-18, 24733",
        "COMMUNE, Xã Kiến Đức, 67, 2023-07-18, ",
        "COMMUNE, Xã Kiến Đức, 68, 2025-07-01, 24733",
        "PROVINCE, Đắk Nông, , 2025-06-30, 67",
        "PROVINCE, Đắk Nông, , 2025-07-01, ",
    })
    void namesAreFoundHoweverTheyAreWritten(UnitLevel level, String text, String parent, LocalDate day, String code) {
        assertThat(VIETNAM.find(text, level, Optional.ofNullable(parent), day))
                .extracting(AdministrativeUnit::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aNameThatSeveralBearGivesAllOfThem() {
        assertThat(VIETNAM.find("Thuận An", UnitLevel.COMMUNE, Optional.empty(), LAST))
                .hasSizeGreaterThan(1);
    }

    @Test
    void aCommuneOfTodayMayComeFromTwoDistricts() {
        AdministrativeUnit commune = VIETNAM.unit("24611", FIRST).orElseThrow();

        assertThat(VIETNAM.formerDistricts(commune))
                .extracting(AdministrativeUnit::code)
                .containsExactly("660", "661");
        assertThat(VIETNAM.successorProvinces(VIETNAM.unit("661", LAST).orElseThrow()))
                .containsExactly("68");
    }

    @Test
    void oneCodeForTwoUnitsAtOnceIsRefused() {
        AdministrativeUnit one = new AdministrativeUnit(
                "1", UnitLevel.PROVINCE, "Một", Optional.empty(), EffectivePeriod.startingOn(LAST));
        AdministrativeUnit two = new AdministrativeUnit(
                "1", UnitLevel.PROVINCE, "Hai", Optional.empty(), EffectivePeriod.startingOn(FIRST));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gazetteer.of(List.of(one, two), List.of()))
                .withMessage("Code 1 names two units at once: 'Một' 2025-06-30/.. and 'Hai' 2025-07-01/..");
    }
}
