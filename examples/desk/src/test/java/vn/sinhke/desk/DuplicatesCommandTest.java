package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.excel.ReviewList;
import vn.sinhke.excel.ReviewListWorkbook;
import vn.sinhke.json.Json;
import vn.sinhke.kit.MadeUpEntry;
import vn.sinhke.kit.MadeUpPeople;
import vn.sinhke.place.Locality;
import vn.sinhke.review.ReviewedHousehold;

/** Who may stand twice is told by place, and nobody is named. Nobody here is real. */
class DuplicatesCommandTest {

    private static final ReviewedHousehold TWO_PEOPLE = household(
            member("Hoàng Minh Họa", Sex.MALE, Birth.in(1971)),
            member("Lò Thị Không Thật", Sex.FEMALE, Birth.in(1975)));
    private static final ReviewedHousehold TWO_PEOPLE_MISSPELLED = household(
            member("HOÀNG MINH HOẠ", Sex.MALE, Birth.in(1971)),
            member("Lò Thị Không Thậc", Sex.FEMALE, Birth.in(1975)));
    private static final ReviewedHousehold STRANGERS = household(
            member("Bùi Văn Tưởng Tượng", Sex.MALE, Birth.in(1960)), member("Sùng A Bịa", Sex.MALE, Birth.in(1999)));

    @TempDir
    Path folder;

    private static HouseholdMember.Builder member(String name, Sex sex, Birth born) {
        return HouseholdMember.builder()
                .person(Person.builder().name(name).build())
                .sex(sex)
                .born(born)
                .ethnicGroup("01");
    }

    private static ReviewedHousehold household(HouseholdMember.Builder... members) {
        ReviewedHousehold.Builder household = ReviewedHousehold.builder()
                .number("1")
                .place(new Locality(Optional.empty(), Optional.empty(), Optional.of("XÃ MINH HỌA")));
        for (int i = 0; i < members.length; i++) {
            household.addMembers(members[i]
                    .number(Integer.toString(i + 1))
                    .relation(i == 0 ? "Chủ hộ" : "Con")
                    .head(i == 0)
                    .build());
        }
        return household.build();
    }

    private Path list(String name, PovertyClass of, List<ReviewedHousehold> households) throws IOException {
        ImmutableList.Builder<ReviewedHousehold> numbered = ImmutableList.builder();
        for (int i = 0; i < households.size(); i++) {
            numbered.add(ReviewedHousehold.builder()
                    .from(households.get(i))
                    .number(Integer.toString(i + 1))
                    .povertyClass(of)
                    .build());
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            ReviewListWorkbook.of(of)
                    .write(new ReviewList(of, Optional.of(2023), Optional.of("xã Minh Họa"), numbered.build()), out);
        }
        return file;
    }

    private Path poor(String name, ReviewedHousehold... households) throws IOException {
        return list(name, PovertyClass.POOR, List.of(households));
    }

