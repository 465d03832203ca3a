package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.place.AreaClass;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.UnitLevel;

class AreaListsTest {

    private static final Gazetteer VIETNAM = Gazetteer.vietnam();
    private static final AreaLists NATIONAL = AreaLists.national();
    private static final String HEADER = "unit,class,from,until,act\n";

    private static AreaAnswer on(AreaLists lists, String code, String day) {
        return lists.on(code, LocalDate.parse(day), VIETNAM);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "661, 2022-03-14, ",
        "661, 2022-03-15, SPECIALLY_DIFFICULT",
        "661, 2025-06-30, SPECIALLY_DIFFICULT",
        "661, 2025-07-01, ",
        "24620, 2022-03-14, ",
        "24620, 2022-03-15, SPECIALLY_DIFFICULT",
        "24620, 2025-06-30, SPECIALLY_DIFFICULT",
        "24620, 2025-07-01, ",
        "24611, 2023-08-25, ",
        "67, 2023-08-25, ",
        "99999, 2023-08-25, ",
    })
    void aCommuneOfAPoorDistrictIsSpeciallyDifficultWhileThereAreDistricts(
            String code, String day, AreaClass expected) {
        assertThat(on(NATIONAL, code, day).areaClass().orElse(null)).isEqualTo(expected);
        assertThat(on(NATIONAL, code, day).inPoorDistrict()).isEqualTo(expected != null);
    }

    @Test
    void whatIsShippedIsSaidToBeKnownAsWellAsItIs() {
        assertThat(NATIONAL.listings()).hasSize(38).allSatisfy(listing -> {
            assertThat(listing.poorDistrict()).isTrue();
            assertThat(listing.citation()).hasToString("353/QĐ-TTg whole");
            assertThat(LawBook.national().acts()).containsKey(listing.citation().act());
            assertThat(VIETNAM.unit(listing.unit(), listing.period().from())
                            .orElseThrow()
                            .level())
                    .isEqualTo(UnitLevel.DISTRICT);
            assertThat(listing.provenance().sources().isEmpty())
                    .isEqualTo(listing.provenance().rung() == Rung.RECALLED);
        });
        assertThat(NATIONAL.listings().stream()
                        .filter(listing -> listing.provenance().rung() == Rung.RECALLED))
                .as("of the districts that nobody saw in the list")
                .extracting(AreaListing::unit)
                .containsExactlyInAnyOrder("613", "617", "618", "630");
    }

    @Test
    void aListOfOnesOwnSaysItForItsDaysAndItsUnitAlone() {
        AreaLists lists = NATIONAL.with(
                "mine.csv",
                "\ufeff" + HEADER
                        + "24611,other,2024-01-01,,1/2024/QĐ-UBND art.1\n"
                        + "\n"
                        + "24615,difficult,2026-01-01,2027-01-01,1/2026/QĐ-UBND\n",
                VIETNAM);

        assertThat(on(lists, "24611", "2023-12-31").areaClass()).isEmpty();
        assertThat(on(lists, "24611", "2024-01-01").areaClass()).hasValue(AreaClass.OTHER);
        assertThat(on(lists, "24611", "2025-06-30").areaClass()).hasValue(AreaClass.OTHER);
        assertThat(on(lists, "24611", "2025-07-01").areaClass())
                .as("the code names another unit since")
                .isEmpty();
        assertThat(on(lists, "24615", "2026-12-31").areaClass()).hasValue(AreaClass.DIFFICULT);
        assertThat(on(lists, "24615", "2027-01-01").areaClass()).isEmpty();
        assertThat(on(lists, "24611", "2024-01-01")
                        .listings()
                        .get(0)
                        .provenance()
                        .rung())
                .as("no more is said of it than that somebody says it")
                .isEqualTo(Rung.RECALLED);
        assertThat(on(lists, "24620", "2023-08-25").areaClass()).hasValue(AreaClass.SPECIALLY_DIFFICULT);
    }

    @Test
    void theHigherClassHoldsAndWhatIsShippedGivesWay() {
        AreaLists commune = NATIONAL.with("a.csv", HEADER + "24620,other,2022-01-01,,1/2022/NQ\n", VIETNAM);
        AreaLists district = NATIONAL.with(
                "b.csv",
                "class,until,from,act,unit,rung,source\npoor-district,2024-01-01,2022-03-15,353/QĐ-TTg,661,primary,công báo\n",
                VIETNAM);

        assertThat(on(commune, "24620", "2023-08-25").areaClass()).hasValue(AreaClass.SPECIALLY_DIFFICULT);
        assertThat(on(commune, "24620", "2023-08-25").listings()).hasSize(2);
        assertThat(on(district, "24620", "2023-08-25").listings())
                .singleElement()
                .satisfies(listing -> assertThat(listing.provenance().rung()).isEqualTo(Rung.PRIMARY));
        assertThat(on(district, "24620", "2024-01-01").areaClass()).isEmpty();
        AreaLists earlier =
                NATIONAL.with("c.csv", HEADER + "661,poor-district,2021-08-01,2022-01-01,275/QĐ-TTg\n", VIETNAM);
        assertThat(on(earlier, "24620", "2023-08-25").areaClass())
                .as("of other days")
                .hasValue(AreaClass.SPECIALLY_DIFFICULT);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "99999,difficult,2024-01-01,,x | unit: '99999' (expected the code of a unit on 2024-01-01)",
                "24611,hard,2024-01-01,,x | class: 'hard' (expected one of specially-difficult, difficult, other, poor-district)",
                "24611,difficult,2024-13-01,,x | from: '2024-13-01' (expected a day like 2026-12-31)",
                "24611,difficult,2024-01-01,x,x | until: 'x' (expected a day like 2026-12-31)",
                "24611,difficult,2024-01-01,2024-01-01,x | Period must end after it starts: from=2024-01-01, until=2024-01-01",
                "661,difficult,2024-01-01,,x | unit: '661' is a district (expected a commune)",
                "24611,poor-district,2024-01-01,,x | unit: '24611' is a commune (expected a district)",
                "67,poor-district,2024-01-01,,x | unit: '67' is a province (expected a district)",
                "24611,difficult,2024-01-01,,x art. | Not a citation: 'x art.' (expected 'ACT art.N [cl.N] [pt.x]' or 'ACT whole')",
                "24611,difficult,2024-01-01,x | 4 parts (expected 5)",
            })
    void aLineThatCannotBeReadIsRefused(String lineAndProblem) {
        String[] both = lineAndProblem.split(" \\| ", -1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.with("mine.csv", HEADER + both[0], VIETNAM))
                .withMessage("mine.csv: line 2: " + both[1]);
    }

    @Test
    void everyProblemIsSaidAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.with(
                        "mine.csv",
                        HEADER
                                + "24611,difficult,2024-01-01,,x\n24611,other,2024-06-01,,x\n99999,other,2024-06-01,,x\n",
                        VIETNAM))
                .withMessage(
                        "mine.csv: line 3: unit: '24611' is listed for 2024-01-01/.. already (expected one line for a"
                                + " place and a day)\n"
                                + "mine.csv: line 4: unit: '99999' (expected the code of a unit on 2024-06-01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.with("mine.csv", "unit,klass\n", VIETNAM))
                .withMessage(
                        "mine.csv: line 1: 'unit,klass' (expected the columns unit, class, from, until, act, and if"
                                + " wanted rung and source)");
        assertThatIllegalArgumentException().isThrownBy(() -> NATIONAL.with("mine.csv", "", VIETNAM));
    }
}
