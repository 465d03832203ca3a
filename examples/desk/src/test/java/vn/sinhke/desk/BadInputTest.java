package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.excel.ReviewList;
import vn.sinhke.excel.ReviewListWorkbook;
import vn.sinhke.json.Json;
import vn.sinhke.place.Locality;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;
import vn.sinhke.project.Site;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;

/** What offices get wrong most is a finding at its cell, each kind of it. Nobody here is real. */
class BadInputTest {

    private static final String HEAD = "Người Minh Họa";
    private static final String CHILD = "Con Minh Họa";
    private static final String OTHER_HEAD = "Bà Không Thật";

    @TempDir
    Path folder;

    private static HouseholdMember.Builder member(String name, String relation, Sex sex, int year) {
        return HouseholdMember.builder()
                .person(Person.builder().name(name).build())
                .sex(sex)
                .born(Birth.in(year))
                .ethnicGroup("01")
                .relation(relation)
                .head(relation.equals("Chủ hộ"));
    }

    private static ReviewedHousehold household(int number, HouseholdMember.Builder... members) {
        ReviewedHousehold.Builder household = ReviewedHousehold.builder()
                .number(Integer.toString(number))
                .place(new Locality(Optional.empty(), Optional.empty(), Optional.of("XÃ MINH HỌA")))
                .povertyClass(PovertyClass.POOR)
                .change(ReviewChange.NEW);
        for (int i = 0; i < members.length; i++) {
            household.addMembers(members[i].number(Integer.toString(i + 1)).build());
        }
        return household.build();
    }

    /** Two households in order. */
    private Path list() throws IOException {
        return list(
                household(1, member(HEAD, "Chủ hộ", Sex.MALE, 1980), member(CHILD, "Con", Sex.FEMALE, 2015)),
                household(2, member(OTHER_HEAD, "Chủ hộ", Sex.FEMALE, 1970)));
    }

    private Path list(ReviewedHousehold... households) throws IOException {
        Path file = folder.resolve("danh-sach-15.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReviewListWorkbook.of(PovertyClass.POOR)
                    .write(
                            new ReviewList(
                                    PovertyClass.POOR,
                                    Optional.of(2023),
                                    Optional.of("xã Minh Họa"),
                                    ImmutableList.copyOf(households)),
                            out);
        }
        return file;
    }

