package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.excel.ReviewList;
import vn.sinhke.excel.ReviewListWorkbook;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.json.Json;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.summary.MadeUpProvince;
import vn.sinhke.rules.household.HouseholdRules;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.Severity;

/** The households of lists 14 and 15 are judged by the rules about one household. Nobody here is real. */
class CheckListsTest {

    private static final Locality COMMUNE =
            new Locality(Optional.empty(), Optional.empty(), Optional.of("XÃ MINH HỌA"));
    private static final Birth GROWN = Birth.in(1980);

    @TempDir
    Path folder;

    private static HouseholdMember head(Sex sex, Birth born) {
        return member("Người Minh Họa", sex, born).relation("Chủ hộ").head(true).build();
    }

    private static HouseholdMember.Builder member(String name, Sex sex, Birth born) {
        return HouseholdMember.builder()
                .person(Person.builder().name(name).build())
                .sex(sex)
                .born(born)
                .ethnicGroup("01")
                .relation("Con");
    }

    private static ReviewedHousehold household(int number, HouseholdMember... members) {
        ReviewedHousehold.Builder household = ReviewedHousehold.builder()
                .number(Integer.toString(number))
                .place(COMMUNE)
                .povertyClass(PovertyClass.POOR)
                .change(ReviewChange.NEW);
        for (int i = 0; i < members.length; i++) {
            household.addMembers(HouseholdMember.builder()
                    .from(members[i])
                    .number(Integer.toString(i + 1))
                    .build());
        }
        return household.build();
    }

    private Path list(Optional<Integer> year, List<ReviewedHousehold> households) throws IOException {
        Path file = folder.resolve("danh-sach-15.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReviewListWorkbook.of(PovertyClass.POOR)
                    .write(
                            new ReviewList(
                                    PovertyClass.POOR,
                                    year,
                                    Optional.of("xã Minh Họa"),
                                    ImmutableList.copyOf(households)),
                            out);
        }
        return file;
    }

