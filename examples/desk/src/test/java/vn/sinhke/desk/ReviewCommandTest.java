package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.desk.data.ReviewSeason;
import vn.sinhke.excel.ReviewList;
import vn.sinhke.excel.ReviewListWorkbook;
import vn.sinhke.excel.SummaryWorkbook;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.json.Json;
import vn.sinhke.place.Locality;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.summary.MadeUpProvince;
import vn.sinhke.review.summary.ReviewReturn;
import vn.sinhke.review.summary.ReviewSummaries;
import vn.sinhke.review.summary.Summaries;

/** A review season from the files of an office to the forms it hands in. Everybody is made up. */
class ReviewCommandTest {

    private static final MadeUpProvince PROVINCE = MadeUpProvince.of(7, 900, 1_300);

    @TempDir
    static Path season;

    @TempDir
    Path out;

    @BeforeAll
    static void files() throws IOException {
        ReviewSeason.write(season, PROVINCE);
    }

    private static String file(String name) {
        return season.resolve(name).toString();
    }

    private SummaryForm read(SummaryKind kind) {
        return SummaryWorkbook.of(kind)
                .read(WorkbookSource.of(out.resolve("review-" + kind.number() + ".xlsx")), Limits.DEFAULT)
                .value()
                .orElseThrow();
    }

