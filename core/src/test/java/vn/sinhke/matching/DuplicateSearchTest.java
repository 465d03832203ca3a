package vn.sinhke.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.identity.PersonalNumber;
import vn.sinhke.kit.Corruption;
import vn.sinhke.kit.MadeUpRoll;
import vn.sinhke.kit.MatchQuality;

/** No person here is real. */
class DuplicateSearchTest {

    private static final long SEED = 20_261_126L;
    private static final int PEOPLE = 20_000;

    private static final MadeUpRoll MADE_UP = MadeUpRoll.of(SEED, PEOPLE);
    private static final ImmutableList<PersonPair> PAIRS =
            DuplicateSearch.everywhere(MADE_UP.roll()).pairs();
    private static final MatchQuality QUALITY = MatchQuality.of(MADE_UP, PAIRS);

    @Test
    void ninetyNineInAHundredAreFoundAndNinetyFiveOfThoseFoundAreTrue() {
        assertThat(QUALITY.truePairs()).isGreaterThan(1_500);
        assertThat(QUALITY.recall()).as(QUALITY.text()).isGreaterThanOrEqualTo(0.99);
        assertThat(QUALITY.precision()).as(QUALITY.text()).isGreaterThanOrEqualTo(0.95);
    }

    /** Moving away is no mistake: of who moved and has no number, too little is left to know him by. */
    @ParameterizedTest
    @EnumSource(value = Corruption.class, mode = EnumSource.Mode.EXCLUDE, names = "MOVED")
    void noKindOfMistakeHidesMoreThanOneInTwelve(Corruption kind) {
        assertThat(QUALITY.recall(kind)).as(QUALITY.text()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void theOrderInWhichPeopleWereAddedMakesNoDifference() {
        assertThat(DuplicateSearch.everywhere(MADE_UP.shuffled(7)).pairs()).isEqualTo(PAIRS);
    }

    @Test
    void twoThreadsFindWhatOneFinds() throws InterruptedException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            assertThat(DuplicateSearch.everywhere(MADE_UP.roll()).with(two).pairs())
                    .isEqualTo(PAIRS);
        } finally {
            two.shutdown();
            assertThat(two.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES))
                    .isTrue();
        }
    }

    @Test
    void betweenListsThePairsOfOneListAreLeftOut() {
        ImmutableList<PersonPair> between =
                DuplicateSearch.betweenLists(MADE_UP.roll()).pairs();

        assertThat(between)
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair.first().list())
                        .isNotEqualTo(pair.second().list()));
        assertThat(PAIRS).containsAll(between);
        assertThat(PAIRS)
                .anySatisfy(pair ->
                        assertThat(pair.first().list()).isEqualTo(pair.second().list()));
    }

    @Test
    void pairsComeInTheOrderOfTheirEntriesAndEachOnce() {
        assertThat(PAIRS).isSorted().doesNotHaveDuplicates().allSatisfy(pair -> {
            assertThat(pair.first()).isLessThan(pair.second());
            assertThat(pair.likeness()).isNotEqualTo(Likeness.DIFFERENT);
            assertThat(pair.likeness() == Likeness.SAME)
                    .isEqualTo(pair.evidence().contains(Evidence.NUMBER_SAME));
            assertThat(pair.evidence()).doesNotContain(Evidence.NUMBER_DIFFERENT);
        });
    }

    @Test
    void nothingPersonalIsWritten() {
        ListedPerson person = MADE_UP.entry(0);

        assertThat(person.toString() + MADE_UP.roll() + PAIRS.get(0))
                .doesNotContain(person.name().orElseThrow(), "067");
        assertThat(person.toString()).isEqualTo("ListedPerson{entry=ListEntry[list=A, place=0]}");
    }

    private static ListedPerson person(int place, String household, String name, String born, String number) {
        return ListedPerson.builder()
                .entry(new ListEntry("L", place))
                .household(Optional.ofNullable(household))
                .name(Optional.ofNullable(name))
                .born(Optional.ofNullable(born)
                        .map(text -> text.length() == 4
                                ? Birth.in(Integer.parseInt(text))
                                : Birth.on(LocalDate.parse(text))))
                .number(Optional.ofNullable(number).map(PersonalNumber::written))
                .sex(Sex.FEMALE)
                .commune("24655")
                .village("Bon Minh Họa")
                .build();
    }

    /** Two people among the made-up ones, so that names have their rarity. */
    private static Optional<PersonPair> pair(ListedPerson one, ListedPerson other) {
        Roll.Builder roll = Roll.builder().add(one).add(other);
        for (int i = 0; i < 3_000; i++) {
            roll.add(MADE_UP.entry(i));
        }
        return DuplicateSearch.everywhere(roll.build()).pairs().stream()
                .filter(pair -> pair.first().list().equals("L"))
                .findAny();
    }

    @ParameterizedTest(name = "{0}, {1}, {2} and {3}, {4}, {5}: {6}")
    @CsvSource({
        "Nguyễn Thị Hoà, 1985-03-04, 067185000145, Trần Văn Nam, 1960, 067 185 000 145, NUMBER_SAME",
        "Nguyễn Thị Hoà, 1985-03-04, 067185000145, Nguyễn Thị Hoà, 1985-03-04, 67185000145, NUMBER_ZERO_LOST",
        "Nguyễn Thị Hoà, 1985-03-04, 067185000145, Nguyễn Thị Hoà, 1985-03-04, 067185000154, NUMBER_SLIP",
        "Nguyễn Thị Hoà, 1985-03-04, 067185000145, Nguyễn Thị Hoà, 1985-03-04, 067185900145, NUMBER_SLIP",
        "Nguyễn Thị Hoà, 1985-03-04, 067185000145, Nguyễn Thị Hoà, 1985-03-04, 067185000267, NUMBER_NEAR",
        "Nguyễn Thị Hoà, 1985-03-04, , Nguyễn Thị Hoà, 1985-03-04, , NAME_SAME",
        "Nguyễn Thị Hoà, 1985-03-04, , NGUYỄN THỊ HÒA, 1985-03-04, , NAME_FOLDED",
        "Đặng Thị Đào, 1985-03-04, , Dang Thi Dao, 1985-03-04, , NAME_FOLDED",
        "H' Bia Niê, 1985-03-04, , HBia Niê, 1985-03-04, , NAME_SPACED",
        "Nguyễn Thị Thu Hà, 1985-03-04, , Nguyễn Thị Hà Thu, 1985-03-04, , NAME_REORDERED",
        "Nguyễn Thị Giang, 1985-03-04, , Nguyễn Thị Dang, 1985-03-04, , NAME_SOUNDS",
        "Nguyễn Thị Phượng, 1985-03-04, , Nguyễn Thị Phượg, 1985-03-04, , NAME_LETTER",
        "Nguyễn Thị Phượng, 1985-03-04, , Nguyễn Phượng, 1985-03-04, , NAME_WORD_MORE",
        "Nguyễn Thị Phượng, 1985-03-04, , Nguyễn Thị Phượng, 1985-04-03, , BORN_DAY_MONTH_SWAPPED",
        "Nguyễn Thị Phượng, 1985-03-04, , Nguyễn Thị Phượng, 1985, , BORN_SAME_YEAR",
        "Nguyễn Thị Phượng, 1985-03-04, , Nguyễn Thị Phượng, 1985-01-01, , BORN_SAME_YEAR",
        "Nguyễn Thị Phượng, 1985-03-04, , Nguyễn Thị Phượng, 1986-03-04, , BORN_YEAR_SLIP",
        "Nguyễn Thị Phượng, 1985-03-04, , Nguyễn Thị Phượng, 1958-03-04, , BORN_YEAR_SLIP",
        "Nguyễn Thị Phượng, 1985-03-04, 067185000145, Nguyễn Thị Phượng, 1985-03-04, 245123456, NAME_SAME",
        "Nguyễn Thị Phượng, 1985-03-04, không, Nguyễn Thị Phượng, 1985-03-04, 067185000145, NAME_SAME",
    })
    void whatListsMistakeIsSeenThrough(
            String name,
            String born,
            String number,
            String otherName,
            String otherBorn,
            String otherNumber,
            Evidence seen) {
        Optional<PersonPair> pair =
                pair(person(1, null, name, born, number), person(2, null, otherName, otherBorn, otherNumber));

        assertThat(pair)
                .hasValueSatisfying(found -> assertThat(found.evidence()).contains(seen));
        assertThat(pair.orElseThrow().likeness())
                .isEqualTo(seen == Evidence.NUMBER_SAME ? Likeness.SAME : Likeness.PROBABLY_SAME);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} and {3}, {4}, {5}")
    @CsvSource({
        "Nguyễn Thị Phượng, 1985-03-04, 067185000145, Nguyễn Thị Phượng, 1985-03-04, 067185001267",
        "Nguyễn Thị Phượng, 1985-03-04, 245123456, Nguyễn Thị Phượng, 1985-03-04, 245998899",
        "Nguyễn Thị Phượng, 1985, , Trần Văn Nam, 1985, ",
        "Nguyễn Thị Phượng, 1985, , Nguyễn Thị Phượng, 1921, ",
        "Nguyễn Thị Phượng, , không, Trần Văn Nam, , không",
        "Nguyễn Thị Phượng, , 000000000000, Trần Văn Nam, , 000000000000",
        "Nguyễn Thị Phượng, , 1234567, Trần Văn Nam, , 1234567",
        "'', 1985, , '', 1985, ",
        ", 1985, , , 1985, ",
    })
    void twoPeopleAreTwo(
            String name, String born, String number, String otherName, String otherBorn, String otherNumber) {
        assertThat(pair(person(1, null, name, born, number), person(2, null, otherName, otherBorn, otherNumber)))
                .isEmpty();
    }

    @Test
    void twoOfOneHouseholdAreTwoUnlessARowWasWrittenTwice() {
        assertThat(pair(
                        person(1, "h", "Nguyễn Thị Phương", "1985-03-04", null),
                        person(2, "h", "Nguyễn Thị Phượg", "1985-03-04", null)))
                .isEmpty();
        assertThat(pair(
                        person(1, "h", "Nguyễn Thị Phương", "1985-03-04", null),
                        person(2, "h", "Nguyễn Thị Phương", "1985-03-04", null)))
                .isPresent();
    }

    @Test
    void aPersonStandsInAHouseholdOnceSoThatTheMostAlikeIsLeft() {
        Roll roll = Roll.builder()
                .add(person(1, "h1", "Nguyễn Thị Hương", "2010-03-04", null))
                .add(person(2, "h1", "Nguyễn Thị Hường", "2010-03-04", null))
                .add(person(3, "h2", "Nguyễn Thị Hương", "2010-03-04", null))
                .add(person(4, "h2", "Nguyễn Thị Hường", "2010-03-04", null))
                .build();

        assertThat(DuplicateSearch.everywhere(roll).pairs())
                .extracting(pair -> pair.first().place() + "-" + pair.second().place())
                .contains("1-3", "2-4")
                .doesNotContain("1-4", "2-3");
    }

    @Test
    void sharedMembersSpeakForThePersonBesideThem() {
        Roll.Builder roll = Roll.builder();
        for (int i = 0; i < 3_000; i++) {
            roll.add(MADE_UP.entry(i));
        }
        roll.add(person(1, "h1", "Nguyễn Thị Phượng", "1985", null));
        roll.add(person(2, "h1", "Quách Bá Luân", "1983", null));
        roll.add(person(3, "h2", "Nguyễn Thị Phượng", "1985", null));
        roll.add(person(4, "h2", "Quách Bá Luân", "1984", null));

        PersonPair pair = Iterables.getOnlyElement(DuplicateSearch.everywhere(roll.build()).pairs().stream()
                .filter(one -> one.first().equals(new ListEntry("L", 1)))
                .toList());
        assertThat(pair.second()).isEqualTo(new ListEntry("L", 3));
        assertThat(pair.evidence()).contains(Evidence.MEMBERS_SHARED);
        assertThat(pair.points())
                .isGreaterThan(pair(
                                person(1, null, "Nguyễn Thị Phượng", "1985", null),
                                person(3, null, "Nguyễn Thị Phượng", "1985", null))
                        .orElseThrow()
                        .points());
    }

    @Test
    void anEmptyRollAndAPersonAloneHaveNoPairs() {
        assertThat(DuplicateSearch.everywhere(Roll.builder().build()).pairs()).isEmpty();
        assertThat(DuplicateSearch.everywhere(Roll.builder()
                                .add(person(1, "h", "Nguyễn Thị Phượng", "1985", "067185000145"))
                                .build())
                        .pairs())
                .isEmpty();
    }

    @Test
    void onePlaceIsOfOnePerson() {
        Roll.Builder roll = Roll.builder().add(person(1, null, "A", null, null));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> roll.add(person(1, null, "B", null, null)))
                .withMessage("Two persons at one place: 'ListEntry[list=L, place=1]'");
    }

    @Test
    void everyEvidenceSpeaksForOrAgainst() {
        assertThat(Evidence.NUMBER_SAME.speaksFor()).isTrue();
        assertThat(Evidence.NUMBER_DIFFERENT.speaksFor()).isFalse();
        assertThat(Evidence.values()).hasSizeLessThan(Long.SIZE);
    }
}
