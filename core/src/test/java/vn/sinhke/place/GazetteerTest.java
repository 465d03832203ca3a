package vn.sinhke.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** A question that takes a code as text and no day would be one to which there is no answer. */
    @Test
    void noQuestionCanBeAskedWithoutADay() {
        List<Method> questions = Arrays.stream(Gazetteer.class.getMethods())
                .filter(method -> method.getDeclaringClass() == Gazetteer.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .toList();

        assertThat(questions).hasSizeGreaterThan(10).allSatisfy(method -> {
            List<Class<?>> asked = List.of(method.getParameterTypes());
            if (asked.contains(String.class)) {
                assertThat(asked).contains(LocalDate.class);
            }
            assertThat(method.getGenericReturnType().getTypeName())
                    .as("an answer is a unit with its days, not a code")
                    .doesNotContain("String");
        });
    }

    @ParameterizedTest(name = "on {0}: {1} provinces, {2} districts, {3} communes")
    @CsvSource({
        "2021-07-10, 63, 705, 10599",
        "2025-06-30, 63, 696, 10035",
        "2025-07-01, 34, 0, 3321",
        "2026-04-30, 34, 0, 3321",
        "2026-09-20, 34, 0, 3321",
    })
    void theCountryHasAsManyUnitsAsItsListsHave(LocalDate day, int provinces, int districts, int communes) {
        assertThat(count(UnitLevel.PROVINCE, day)).isEqualTo(provinces);
        assertThat(count(UnitLevel.DISTRICT, day)).isEqualTo(districts);
        assertThat(count(UnitLevel.COMMUNE, day)).isEqualTo(communes);
        assertThat(VIETNAM.units().stream().filter(unit -> unit.period().contains(day)))
                .as("a day on which there is a list is certain")
                .allMatch(unit -> unit.isCertainOn(day));
    }

    private static long count(UnitLevel level, LocalDate day) {
        return VIETNAM.units().stream()
                .filter(unit -> unit.level() == level && unit.period().contains(day))
                .count();
    }

    @ParameterizedTest(name = "{0} {1} in {2} on {3}: {4}")
    @CsvSource({
        "DISTRICT, Huyện Đăk Glong, 67, 2023-07-18, 661",
        "DISTRICT, Đắk G'Long, 67, 2023-07-18, 661",
        "DISTRICT, dak rlap, 67, 2023-07-18, 666",
        "DISTRICT, H. Đắk R’Lấp, 67, 2023-07-18, 666",
        "DISTRICT, TP. Gia Nghĩa, 67, 2023-07-18, 660",
        "DISTRICT, 660, 67, 2023-07-18, 660",
        "DISTRICT, Tịnh Biên, 89, 2021-07-10, 890",
        "DISTRICT, Q1, 79, 2023-07-18, 760",
        "COMMUNE, Xã Quảng Hoà, 661, 2023-07-18, 24620",
        "COMMUNE, Quảng Hòa, 67, 2023-07-18, 24620",
        "COMMUNE, '  xã   Quảng\u00a0 Hòa ', 67, 2023-07-18, 24620",
        "COMMUNE, Xà Phiên, , 2023-07-18, 31495",
        "COMMUNE, P12, 764, 2023-07-18, 26881",
        "COMMUNE, P. 012, 764, 2023-07-18, 26881",
        "COMMUNE, Thị trấn Kiến Đức, 67, 2023-07-18, 24733",
        "COMMUNE, TT Kiến Đức, 67, 2023-07-18, 24733",
        "COMMUNE, Xã Kiến Đức, 67, 2023-07-18, ",
        "COMMUNE, Xã Kiến Đức, 68, 2025-07-01, 24733",
        "PROVINCE, Đắk Nông, , 2025-06-30, 67",
        "PROVINCE, Đắk Nông, , 2025-07-01, ",
        "PROVINCE, Tp Hồ Chí Minh, , 2025-07-01, 79",
        "PROVINCE, '', , 2025-07-01, ",
        "PROVINCE, ' . ', , 2025-07-01, ",
    })
    void namesAreFoundHoweverTheyAreWritten(UnitLevel level, String text, String parent, LocalDate day, String code) {
        assertThat(VIETNAM.find(text, level, Optional.ofNullable(parent), day))
                .extracting(AdministrativeUnit::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aNumberIsACodeFirst() {
        assertThat(VIETNAM.find("12", LAST))
                .isEqualTo(new PlaceAnswer.Found(VIETNAM.unit("12", LAST).orElseThrow()));
        assertThat(VIETNAM.find("Phường 12", LAST)).isInstanceOf(PlaceAnswer.Ambiguous.class);
    }

    @Test
    void anAnswerSaysWhatItIs() {
        LocalDate before = LocalDate.of(2021, 7, 9);

        assertThat(VIETNAM.find("Lâm Đồng", before)).isEqualTo(new PlaceAnswer.NotKnown());
        assertThat(VIETNAM.find("Đăk Glong", LAST))
                .isEqualTo(new PlaceAnswer.Found(VIETNAM.unit("661", LAST).orElseThrow()));
        assertThat(VIETNAM.find("Đăk Glong", FIRST))
                .isEqualTo(new PlaceAnswer.NotFound(
                        ImmutableList.of(VIETNAM.unit("661", LAST).orElseThrow())));
        assertThat(VIETNAM.find("Xã Không Có", FIRST).units()).isEmpty();
        assertThat(VIETNAM.find("Thuận An", LAST)).isInstanceOf(PlaceAnswer.Ambiguous.class);
        assertThat(VIETNAM.find("Đắk Nông", LAST).units())
                .as("of every level")
                .extracting(AdministrativeUnit::code)
                .containsExactly("23386", "67");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Xã Quảng Hòa, Đăk Glong, Đắk Nông; 2023-07-18; 24620",
                "Quảng Hoà, tỉnh Đắk Nông; 2023-07-18; 24620",
                "Quảng Hoà, 67; 2023-07-18; 24620",
                "Quảng Hoà, Lâm Đồng; 2023-07-18; ",
                "Quảng Hoà, Lâm Đồng; 2025-07-01; 24620",
                "Quảng Hoà, Đắk G'long, Đắk Nông; 2025-07-01; 24620",
                "Quảng Hoà, Tuy Đức; 2025-07-01; ",
            })
    void wherePlacesLieNarrowsThem(String text, LocalDate day, String code) {
        assertThat(VIETNAM.find(text, day).units())
                .extracting(AdministrativeUnit::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    /** Phú Hòa, Phú Hoà and Phú Hóa fold alike; the first two are one name. */
    @Test
    void accentsTellApartWhatFoldsAlike() {
        AdministrativeUnit grave = unit("11111", "Xã Tân Thành");
        AdministrativeUnit dot = unit("22222", "Xã Tân Thạnh");
        AdministrativeUnit tone = unit("33333", "Xã Phú Hoà");
        AdministrativeUnit other = unit("44444", "Xã Phú Hóa");
        Gazetteer four = Gazetteer.of(
                List.of(
                        other,
                        tone,
                        dot,
                        grave,
                        new AdministrativeUnit(
                                "01", UnitLevel.PROVINCE, "Tỉnh", Optional.empty(), EffectivePeriod.startingOn(LAST))),
                List.of());

        assertThat(four.find("Xã Tân Thạnh", LAST).units()).containsExactly(dot);
        assertThat(four.find("Tân Thành", LAST).units()).containsExactly(grave);
        assertThat(four.find("tan thanh", LAST).units()).containsExactly(grave, dot);
        assertThat(four.find("Xã Tân Thánh", LAST).units()).containsExactly(grave, dot);
        assertThat(four.find("Phú Hòa", LAST).units()).containsExactly(tone);
        assertThat(four.find("xa Phú Hóa", LAST).units()).containsExactly(other);
    }

    @Test
    void codesOfAnyLengthAreClimbed() {
        EffectivePeriod always = EffectivePeriod.startingOn(LAST);
        AdministrativeUnit province =
                new AdministrativeUnit("900", UnitLevel.PROVINCE, "Tỉnh A", Optional.empty(), always);
        AdministrativeUnit district =
                new AdministrativeUnit("200", UnitLevel.DISTRICT, "Huyện B", Optional.of("900"), always);
        AdministrativeUnit commune =
                new AdministrativeUnit("300", UnitLevel.COMMUNE, "Xã C", Optional.of("200"), always);
        Gazetteer three = Gazetteer.of(List.of(commune, province, district), List.of());

        assertThat(three.find("C", UnitLevel.COMMUNE, Optional.of("900"), LAST)).containsExactly(commune);
        assertThat(three.find("C", UnitLevel.COMMUNE, Optional.of("901"), LAST)).isEmpty();
        assertThat(three.find("Xã C, A", LAST).units()).containsExactly(commune);
    }

    private static AdministrativeUnit unit(String code, String name) {
        return new AdministrativeUnit(
                code, UnitLevel.COMMUNE, name, Optional.of("01"), EffectivePeriod.startingOn(LAST));
    }

    @Test
    void betweenTwoListsNothingIsCertain() {
        LocalDate between = LocalDate.of(2023, 6, 1);

        assertThat(VIETNAM.unit("222", LocalDate.of(2021, 7, 10)))
                .map(AdministrativeUnit::name)
                .hasValue("Huyện Việt Yên");
        assertThat(VIETNAM.units("222", between))
                .extracting(AdministrativeUnit::name)
                .containsExactly("Huyện Việt Yên", "Thị Xã Việt Yên");
        assertThat(VIETNAM.unit("222", between)).hasValueSatisfying(unit -> {
            assertThat(unit.name()).isEqualTo("Huyện Việt Yên");
            assertThat(unit.isCertainOn(between)).isFalse();
        });
        assertThat(VIETNAM.find("Thị xã Việt Yên", between).units())
                .extracting(AdministrativeUnit::code)
                .containsExactly("222");
        assertThat(VIETNAM.find("Việt Yên, Bắc Giang", between)).isInstanceOf(PlaceAnswer.Found.class);
        assertThat(VIETNAM.units("222", LAST)).hasSize(1);
        assertThat(VIETNAM.successors(VIETNAM.unit("222", between).orElseThrow()))
                .as("what became of a unit before 30 June 2025 is in no source")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, since {2} {3}")
    @CsvSource({
        "75, Tỉnh Đồng Nai, 2026-04-30, Thành phố Đồng Nai",
        "25270, Xã Lộc Ninh, 2026-04-30, Phường Lộc Ninh",
        "26485, Xã Nhơn Trạch, 2026-04-30, Phường Nhơn Trạch",
        "22, Tỉnh Quảng Ninh, 2026-09-01, Thành phố Quảng Ninh",
        "24, Tỉnh Bắc Ninh, 2026-09-20, Thành phố Bắc Ninh",
        "07840, Xã Hiệp Hòa, 2026-09-20, Phường Hiệp Hòa",
    })
    void whatChangedIn2026HasItsDay(String code, String before, LocalDate on, String since) {
        AdministrativeUnit former = VIETNAM.unit(code, on.minusDays(1)).orElseThrow();
        AdministrativeUnit now = VIETNAM.unit(code, on).orElseThrow();

        assertThat(former.name()).isEqualTo(before);
        assertThat(now.name()).isEqualTo(since);
        assertThat(VIETNAM.successors(former)).containsExactly(now);
        assertThat(VIETNAM.predecessors(now)).containsExactly(former);
        assertThat(VIETNAM.kinds(former, now)).containsExactly(SuccessionKind.RENAMED);
    }

    /** The list of July 2026 had 06978 for it; whoever keeps that list took it back. The package had 23737 for Ia Mơ. */
    @Test
    void aCodeThatAListHadWrongIsNoUnit() {
        LocalDate later = LocalDate.of(2026, 11, 1);

        assertThat(VIETNAM.unit("06970", later)).map(AdministrativeUnit::name).hasValue("Xã Ba Chẽ");
        assertThat(VIETNAM.unit("06978", later)).isEmpty();
        assertThat(VIETNAM.unit("23938", later)).map(AdministrativeUnit::name).hasValue("Xã Ia Mơ");
        assertThat(VIETNAM.unit("23737", later)).isEmpty();
        assertThat(VIETNAM.unit("23737", LAST)).map(AdministrativeUnit::name).hasValue("Xã Ia Mơ Nông");
    }

    @ParameterizedTest
    @CsvSource({"318, 11948", "471, 19742", "498, 20333", "536, 21548", "755, 26732"})
    void islandDistrictsWithoutCommunesBecameSpecialZones(String district, String code) {
        AdministrativeUnit former = VIETNAM.unit(district, LAST).orElseThrow();
        AdministrativeUnit zone = VIETNAM.unit(code, FIRST).orElseThrow();

        assertThat(zone.name()).isEqualTo(former.name().replace("Huyện", "Đặc khu"));
        assertThat(VIETNAM.successors(former)).containsExactly(zone);
        assertThat(VIETNAM.formerDistrict(code, FIRST)).hasValue(former);
        assertThat(VIETNAM.unit(code, LAST)).isEmpty();
    }

    @Test
    void aCommuneOfTodayMayComeFromTwoDistricts() {
        assertThat(VIETNAM.formerDistricts("24611", FIRST))
                .extracting(AdministrativeUnit::code)
                .containsExactly("660", "661");
        assertThat(VIETNAM.formerDistrict("24611", FIRST)).isEmpty();
        assertThat(VIETNAM.formerDistrict("24620", FIRST))
                .map(AdministrativeUnit::code)
                .hasValue("661");
        assertThat(VIETNAM.formerDistrict("25270", LocalDate.of(2026, 11, 1)))
                .as("through the ward of 2026 and the commune of 2025")
                .map(AdministrativeUnit::code)
                .hasValue("692");
        assertThat(VIETNAM.formerDistrict("24620", LAST))
                .as("while there are districts, its own")
                .map(AdministrativeUnit::code)
                .hasValue("661");
        assertThat(VIETNAM.formerDistricts("99999", FIRST)).isEmpty();
        assertThat(VIETNAM.successorProvinces(VIETNAM.unit("661", LAST).orElseThrow()))
                .containsExactly(VIETNAM.unit("68", FIRST).orElseThrow());
    }

    @ParameterizedTest(name = "{0} into {1}: {2}")
    @CsvSource({
        "24611, 24611, MERGED",
        "24612, 24611, MERGED CODE_REUSED",
        "00019, 00070, SPLIT MERGED CODE_REUSED",
        "00007, 00008, SPLIT MERGED CODE_REUSED",
        "00808, 00808, MERGED",
        "24620, 24620, CONTINUED",
    })
    void howAUnitWentIntoAnother(String former, String code, String kinds) {
        assertThat(VIETNAM.kinds(
                        VIETNAM.unit(former, LAST).orElseThrow(),
                        VIETNAM.unit(code, FIRST).orElseThrow()))
                .extracting(Enum::name)
                .containsExactly(kinds.split(" "));
    }

    @Test
    void whatDidNotGoIntoAnotherIsOfNoKind() {
        assertThat(VIETNAM.kinds(
                        VIETNAM.unit("24611", LAST).orElseThrow(),
                        VIETNAM.unit("24620", FIRST).orElseThrow()))
                .isEmpty();
    }

    @Test
    void provincesGoWhereTheirCommunesGo() {
        assertThat(VIETNAM.successors(VIETNAM.unit("67", LAST).orElseThrow()))
                .containsExactly(VIETNAM.unit("68", FIRST).orElseThrow());
        assertThat(VIETNAM.predecessors(VIETNAM.unit("68", FIRST).orElseThrow()))
                .extracting(AdministrativeUnit::code)
                .containsExactly("60", "67", "68");
        assertThat(VIETNAM.chain(VIETNAM.unit("24620", LAST).orElseThrow(), LAST))
                .extracting(AdministrativeUnit::code)
                .containsExactly("661", "67");
    }

    @Test
    void oneCodeForTwoUnitsAtOnceIsRefused() {
        AdministrativeUnit one = new AdministrativeUnit(
                "1", UnitLevel.PROVINCE, "Một", Optional.empty(), EffectivePeriod.startingOn(LAST));
        AdministrativeUnit two = new AdministrativeUnit(
                "1", UnitLevel.PROVINCE, "Hai", Optional.empty(), EffectivePeriod.startingOn(FIRST));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gazetteer.of(List.of(two, one), List.of()))
                .withMessage("Code 1 names two units at once: 'Một' 2025-06-30/.. and 'Hai' 2025-07-01/..");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-29/2025-07-01", "2025-06-30/2025-07-02", "2025-06-30/.."})
    void attestedDaysAreDaysOfThePeriod(String days) {
        String[] both = days.split("/", -1);
        EffectivePeriod attested = new EffectivePeriod(
                LocalDate.parse(both[0]),
                Optional.of(both[1]).filter(day -> !day.equals("..")).map(LocalDate::parse));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdministrativeUnit(
                        "1",
                        UnitLevel.PROVINCE,
                        "Một",
                        Optional.empty(),
                        EffectivePeriod.between(LAST, FIRST),
                        attested))
                .withMessage("Attested days beyond the period of unit 1: " + days
                        + " (expected within 2025-06-30/2025-07-01)");
    }
}