    @Test
    void everyFormIsWrittenWithTheFiguresOfTheLists() {
        Run run = Run.of(
                "review",
                file("danh-sach-15.xlsx"),
                file("danh-sach-14.xlsx"),
                "--population",
                file("dan-so.json"),
                "--assessments",
                file("ket-qua.json"),
                "--forms",
                out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        ReviewSummaries computed = Summaries.of(ReviewReturn.builder()
                .scope(PROVINCE.scope())
                .households(PROVINCE.households())
                .build());
        for (SummaryForm form : computed.forms()) {
            assertThat(read(form.kind())).isEqualTo(form);
        }
        assertThat(run.out()).contains("Biểu 2: Tổng hợp diễn biến hộ nghèo", "xã không có danh sách năm trước");
    }

    @Test
    void withTheListsOfTheYearBeforeTheChangesAreCounted() {
        Run run = Run.of(
                "review",
                file("danh-sach-14.xlsx"),
                file("danh-sach-15.xlsx"),
                "--previous",
                file("truoc"),
                "--forms",
                out.toString(),
                "--lang",
                "en");

        assertThat(run.status()).isZero();
        assertThat(read(SummaryKind.POOR_CHANGES).rows())
                .allSatisfy(row -> assertThat(row.figures()).containsKeys("start", "becameNearPoor", "end"));
        assertThat(run.out())
                .contains("Against the year before:")
                .contains("households left the lists, and whether they passed the line is not recorded")
                .contains("communes without a population");
        assertThat(read(SummaryKind.RESULTS).rows().get(0).figures())
                .containsKey("poorHouseholds")
                .doesNotContainKey("poorHouseholdsRate");
    }

    @Test
    void withRecordedChangesEveryFormIsWholeAndCheckFindsNothingInThem() throws IOException {
        Run run = Run.of(
                "review",
                file("danh-sach-14.xlsx"),
                file("danh-sach-15.xlsx"),
                "--previous",
                file("truoc"),
                "--changes",
                file("bien-dong.json"),
                "--population",
                file("dan-so.json"),
                "--assessments",
                file("ket-qua.json"),
                "--forms",
                out.toString(),
                "--json");

        assertThat(run.err()).isEmpty();
        JsonNode answer = Json.mapper().readTree(run.out());
        assertThat(Schemas.of("review").validate(answer)).isEmpty();
        assertThat(answer.at("/changes/joined").asInt()).isGreaterThan(50);
        assertThat(answer.at("/changes/leftOver")).isEmpty();
        assertThat(answer.at("/forms"))
                .hasSize(13)
                .allSatisfy(form -> assertThat(form.at("/gaps")).isEmpty());
        List<String> check = new ArrayList<>(List.of("check", "--on", "2025-03-01"));
        for (SummaryKind kind : SummaryKind.values()) {
            check.add(out.resolve("review-" + kind.number() + ".xlsx").toString());
        }
        Run checked = Run.of(check.toArray(String[]::new));
        assertThat(checked.out()).doesNotContain("SUM-0");
        assertThat(checked.status()).isZero();
    }

    @Test
    void aChangeOfNoHouseholdIsSaidWithItsPositionAndNeedsTheYearBefore() throws IOException {
        Path changes = out.resolve("bien-dong.json");
        Files.writeString(changes, """
                [{"list": "BEFORE", "povertyClass": "POOR", "place": {"commune": "Xã Quảng Bịa"}, "number": "99999",
                  "head": "Điểu Giả", "events": ["DIED"]}]
                """);
        Run without =
                Run.of("review", file("danh-sach-14.xlsx"), "--changes", changes.toString(), "--forms", out.toString());
        assertThat(without.status()).isEqualTo(2);
        assertThat(without.err()).contains("--previous").hasLineCount(1);

        Run run = Run.of(
                "review",
                file("danh-sach-14.xlsx"),
                file("danh-sach-15.xlsx"),
                "--previous",
                file("truoc"),
                "--changes",
                changes.toString(),
                "--forms",
                out.toString());
        assertThat(run.out())
                .contains("không ghép được: 1", "Vị trí 1: danh sách đó không có hộ này")
                .doesNotContain("Điểu");

        Files.writeString(changes, "[{\"list\": \"NOW\", \"povertyClass\": \"POOR\", \"number\": \"1\"}]");
        Run refused = Run.of(
                "review",
                file("danh-sach-14.xlsx"),
                "--previous",
                file("truoc"),
                "--changes",
                changes.toString(),
                "--forms",
                out.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("bien-dong.json").hasLineCount(1);
    }

    /** The communes are those of 2024 and 2025, the people are made up. */
    @Test
    void householdsOfMergedCommunesAreCountedInWhatTheyBecame() throws IOException {
        list(
                out.resolve("truoc/danh-sach-15.xlsx"),
                2024,
                poor("XÃ ĐẮK PLAO", "Điểu Giả", 1971),
                poor("XÃ QUẢNG KHÊ", "Thị Bịa", 1980));
        list(out.resolve("danh-sach-15.xlsx"), 2025, poor("XÃ QUẢNG KHÊ", "Điểu Giả", 1971));

        Run run = Run.of(
                "review",
                out.resolve("danh-sach-15.xlsx").toString(),
                "--previous",
                out.resolve("truoc").toString(),
                "--province",
                "68",
                "--forms",
                out.resolve("bieu").toString(),
                "--json");

        assertThat(run.err()).isEmpty();
        JsonNode answer = Json.mapper().readTree(run.out());
        assertThat(Schemas.of("review").validate(answer)).isEmpty();
        assertThat(answer.at("/pairs")).hasToString("{\"both\":1,\"left\":1,\"came\":0,\"redrawn\":2}");
        SummaryForm changes = SummaryWorkbook.of(SummaryKind.POOR_CHANGES)
                .read(WorkbookSource.of(out.resolve("bieu/review-2.xlsx")), Limits.DEFAULT)
                .value()
                .orElseThrow();
        assertThat(changes.rows().get(0).place()).isEqualTo("XÃ QUẢNG KHÊ");
        assertThat(changes.rows().get(0).figure("start")).hasValue(BigDecimal.valueOf(2));
        assertThat(changes.rows().get(0).figure("end")).hasValue(BigDecimal.ONE);
        assertThat(changes.rows()).hasSize(2);
    }

    private static ReviewedHousehold poor(String commune, String head, int born) {
        return ReviewedHousehold.builder()
                .number("1")
                .place(new Locality(Optional.empty(), Optional.empty(), Optional.of(commune)))
                .povertyClass(PovertyClass.POOR)
                .change(ReviewChange.REMAINED)
                .addMembers(HouseholdMember.builder()
                        .number("1")
                        .person(Person.builder().name(head).build())
                        .born(Birth.in(born))
                        .sex(Sex.MALE)
                        .ethnicGroup("20")
                        .relation("Chủ hộ")
                        .head(true)
                        .build())
                .build();
    }

    private static void list(Path file, int year, ReviewedHousehold... households) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream to = Files.newOutputStream(file)) {
            ReviewListWorkbook.of(PovertyClass.POOR)
                    .write(
                            new ReviewList(
                                    PovertyClass.POOR,
                                    Optional.of(year),
                                    Optional.of("tỉnh Minh Họa"),
                                    ImmutableList.copyOf(households)),
                            to);
        }
    }

    @Test
    void whatIsNoListIsRefusedInOneLineAndNothingIsWritten() throws IOException {
        Run two = Run.of("review", file("danh-sach-14.xlsx"), file("danh-sach-14.xlsx"), "--forms", out.toString());
        assertThat(two.status()).isEqualTo(2);
        assertThat(two.err()).contains("another list of review-14").hasLineCount(1);
        Run none = Run.of("review", file("dan-so.json"), "--forms", out.toString());
        assertThat(none.status()).isEqualTo(2);
        Run json = Run.of(
                "review", file("danh-sach-14.xlsx"), "--population", file("ket-qua.json"), "--forms", out.toString());
        assertThat(json.status()).isEqualTo(2);
        assertThat(json.err()).contains("ket-qua.json").hasLineCount(1);
        try (var written = Files.list(out)) {
            assertThat(written).isEmpty();
        }
    }

    @Test
    void theAnswerIsAlsoOneObjectWithoutAName() {
        Run run = Run.of("review", file("danh-sach-14.xlsx"), "--forms", out.toString(), "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{")
                .contains("\"reason\" : \"NO_DEPRIVATIONS\"")
                .doesNotContain("Điểu", "Nguyễn");
    }
}