    private static Run run(Object... arguments) {
        return Run.of(
                Stream.concat(Stream.of("duplicates"), Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    private static JsonNode json(Object... arguments) throws IOException {
        Run run = run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray());
        assertThat(run.err()).isEmpty();
        JsonNode document = Json.mapper().readTree(run.out());
        assertThat(Schemas.of("duplicates").validate(document)).isEmpty();
        assertThat(run.status())
                .isEqualTo(
                        document.get("householdPairs").asLong()
                                                + document.get("personPairs").asLong()
                                        > 0
                                ? 1
                                : 0);
        return document;
    }

    @Test
    void aHouseholdOnTwoListsIsFoundWithBothCellsAndReasons() throws IOException {
        Path poor = poor("ngheo.xlsx", STRANGERS, TWO_PEOPLE);
        Path nearPoor = list("can-ngheo.xlsx", PovertyClass.NEAR_POOR, List.of(TWO_PEOPLE_MISSPELLED));

        JsonNode document = json(poor, nearPoor);
        JsonNode pair = document.at("/households/0");

        assertThat(document.get("householdPairs").asInt()).isEqualTo(1);
        assertThat(document.get("persons")).isEmpty();
        assertThat(document.get("certain").asInt()).isZero();
        assertThat(pair.get("likeness").asText()).isEqualTo("probably-same");
        assertThat(pair.get("smaller").asInt()).isEqualTo(2);
        assertThat(pair.get("shared")).hasSize(2);
        assertThat(pair.at("/first/list").asText()).isEqualTo("can-ngheo.xlsx");
        assertThat(Cells.content(nearPoor, pair.get("first"))).isEqualTo("HOÀNG MINH HOẠ");
        assertThat(Cells.content(poor, pair.get("second"))).isEqualTo("Hoàng Minh Họa");
        assertThat(Cells.content(poor, pair.at("/shared/1/second"))).isEqualTo("Lò Thị Không Thật");
        assertThat(pair.at("/shared/1/points").asInt()).isPositive();
        assertThat(Streams.stream(pair.at("/shared/1/reasons"))
                        .map(reason -> reason.get("code").asText()))
                .contains("NAME_LETTER", "BORN_SAME_YEAR", "SEX_SAME", "COMMUNE_SAME", "MEMBERS_SHARED");
        assertThat(document.at("/lists/0/households").asInt()).isEqualTo(2);
        assertThat(document.at("/lists/0/persons").asInt()).isEqualTo(4);
        assertThat(document.at("/lists/1/form").asText()).isEqualTo("review-14@2021");
    }

    @Test
    void theTextSaysWhereAndWhyAndThatAPersonDecidesAndNamesNobody() throws IOException {
        Path list = poor("ngheo.xlsx", TWO_PEOPLE, STRANGERS, TWO_PEOPLE_MISSPELLED);

        Run vietnamese = run(list);
        Run english = run(list, "--lang", "en");

        assertThat(vietnamese.status()).isEqualTo(1);
        assertThat(vietnamese.out())
                .contains(
                        "HỘ NGHI TRÙNG (1)",
                        "không ai bị gộp hay bị xóa nếu chưa có người quyết định",
                        "có thể trùng, 2 cặp thành viên, hộ nhỏ hơn có 2 người",
                        "thuận: ",
                        "cùng năm sinh")
                .containsPattern("\\[ngheo\\.xlsx Sheet1!C[0-9]+] – \\[ngheo\\.xlsx Sheet1!C[0-9]+]")
                .doesNotContainIgnoringCase("Minh Ho")
                .doesNotContain("Không Thật", "1971", "1975");
        assertThat(english.out())
                .contains(
                        "HOUSEHOLDS THAT MAY BE ONE (1)", "nobody is merged", "probably the same", "born in one year");
        assertThat(run(poor("khac.xlsx", TWO_PEOPLE, STRANGERS)).out()).contains("Không thấy ai, hộ nào nghi trùng.");
    }

    @Test
    void somebodyAloneInAnotherHouseholdIsAPairOfPeople() throws IOException {
        ReviewedHousehold moved = household(
                member("Giàng A Bịa Đặt", Sex.MALE, Birth.in(1950)),
                member("Thào Thị Ảo", Sex.FEMALE, Birth.in(1952)),
                member("Lò Thị Không Thật", Sex.FEMALE, Birth.on(LocalDate.of(1975, 3, 9))),
                member("Vàng A Hư", Sex.MALE, Birth.in(1988)));
        ReviewedHousehold before = household(
                member("Hoàng Minh Họa", Sex.MALE, Birth.in(1971)),
                member("Nông Văn Giả Định", Sex.MALE, Birth.in(1993)),
                member("Lò Thị Không Thật", Sex.FEMALE, Birth.on(LocalDate.of(1975, 3, 9))));
        List<ReviewedHousehold> households = new ArrayList<>(List.of(before, moved));
        households.addAll(others());

        Path file = list("ngheo.xlsx", PovertyClass.POOR, households);

        JsonNode document = json(file);
        List<JsonNode> ofHer = Streams.stream(document.get("persons"))
                .filter(pair -> isHer(file, pair.get("first")) || isHer(file, pair.get("second")))
                .toList();

        assertThat(ofHer).hasSize(1);
        assertThat(isHer(file, ofHer.get(0).get("first"))
                        && isHer(file, ofHer.get(0).get("second")))
                .isTrue();
        assertThat(Streams.stream(ofHer.get(0).get("reasons"))
                        .map(reason -> reason.get("code").asText()))
                .contains("NAME_SAME", "BORN_SAME_DAY", "MEMBERS_DIFFERENT");
    }

    private static boolean isHer(Path file, JsonNode place) {
        try {
            return Cells.content(file, place).equals("Lò Thị Không Thật");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enough other people for a name to be rare among them; each once. */
    private static List<ReviewedHousehold> others() {
        Map<String, List<HouseholdMember.Builder>> households = new LinkedHashMap<>();
        Set<Integer> listed = new HashSet<>();
        MadeUpPeople.make(3, 400, entry -> {
            if (listed.add(entry.person())) {
                households
                        .computeIfAbsent(entry.listed().household().orElseThrow(), key -> new ArrayList<>())
                        .add(member(
                                entry.listed().name().orElse("–"),
                                entry.listed().sex().orElse(Sex.MALE),
                                entry.listed().born().orElse(Birth.in(1990))));
            }
        });
        return households.values().stream()
                .map(members -> household(members.toArray(HouseholdMember.Builder[]::new)))
                .toList();
    }

    @Test
    void listsThatAreHeldAgainstMakeNoPairAmongThemselves() throws IOException {
        Path list = poor("nay.xlsx", TWO_PEOPLE);
        Path last = poor("truoc.xlsx", TWO_PEOPLE_MISSPELLED, STRANGERS);
        Path before = poor("a-truoc-nua.xlsx", STRANGERS);

        JsonNode document = json(list, "--against", last, before);

        assertThat(document.get("households")).hasSize(1);
        assertThat(document.at("/households/0/first/list").asText()).isEqualTo("nay.xlsx");
        assertThat(document.at("/households/0/second/list").asText()).isEqualTo("truoc.xlsx");
        assertThat(document.at("/lists/0/role").asText()).isEqualTo("checked");
        assertThat(document.at("/lists/1/role").asText()).isEqualTo("against");
        assertThat(json(list, last, before).get("households")).hasSize(2);
        assertThat(json(before, "--against", list).get("householdPairs").asInt())
                .isZero();
        JsonNode alphabetical = json(last, "--against", before);
        assertThat(alphabetical.at("/households/0/first/list").asText()).isEqualTo("truoc.xlsx");
    }

    @Test
    void twoFilesOfOneNameAreToldApartByTheirPaths() throws IOException {
        Path list = poor("2023/ngheo.xlsx", TWO_PEOPLE);
        Path other = poor("2022/ngheo.xlsx", TWO_PEOPLE);

        JsonNode pair = json(list, "--against", other).at("/households/0");

        assertThat(pair.at("/first/list").asText()).isEqualTo(list.toString());
        assertThat(pair.at("/second/list").asText()).isEqualTo(other.toString());
    }

    @Test
    void whatIsNoListAndWhatIsGivenTwiceIsRefused() throws IOException {
        Path list = poor("ngheo.xlsx", TWO_PEOPLE);

        Run twice = run(list, "--against", list);
        Run dossier = run(list, "data/cases/c01-quang-nam-hiep-duc.xlsx");

        assertThat(twice.status()).isEqualTo(2);
        assertThat(twice.err()).isEqualTo("sinhke: ngheo.xlsx: given twice (expected each list once)\n");
        assertThat(dossier.status()).isEqualTo(2);
        assertThat(dossier.err()).contains("c01-quang-nam-hiep-duc.xlsx: a workbook of dossier@", "list 14 or 15");
    }

    @Test
    void ofMadeUpPeopleMostHouseholdsThatStandTwiceAreFoundAndFewOthers() throws IOException {
        Map<String, List<MadeUpEntry>> entries = new LinkedHashMap<>();
        MadeUpPeople.make(
                20_261_126L,
                6_000,
                entry -> entries.computeIfAbsent(
                                entry.listed().entry().list()
                                        + entry.listed().household().orElseThrow(),
                                key -> new ArrayList<>())
                        .add(entry));
        List<ReviewedHousehold> listed = new ArrayList<>();
        List<List<Integer>> people = new ArrayList<>();
        entries.forEach((key, members) -> {
            listed.add(household(members.stream()
                    .map(entry -> member(
                                    entry.listed().name().orElse("–"),
                                    entry.listed().sex().orElse(Sex.MALE),
                                    entry.listed().born().orElse(Birth.in(1900)))
                            .ethnicGroup("01"))
                    .toArray(HouseholdMember.Builder[]::new)));
            people.add(members.stream().map(MadeUpEntry::person).toList());
        });
        Path file = list("ngheo.xlsx", PovertyClass.POOR, listed);

        JsonNode document = json(file);

        Map<String, Integer> rows = rows(file, listed);
        Set<Set<Integer>> truth = twice(people);
        Set<Set<Integer>> found = new HashSet<>();
        document.get("households")
                .forEach(pair -> found.add(Set.of(
                        rows.get(pair.at("/first/cell").asText()),
                        rows.get(pair.at("/second/cell").asText()))));
        assertThat(truth).hasSizeGreaterThan(80);
        assertThat(share(truth, found::contains)).as("found").isGreaterThan(0.85);
        assertThat(share(found, pair -> shareSomebody(pair, people))).as("true").isGreaterThan(0.75);
        assertThat(document.toString())
                .doesNotContain(listed.get(0).members().get(0).person().name().orElseThrow());
    }

    private static double share(Set<Set<Integer>> pairs, Predicate<Set<Integer>> of) {
        return (double) pairs.stream().filter(of).count() / pairs.size();
    }

    private static boolean shareSomebody(Set<Integer> pair, List<List<Integer>> people) {
        List<Integer> households = List.copyOf(pair);
        return !Collections.disjoint(people.get(households.get(0)), people.get(households.get(1)));
    }

    /** Which household begins at a cell. */
    private static Map<String, Integer> rows(Path file, List<ReviewedHousehold> listed) throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            var sheet = workbook.getSheetAt(0);
            int household = 0;
            for (int row = 0; row <= sheet.getLastRowNum() && household < listed.size(); row++) {
                String name =
                        listed.get(household).members().get(0).person().name().orElseThrow();
                var cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(2);
                if (cell != null && cell.toString().equals(name)) {
                    rows.put("C" + (row + 1), household);
                    row += listed.get(household).members().size() - 1;
                    household++;
                }
            }
            assertThat(household).isEqualTo(listed.size());
        }
        return rows;
    }

    /** Pairs of households that share all their people. */
    private static Set<Set<Integer>> twice(List<List<Integer>> people) {
        Map<Set<Integer>, Integer> first = new HashMap<>();
        Set<Set<Integer>> pairs = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            Integer before = first.putIfAbsent(new HashSet<>(people.get(i)), i);
            if (before != null) {
                pairs.add(Set.of(before, i));
            }
        }
        return pairs;
    }
}
