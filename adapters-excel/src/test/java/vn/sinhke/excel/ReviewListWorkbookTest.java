package vn.sinhke.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SupportNeed;

/** Lists 14 and 15 become households and go back, and no row is lost. Everybody is made up. */
class ReviewListWorkbookTest {

    private static HouseholdMember member(int number, String name, String relation, Sex sex, Birth born, String group) {
        return HouseholdMember.builder()
                .number(Integer.toString(number))
                .person(Person.builder().name(name).build())
                .relation(relation)
                .head(relation.equals("Chủ hộ"))
                .sex(sex)
                .born(born)
                .ethnicGroup(group)
                .build();
    }

    private static final HouseholdMember HEAD = member(1, "Điểu Minh Họa", "Chủ hộ", Sex.MALE, Birth.in(1979), "20");
    private static final HouseholdMember WIFE =
            member(2, "Thị Bịa Ra", "Vợ", Sex.FEMALE, Birth.on(LocalDate.of(1983, 5, 6)), "28");
    private static final HouseholdMember CHILD = member(3, "Điểu Không Có", "Con", Sex.MALE, Birth.in(2015), "20");

    private static ReviewedHousehold household(PovertyClass of, String number, String commune, HouseholdMember... who) {
        return ReviewedHousehold.builder()
                .number(number)
                .place(new Locality(Optional.empty(), Optional.empty(), Optional.of(commune)))
                .povertyClass(of)
                .change(ReviewChange.FELL_BACK)
                .addMarks(HouseholdMark.INDIGENOUS, HouseholdMark.MERIT)
                .addNeeds(SupportNeed.CREDIT, SupportNeed.HOUSING)
                .addMembers(who)
                .build();
    }

    private static ReviewList list(PovertyClass of) {
        return new ReviewList(
                of,
                Optional.of(2024),
                Optional.of("tỉnh Minh Họa"),
                ImmutableList.of(
                        household(of, "1", "XÃ BỊA ĐẶT", HEAD, WIFE, CHILD),
                        household(of, "2", "XÃ BỊA ĐẶT", HEAD),
                        household(of, "1", "XÃ TƯỞNG TƯỢNG", WIFE, HEAD)));
    }

    private static byte[] written(ReviewList list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReviewListWorkbook.of(list.povertyClass()).write(list, out);
        return out.toByteArray();
    }

    private static Import<ReviewList> read(byte[] file) {
        return ReviewListWorkbook.of(PovertyClass.POOR).read(WorkbookSource.of(file), Limits.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(
            value = PovertyClass.class,
            names = {"POOR", "NEAR_POOR"})
    void whatIsWrittenReadsBackEqual(PovertyClass of) throws IOException {
        byte[] file = written(list(of));

        Import<ReviewList> read = ReviewListWorkbook.of(of).read(WorkbookSource.of(file), Limits.DEFAULT);

        assertThat(read.value()).contains(list(of));
        assertThat(read.counts().read()).isEqualTo(6);
        assertThat(read.counts().banners()).isEqualTo(2);
        assertThat(read.counts().refused()).isZero();
    }

    private static byte[] changed(String column, int row, String value) throws IOException {
        byte[] file = written(list(PovertyClass.POOR));
        String head = read(file).locator().find("households[0]").orElseThrow().cell();
        int first = Integer.parseInt(head.replaceAll("\\D", ""));
        return Workbook.changed(file, book -> set(book, column + (first + row), value));
    }

    private static void set(XSSFWorkbook book, String address, String value) {
        if (value == null) {
            Workbook.cell(book, "Sheet1", address).setBlank();
        } else {
            Workbook.cell(book, "Sheet1", address).setCellValue(value);
        }
    }

    private static ImmutableList<Integer> sizes(Import<ReviewList> read) {
        return read.value().orElseThrow().households().stream()
                .map(household -> household.members().size())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void aHeadWithoutAHouseholdNumberBeginsOneAllTheSame() throws IOException {
        Import<ReviewList> read = read(changed("A", 3, null));

        assertThat(sizes(read)).containsExactly(3, 1, 2);
        assertThat(read.value().orElseThrow().households().get(1).number()).isEmpty();
        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("LST-005");
            assertThat(problem.path()).contains("households[1]/number");
        });
    }

    @Test
    void aNumberRepeatedOnTheRowsOfMembersIsTheirHouseholds() throws IOException {
        assertThat(sizes(read(changed("A", 1, "1")))).containsExactly(3, 1, 2);
    }

    @Test
    void twoWaysOntoTheListAreNone() throws IOException {
        Import<ReviewList> read = read(changed("H", 0, "x"));

        assertThat(read.value().orElseThrow().households().get(0).change()).isEmpty();
        assertThat(read.problems()).extracting(problem -> problem.code()).contains("LST-002");
    }

    @Test
    void bornInBothColumnsIsOfUnknownSex() throws IOException {
        HouseholdMember head = read(changed("E", 0, "1990"))
                .value()
                .orElseThrow()
                .households()
                .get(0)
                .members()
                .get(0);

        assertThat(head.sex()).isEmpty();
        assertThat(head.born()).isEmpty();
    }

    @Test
    void aGroupIsReadInAnySpellingAndAnUnknownOneIsNone() throws IOException {
        for (String spelled : ImmutableList.of("M'Nông", "mnông", "Mơ Nông")) {
            assertThat(read(changed("F", 0, spelled))
                            .value()
                            .orElseThrow()
                            .households()
                            .get(0)
                            .members()
                            .get(0)
                            .ethnicGroup())
                    .contains("20");
        }
        Import<ReviewList> read = read(changed("F", 0, "Người sao Hỏa"));
        assertThat(read.value()
                        .orElseThrow()
                        .households()
                        .get(0)
                        .members()
                        .get(0)
                        .ethnicGroup())
                .isEmpty();
        assertThat(read.problems())
                .anySatisfy(problem -> assertThat(problem.path()).contains("households[0]/members[0]/ethnicGroup"));
    }

    @Test
    void aMemberLeadsToItsRow() throws IOException {
        byte[] file = written(list(PovertyClass.POOR));
        Locator locator = read(file).locator();

        assertThat(locator.find("households[0]").orElseThrow().cell()).startsWith("A");
        assertThat(locator.find("households[0]/members[2]/person/personalNumber")
                        .orElseThrow()
                        .cell())
                .startsWith("C");
        assertThat(locator.find("households[2]/members[1]/born").orElseThrow().cell())
                .startsWith("D");
    }

    @Test
    void otherClassesHaveNoList() {
        assertThatThrownBy(() -> ReviewListWorkbook.of(PovertyClass.AVERAGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A list of class AVERAGE (expected POOR or NEAR_POOR)");
    }

    @Test
    void aNumberThatTheFormCannotHoldIsTheCallersMistake() {
        ReviewList list = new ReviewList(
                PovertyClass.POOR,
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(household(PovertyClass.POOR, "12a", "XÃ A", HEAD)));

        assertThatThrownBy(() -> written(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a whole number");
        assertThat(list.toString()).doesNotContain("Minh Họa");
    }
}
