package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.excel.ReviewList;
import vn.sinhke.excel.ReviewListWorkbook;
import vn.sinhke.jdbc.JdbcStores;
import vn.sinhke.json.Json;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdList;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;

/** What is recorded is found again by the commands that look into a store. Nobody here is real. */
class RecordCommandTest {

    private static final String CASE = "data/cases/c01-quang-nam-hiep-duc.xlsx";
    private static final String SUPPORTS = """
            [{"id": "MH-1", "household": {"representative": {"name": "Người Minh Họa A", "personalNumber": "999000000001"}},
              "content": "Bò cái sinh sản", "program": "Chương trình khác"},
             {"id": "MH-2", "household": {"representative": {"name": "Người Minh Họa Z", "personalNumber": "999000000099"}},
              "content": "Bò cái sinh sản", "program": "Chương trình khác"}]
            """;
    private static final String DOSSIER = """
            {"dossier": {"id": "MH-1", "filedOn": "2023-08-25", "dataNote": "Dữ liệu minh họa, không có thật",
              "project": {"capitalPeriod": "2021-2025", "participants": [
                {"household": {"representative": {"name": "Người Minh Họa A", "personalNumber": "999000000001"}},
                 "goods": "bò cái sinh sản"}]}}}
            """;

    @TempDir
    Path folder;