    private static JsonNode form(Path file, String... options) throws IOException {
        Run run = Run.of(Stream.concat(Stream.of("check", "--json", file.toString()), Stream.of(options))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        JsonNode report = Json.mapper().readTree(run.out());
        assertThat(Schemas.of("report").validate(report)).isEmpty();
        assertThat(run.status()).isEqualTo(report.at("/forms/0/violations").asLong() > 0 ? 1 : 0);
        return report.at("/forms/0");
    }

    /** The entries of rules about households. */
    private static List<JsonNode> found(JsonNode form) {
        return Streams.stream(form.get("outcomes"))
                .filter(entry -> entry.get("code").asText().startsWith("HHD-"))
                .toList();
    }

    @Test
    void everyFindingHasItsCellSeverityCitationArgumentsAndSentence() throws IOException {
        Path file = list(
                Optional.of(2023),
                List.of(
                        household(1, head(Sex.MALE, GROWN)),
                        household(2, member("Bà Không Thật", Sex.FEMALE, GROWN).build()),
                        household(
                                3,
                                head(Sex.MALE, GROWN),
                                member("Em Tương Lai", Sex.FEMALE, Birth.in(2024))
                                        .build()),
                        household(4, head(Sex.MALE, Birth.in(1899))),
                        household(
                                5,
                                head(Sex.FEMALE, GROWN),
                                member("Con Hai Lần", Sex.MALE, Birth.in(2001)).build(),
                                member("Con Hai Lần", Sex.MALE, Birth.in(2001)).build()),
                        ReviewedHousehold.builder()
                                .from(household(6, head(Sex.MALE, GROWN)))
                                .addMarks(HouseholdMark.INDIGENOUS)
                                .build()));

        JsonNode form = form(file);
        List<JsonNode> found = found(form);

        assertThat(found.stream()
                        .map(entry -> entry.get("code").asText() + " "
                                + entry.get("severity").asText() + " "
                                + entry.path("aspect").asText() + " "
                                + entry.get("path").asText()))
                .containsExactly(
                        "HHD-001 violation none households[1]/members",
                        "HHD-002 violation future households[2]/members[1]/born",
                        "HHD-002 warning old households[3]/members[0]/born",
                        "HHD-006 warning probable households[4]/members[2]",
                        "HHD-008 violation minority households[5]/marks");
        assertThat(Cells.content(file, found.get(0))).isEqualTo("Bà Không Thật");
        assertThat(Cells.content(file, found.get(1))).startsWith("2024");
        assertThat(Cells.content(file, found.get(2))).startsWith("1899");
        assertThat(Cells.content(file, found.get(3))).isEqualTo("Con Hai Lần");
        assertThat(Cells.content(file, found.get(4))).isEqualToIgnoringCase("x");
        assertThat(found.get(1).at("/arguments/place").asText()).isEqualTo("2");
        assertThat(found.get(1).at("/arguments/reviewOn").asText()).isEqualTo("2023-12-31");
        assertThat(found).allSatisfy(entry -> {
            assertThat(entry.at("/citations/0/act").asText()).isNotEmpty();
            assertThat(entry.get("title").asText()).isNotEmpty();
            assertThat(entry.get("message").asText()).isNotEmpty();
            assertThat(entry.get("remedy").asText()).isNotEmpty();
        });
        assertThat(form.at("/codes/HHD-002").asInt()).isEqualTo(2);
        assertThat(form.get("violations").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(form.at("/households/households").asInt()).isEqualTo(6);
        assertThat(form.at("/households/context/day").asText()).isEqualTo("2023-12-31");
        assertThat(form.at("/households/undecided")).isEmpty();
        assertThat(form.toString()).doesNotContain("Không Thật", "Tương Lai", "Hai Lần", "Người Minh Họa");
    }

    @Test
    void theDayIsTheOneNamedElseTheLastOfTheListsYearElseToday() throws IOException {
        List<ReviewedHousehold> households = List.of(
                household(1, head(Sex.MALE, Birth.on(LocalDate.of(2023, 12, 31)))),
                household(2, head(Sex.MALE, Birth.on(LocalDate.of(2024, 1, 1)))));
        Path file = list(Optional.of(2023), households);

        assertThat(found(form(file)).stream().map(entry -> entry.get("path").asText()))
                .containsExactly("households[1]/members[0]/born");
        assertThat(found(form(file, "--on", "2024-01-01"))).isEmpty();
        assertThat(found(form(file, "--on", "2023-12-30"))).hasSize(2);
        assertThat(Run.of("check", file.toString()).out())
                .contains("theo quy định ngày 31/12/2023 (ngày cuối của năm rà soát ghi trên danh sách)");
        Path undated = list(Optional.empty(), households);
        assertThat(found(form(undated))).isEmpty();
        assertThat(Run.of("check", "--lang", "en", undated.toString()).out())
                .contains("today, as the list states no year");
    }

    @Test
    void aYearBelowTheTableIsTheListsYearToo() throws IOException {
        Path file = list(Optional.empty(), List.of(household(1, head(Sex.MALE, Birth.in(2024)))));
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            Row row = workbook.getSheetAt(0).createRow(workbook.getSheetAt(0).getLastRowNum() + 2);
            row.createCell(2).setCellValue("Năm rà soát");
            row.createCell(3).setCellValue(2023);
            Path below = folder.resolve("nam-o-duoi.xlsx");
            try (OutputStream out = Files.newOutputStream(below)) {
                workbook.write(out);
            }

            JsonNode form = form(below);

            assertThat(form.at("/households/context/day").asText()).isEqualTo("2023-12-31");
            assertThat(found(form)).hasSize(1);
        }
    }

    @Test
    void whatIsUndecidedIsCountedByRuleAndFactOnceAHousehold() throws IOException {
        HouseholdMember ungrouped = member("Không Rõ Dân Tộc", Sex.MALE, GROWN)
                .ethnicGroup(Optional.empty())
                .build();
        Path file = list(
                Optional.of(2023),
                List.of(
                        household(1, head(Sex.MALE, GROWN), ungrouped, ungrouped),
                        household(2, head(Sex.MALE, GROWN), ungrouped),
                        household(3, head(Sex.MALE, GROWN))));

        JsonNode open = form(file).at("/households/undecided");

        assertThat(open).hasSize(1);
        assertThat(open.at("/0/code").asText()).isEqualTo("HHD-005");
        assertThat(open.at("/0/fact").asText()).isEqualTo("members/ethnicGroup");
        assertThat(open.at("/0/households").asInt()).isEqualTo(2);
        assertThat(open.at("/0/citations/0/act").asText()).isNotEmpty();
        assertThat(Run.of("check", file.toString()).out())
                .contains("CHƯA ĐỦ DỮ KIỆN\n  HHD-005  Chưa kết luận được với 2 hộ vì thiếu: dân tộc")
                .doesNotContain("Chỉ kiểm tra ô", "Không Rõ");
        assertThat(Run.of("check", "--lang", "en", file.toString()).out())
                .contains("HHD-005  Undecided for 2 households, for want of: ethnic group of the member.");
    }

    @Test
    void ofVeryManyFindingsTheFirstAreKeptAndAllAreCounted() throws IOException {
        int faulty = FormArrival.MOST_KEPT + 50;
        Path file = list(
                Optional.of(2023),
                IntStream.rangeClosed(1, faulty)
                        .mapToObj(i -> household(
                                i, member("Người " + i, Sex.MALE, GROWN).build()))
                        .toList());

        JsonNode form = form(file);

        assertThat(found(form)).hasSize(FormArrival.MOST_KEPT);
        assertThat(form.at("/codes/HHD-001").asInt()).isEqualTo(faulty);
        assertThat(form.at("/households/households").asInt()).isEqualTo(faulty);
    }

    @Test
    void theAnnotatedCopyMarksTheCellsAndReadsBackToTheSame() throws IOException {
        Path file = list(
                Optional.of(2023),
                List.of(household(1, head(Sex.MALE, Birth.in(2030))), household(2, head(Sex.FEMALE, GROWN))));
        Path copies = folder.resolve("tra-lai");

        JsonNode first = form(file, "--annotate", copies.toString());
        JsonNode again = form(copies.resolve("danh-sach-15.xlsx"));

        assertThat(found(again)).hasSize(1).isEqualTo(found(first));
        try (InputStream in = Files.newInputStream(copies.resolve("danh-sach-15.xlsx"));
                Workbook workbook = WorkbookFactory.create(in)) {
            CellReference at = new CellReference(found(first).get(0).get("cell").asText());
            assertThat(workbook.getSheetAt(0)
                            .getRow(at.getRow())
                            .getCell(at.getCol())
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("HHD-002");
        }
    }

    @Test
    void theListOfAMadeUpProvinceIsJudgedAsItsHouseholdsAreOneByOne() throws IOException {
        MadeUpProvince province = MadeUpProvince.of(5, 3_000, 3_000, 3);
        Path file = list(Optional.of(2024), province.households(PovertyClass.POOR));
        var law = LawBook.national().on(LegalContext.on(LocalDate.of(2024, 12, 31)));
        Map<String, Long> expected = new TreeMap<>();
        Map<Severity, Long> severities = new TreeMap<>();
        ReviewList read = ReviewListWorkbook.of(PovertyClass.POOR)
                .read(WorkbookSource.of(file), Limits.DEFAULT)
                .value()
                .orElseThrow();
        for (ReviewedHousehold household : read.households()) {
            for (Result result : HouseholdRules.all().check(household, law)) {
                if (result.outcome() instanceof Outcome.Found outcome) {
                    outcome.findings().forEach(finding -> {
                        expected.merge(finding.code().text(), 1L, Long::sum);
                        severities.merge(finding.severity(), 1L, Long::sum);
                    });
                }
            }
        }

        JsonNode form = form(file);
        Map<String, Long> codes = new TreeMap<>();
        form.get("codes").properties().forEach(code -> {
            if (code.getKey().startsWith("HHD-")) {
                codes.put(code.getKey(), code.getValue().asLong());
            }
        });

        assertThat(expected).containsKeys("HHD-001", "HHD-002", "HHD-008");
        assertThat(codes).isEqualTo(expected);
        assertThat(form.at("/households/households").asInt())
                .isEqualTo(read.households().size());
        assertThat(found(form).stream()
                        .filter(entry -> entry.get("severity").asText().equals("violation")))
                .hasSize(severities.get(Severity.VIOLATION).intValue());
        assertThat(found(form))
                .allSatisfy(entry -> assertThat(entry.has("cell")).isTrue());
    }

    @Test
    void listsAreNotComparedBetweenTwoDays() throws IOException {
        Path file = list(Optional.of(2023), List.of(household(1, head(Sex.MALE, GROWN))));

        Run run = Run.of("check", "--against", "2026-01-01", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("danh-sach-15.xlsx: a workbook of review-15@2021, a list, which can be checked");
    }
}