    /** Writes into the row of that person. */
    private static void write(Path file, String person, String column, String text) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (Row row : workbook.getSheetAt(0)) {
                Cell name = row.getCell(2);
                if (name != null && name.toString().equals(person)) {
                    Cell cell = row.getCell(CellReference.convertColStringToIndex(column));
                    cell.setBlank();
                    cell.setCellValue(text);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static JsonNode report(Object... arguments) throws IOException {
        Run run = Run.of(
                Stream.concat(Stream.of("check", "--json"), Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        JsonNode report = Json.mapper().readTree(run.out());
        assertThat(Schemas.of("report").validate(report)).isEmpty();
        return report;
    }

    private static List<JsonNode> found(JsonNode outcomes, String code) {
        return Streams.stream(outcomes)
                .filter(entry -> entry.get("code").asText().equals(code))
                .filter(entry -> entry.get("outcome").asText().equals("found"))
                .toList();
    }

    /** A code that no unit has; one of a commune that was merged in 2025; one that nobody had before. */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"99999, 2023-07-18, unknown", "24612, 2026-07-18, unknown", "24612, 2023-07-18, ", "24611, 2026-07-18, "
    })
    void aCodeOfNoUnitOfTheDayIsFoundAtItsCell(String code, LocalDate announced, String aspect) throws IOException {
        Path file = folder.resolve("ho-so.xlsx");
        Site site = Site.builder()
                .from(Dossiers.project().build().sites().get(0))
                .place(new Locality(Optional.empty(), Optional.empty(), Optional.of(code)))
                .build();
        try (OutputStream out = Files.newOutputStream(file)) {
            DossierWorkbook.write(
                    Dossiers.lawful()
                            .call(new CallReference("DN-2023", Optional.of(announced)))
                            .filedOn(announced)
                            .province(Optional.empty())
                            .project(Dossiers.project()
                                    .sites(ImmutableList.of(site))
                                    .build())
                            .build(),
                    out);
        }

        List<JsonNode> found = found(report(file, "--on", announced).at("/subjects/0/outcomes"), "PLC-003");

        if (aspect == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(Iterables.getOnlyElement(found).get("aspect").asText()).isEqualTo(aspect);
            assertThat(Cells.content(file, found.get(0))).isEqualTo(code);
        }
    }

    @Test
    void aPersonalNumberOfThirteenDigitsIsFoundAtItsCell() throws IOException {
        Path file = folder.resolve("ho-so.xlsx");
        Participant thirteen = Participant.builder()
                .from(Dossiers.participant(0).build())
                .household(Dossiers.household(0)
                        .representative(Person.builder()
                                .name(HEAD)
                                .personalNumber("9990000000001")
                                .build())
                        .build())
                .build();
        try (OutputStream out = Files.newOutputStream(file)) {
            DossierWorkbook.write(
                    Dossiers.lawful()
                            .project(Dossiers.project()
                                    .participants(ImmutableList.of(thirteen))
                                    .build())
                            .build(),
                    out);
        }

        JsonNode found = Iterables.getOnlyElement(
                found(report(file, "--on", "2023-08-25").at("/subjects/0/outcomes"), "IDN-001"));

        assertThat(found.at("/arguments/digits").asText()).isEqualTo("13");
        assertThat(Cells.content(file, found)).isEqualTo("9990000000001");
        assertThat(found.toString()).doesNotContain("9990000000001");
    }

    @ParameterizedTest(name = "{3}: {2} in column {1}")
    @CsvSource({
        "Con Minh Họa, E, 30/02/2015, CEL-003",
        "Con Minh Họa, E, 31.4.2015, CEL-003",
        "Con Minh Họa, F, Không Có, LST-011",
        "Con Minh Họa, B, 3, LST-007",
        "Bà Không Thật, A, 1, LST-006",
        "Bà Không Thật, G, Con, LST-004"
    })
    void aCellOfAListIsFoundWithItsCode(String person, String column, String text, String code) throws IOException {
        Path file = list();
        assertThat(found(report(file).at("/forms/0/outcomes"), code)).isEmpty();
        write(file, person, column, text);

        JsonNode found = Iterables.getOnlyElement(found(report(file).at("/forms/0/outcomes"), code));

        assertThat(found.get("cell").asText()).startsWith(column);
        assertThat(Cells.content(file, found)).isEqualTo(text);
    }

    @Test
    void aHouseholdWithoutAHeadIsFoundAtItsFirstMember() throws IOException {
        Path file = list(household(1, member(HEAD, "Con", Sex.MALE, 1980)));

        JsonNode found = Iterables.getOnlyElement(found(report(file).at("/forms/0/outcomes"), "HHD-001"));

        assertThat(Cells.content(file, found)).isEqualTo(HEAD);
    }

    @Test
    void aMemberOfTwoHouseholdsIsFoundAtBothCells() throws IOException {
        Path file = list(
                household(
                        1,
                        member(HEAD, "Chủ hộ", Sex.MALE, 1980),
                        member("Vợ Tưởng Tượng", "Vợ", Sex.FEMALE, 1982),
                        member(CHILD, "Con", Sex.FEMALE, 2015)),
                household(
                        2,
                        member(OTHER_HEAD, "Chủ hộ", Sex.FEMALE, 1950),
                        member("Ông Tưởng Tượng", "Chồng", Sex.MALE, 1948),
                        member(CHILD, "Cháu", Sex.FEMALE, 2015)));

        Run run = Run.of("duplicates", file.toString(), "--json");
        JsonNode pair =
                Iterables.getOnlyElement(Json.mapper().readTree(run.out()).get("persons"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(Cells.content(file, pair.get("first"))).isEqualTo(CHILD);
        assertThat(Cells.content(file, pair.get("second"))).isEqualTo(CHILD);
        assertThat(pair.at("/first/cell")).isNotEqualTo(pair.at("/second/cell"));
    }

    @Test
    void whatTheReviewFoundIsJudgedWithTheHouseholdOfTheListAtItsFirstCell() throws IOException {
        Path file = list();
        Path assessments = Files.writeString(folder.resolve("ket-qua.json"), """
                [{"place": {"commune": "Xã Minh Họa"}, "number": "1", "povertyClass": "POOR",
                  "assessment": {"id": "1", "incomePerCapita": -1, "members": 5}},
                 {"place": {"commune": "Xã Minh Họa"}, "number": "77", "povertyClass": "POOR",
                  "assessment": {"id": "77"}}]
                """);

        JsonNode report = report(file, "--assessments", assessments);
        JsonNode income = Iterables.getOnlyElement(found(report.at("/forms/0/outcomes"), "HHD-003"));
        JsonNode members = Iterables.getOnlyElement(found(report.at("/forms/0/outcomes"), "HHD-004"));
        Run text = Run.of("check", file.toString(), "--assessments", assessments.toString(), "--lang", "en");

        assertThat(income.get("path").asText()).isEqualTo("households[0]/assessment/incomePerCapita");
        assertThat(Cells.content(file, income)).isEqualTo(HEAD);
        assertThat(Cells.content(file, members)).isEqualTo(HEAD);
        assertThat(report.at("/forms/0/households/assessed").asInt()).isEqualTo(1);
        assertThat(report.at("/assessments")).hasToString("{\"joined\":1,\"leftOver\":1}");
        assertThat(text.out())
                .contains(
                        "With what the review found: 1 of them.",
                        "Results of the review that belong to no household of these lists, or not to one alone: 1.");
        assertThat(found(report(file).at("/forms/0/outcomes"), "HHD-003")).isEmpty();
        Run without =
                Run.of("check", "data/cases/c01-quang-nam-hiep-duc.xlsx", "--assessments", assessments.toString());
        assertThat(without.status()).isEqualTo(2);
        assertThat(without.err())
                .isEqualTo("sinhke: --assessments, and no list to join them to (expected list 14 or 15)\n");
    }
}