    private Path store() {
        return folder.resolve("kho");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static ReviewedHousehold household(String head, String other) {
        return ReviewedHousehold.builder()
                .number("1")
                .place(new Locality(Optional.empty(), Optional.empty(), Optional.of("XÃ MINH HỌA")))
                .change(ReviewChange.REMAINED)
                .addMembers(
                        member("1", head, Sex.MALE, 1971)
                                .relation("Chủ hộ")
                                .head(true)
                                .build(),
                        member("2", other, Sex.FEMALE, 1975).relation("Vợ").build())
                .build();
    }

    private static HouseholdMember.Builder member(String number, String name, Sex sex, int year) {
        return HouseholdMember.builder()
                .number(number)
                .person(Person.builder().name(name).build())
                .sex(sex)
                .born(Birth.in(year))
                .ethnicGroup("01");
    }

    private static final ReviewedHousehold STRANGERS = household("Bùi Văn Tưởng Tượng", "Sùng Thị Bịa");
    private static final ReviewedHousehold TWO_PEOPLE = household("Hoàng Minh Họa", "Lò Thị Không Thật");
    private static final ReviewedHousehold THE_SAME_MISSPELLED = household("HOÀNG MINH HOẠ", "Lò Thị Không Thậc");

    private Path poor(String name, Integer year, String unit, ReviewedHousehold... households) throws IOException {
        Path file = folder.resolve(name);
        ImmutableList<ReviewedHousehold> listed = Streams.mapWithIndex(
                        Stream.of(households),
                        (household, i) -> ReviewedHousehold.builder()
                                .from(household)
                                .number(Long.toString(i + 1))
                                .povertyClass(PovertyClass.POOR)
                                .build())
                .collect(ImmutableList.toImmutableList());
        try (OutputStream out = Files.newOutputStream(file)) {
            ReviewListWorkbook.of(PovertyClass.POOR)
                    .write(
                            new ReviewList(
                                    PovertyClass.POOR, Optional.ofNullable(year), Optional.ofNullable(unit), listed),
                            out);
        }
        return file;
    }

    private Run run(String command, Object... arguments) {
        return Run.of(Stream.concat(Stream.of(command), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new));
    }

    private JsonNode json(String schema, String command, Object... arguments) throws IOException {
        Run run = run(
                command,
                Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray());
        assertThat(run.err()).isEmpty();
        JsonNode document = Json.mapper().readTree(run.out());
        assertThat(Schemas.of(schema).validate(document)).isEmpty();
        return document;
    }

    private JsonNode record(Object... files) throws IOException {
        return json(
                "recorded",
                "record",
                Stream.concat(Stream.of(files), Stream.of("--store", store())).toArray());
    }

    private static List<String> counts(JsonNode recorded) {
        return Streams.stream(recorded.get("files"))
                .map(file -> file.get("kind").asText() + " " + file.get("added") + " " + file.get("changed") + " "
                        + file.get("unchanged") + " " + file.get("problems"))
                .toList();
    }

    @Test
    void theSameAgainWritesNothingAndWhatChangedIsKeptBesideWhatItWas() throws IOException {
        Path list = poor("ngheo.xlsx", 2023, "xã Minh Họa", STRANGERS);
        Path supports = write("ho-tro.json", SUPPORTS);

        assertThat(counts(record(list, supports, CASE)))
                .containsExactly("LIST 1 0 0 0", "SUPPORTS 2 0 0 0", "DOSSIER 1 0 0 0");
        assertThat(counts(record(CASE, supports, list)))
                .containsExactly("DOSSIER 0 0 1 0", "SUPPORTS 0 0 2 0", "LIST 0 0 1 0");
        poor("ngheo.xlsx", 2023, "Xã  MINH HOẠ", STRANGERS, TWO_PEOPLE);
        assertThat(counts(record(list))).containsExactly("LIST 0 1 0 0");

        try (JdbcStores stores = StoreOption.open(store())) {
            assertThat(stores.householdLists().ids()).containsExactly("review-15/2023/xa minh hoa");
            assertThat(stores.householdLists().history("review-15/2023/xa minh hoa"))
                    .extracting(version -> version.households().size())
                    .containsExactly(1, 2);
            assertThat(stores.supports().ids()).containsExactly("MH-1", "MH-2");
            assertThat(stores.dossiers().ids()).hasSize(1);
            HouseholdList kept =
                    stores.householdLists().find("review-15/2023/xa minh hoa").orElseThrow();
            assertThat(kept.households().get(1).members()).isEqualTo(TWO_PEOPLE.members());
        }
    }

    @Test
    void aDossierIsHeldAgainstWhatTheStoreKnowsOfItsHouseholds() throws IOException {
        record(write("ho-tro.json", SUPPORTS));
        Path dossier = write("ho-so.json", DOSSIER);

        JsonNode report = json("report", "check", dossier, "--store", store(), "--program", "Giảm nghèo bền vững");
        JsonNode ofFile = json(
                "report",
                "check",
                dossier,
                "--supports",
                write("mot.json", "[" + Json.mapper().readTree(SUPPORTS).get(0) + "]"),
                "--program",
                "Giảm nghèo bền vững");

        assertThat(sup002(report)).containsExactly("violation MH-1");
        assertThat(report.at("/receipt")).isEqualTo(ofFile.at("/receipt"));
        assertThat(report.toString()).doesNotContain("Minh Họa A", "999000");
    }

    @Test
    void whatStandsInAFileAndInTheStoreAlikeIsOneAndWhatDiffersIsRefused() throws IOException {
        Path supports = write("ho-tro.json", SUPPORTS);
        record(supports);
        Path dossier = write("ho-so.json", DOSSIER);

        JsonNode both =
                json("report", "check", dossier, "--supports", supports, "--store", store(), "--program", "Giảm nghèo");
        Path other = write("khac.json", SUPPORTS.replace("Bò cái", "Dê cái"));
        Run differing = run("check", dossier, "--supports", other, "--store", store());

        assertThat(sup002(both)).containsExactly("violation MH-1");
        assertThat(differing.status()).isEqualTo(2);
        assertThat(differing.err())
                .contains("Two supports of the code 'MH-1' that differ")
                .hasLineCount(1);
    }

    private static List<String> sup002(JsonNode report) {
        return Streams.stream(report.at("/subjects/0/outcomes"))
                .filter(entry -> entry.get("code").asText().equals("SUP-002"))
                .map(entry -> entry.path("severity").asText() + " "
                        + entry.at("/arguments/support").asText())
                .toList();
    }

    @Test
    void aReceiptIsReplayedFromTheStoreUntilTheStoreKnowsMore() throws IOException {
        record(write("ho-tro.json", SUPPORTS));
        Path dossier = write("ho-so.json", DOSSIER);
        Path receipt = write(
                "ket-qua.json",
                run("check", dossier, "--store", store(), "--json").out());

        assertThat(run("replay", receipt, dossier, "--store", store()).status()).isZero();
        record(write("them.json", SUPPORTS.replace("MH-1", "MH-3").replace("MH-2", "MH-4")));
        assertThat(run("replay", receipt, dossier, "--store", store()).status()).isEqualTo(1);
    }

    @Test
    void aListIsHeldAgainstThoseOfTheStoreButNotAgainstItsOwnFormerVersion() throws IOException {
        record(poor("truoc.xlsx", 2022, "xã Minh Họa", STRANGERS, THE_SAME_MISSPELLED));
        Path list = poor("nay.xlsx", 2023, "xã Minh Họa", TWO_PEOPLE);
        record(list);

        JsonNode found = json("duplicates", "duplicates", list, "--store", store());
        Run text = run("duplicates", list, "--store", store(), "--lang", "en");

        assertThat(found.get("lists")).hasSize(2);
        assertThat(found.at("/lists/1/role").asText()).isEqualTo("stored");
        assertThat(found.at("/lists/1/persons").asInt()).isEqualTo(4);
        assertThat(found.get("households")).hasSize(1);
        assertThat(found.at("/households/0/first/list").asText()).isEqualTo("nay.xlsx");
        assertThat(found.at("/households/0/first/cell").asText()).startsWith("C");
        assertThat(found.at("/households/0/second"))
                .isEqualTo(Json.mapper()
                        .readTree("{\"list\": \"review-15/2022/xa minh hoa\", \"household\": 2, \"member\": 1}"));
        assertThat(found.at("/households/0/shared/1/second/member").asInt()).isEqualTo(2);
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out())
                .contains(
                        "Held against, of the store: review-15/2022/xa minh hoa, 2 households, 4 persons",
                        "[review-15/2022/xa minh hoa household 2, member 1]")
                .doesNotContain("Hoàng", "HOÀNG", "Không Th");
    }

    @Test
    void whatIsNotKeptIsRefusedWithEveryReasonAndNothingIsWritten() throws IOException {
        Path nameless = poor("khong-nam.xlsx", null, "xã Minh Họa", STRANGERS);
        Path one = write("a.json", SUPPORTS);
        Path other = write("b.json", SUPPORTS);
        Path plan = write("ke-hoach.json", "{\"yearPlan\": {\"id\": \"K\"}}");

        Run run = run("record", nameless, one, other, plan, folder.resolve("khong-co.xlsx"), "--store", store());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "khong-nam.xlsx: no year or no unit in it",
                        "b.json: the code MH-1 is there twice",
                        "ke-hoach.json: not of a kind that is kept",
                        "khong-co.xlsx: ")
                .hasLineCount(1);
        assertThat(folder.resolve("kho.mv.db")).doesNotExist();
    }

    @Test
    void lookingIntoAStoreMakesNone() throws IOException {
        Path dossier = write("ho-so.json", DOSSIER);

        Run run = run("check", dossier, "--store", store());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("sinhke: kho.mv.db: no such store (expected one that sinhke record wrote)\n");
        assertThat(folder.resolve("kho.mv.db")).doesNotExist();
    }

    @Test
    void peopleAreToldWhatWasKept() throws IOException {
        Run run = run("record", write("ho-tro.json", SUPPORTS), "--store", store());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("ho-tro.json: hỗ trợ đã nhận; mới: 2, thay đổi: 0, đã có: 0\n");
    }
}
