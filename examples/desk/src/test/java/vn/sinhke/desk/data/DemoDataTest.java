package vn.sinhke.desk.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.excel.reading.CellProblem;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.NominationWorkbook;
import vn.sinhke.json.Json;
import vn.sinhke.program.Program;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Severity;

class DemoDataTest {

    private static final Appraisal APPRAISAL = Appraisal.national();
    private static final Path DATA = Path.of("data");

    @Test
    void theCommittedWorkbooksHoldExactlyTheseValues() throws IOException {
        for (Map.Entry<String, Dossier> one : PublishedCases.all().entrySet()) {
            Import<Dossier> read =
                    DossierWorkbook.read(Files.readAllBytes(DATA.resolve("cases/" + one.getKey() + ".xlsx")));
            assertThat(read.problems()).as(one.getKey()).isEmpty();
            assertThat(read.value()).as(one.getKey()).hasValue(one.getValue());
        }
        for (Map.Entry<String, Dossier> one : DakNongCall2023.dossiers().entrySet()) {
            Import<Dossier> read =
                    DossierWorkbook.read(Files.readAllBytes(DATA.resolve("call-2023/" + one.getKey() + ".xlsx")));
            boolean unreadable = one.getKey().equals("dn-2023-12-rau");
            assertThat(read.problems())
                    .as(one.getKey())
                    .extracting(CellProblem::code)
                    .containsExactlyElementsOf(unreadable ? List.of("CEL-001") : List.of());
            assertThat(read.value())
                    .as(one.getKey())
                    .hasValue(unreadable ? withoutCount(one.getValue()) : one.getValue());
        }
        assertThat(NominationWorkbook.read(Files.readAllBytes(DATA.resolve("call-2023/danh-sach-gioi-thieu.xlsx")))
                        .value())
                .hasValue(DakNongCall2023.nominations());
        assertThat(Json.mapper()
                        .readValue(DATA.resolve("call-2023/program.json").toFile(), Program.class))
                .isEqualTo(DakNongCall2023.program());
    }

    private static Dossier withoutCount(Dossier dossier) {
        SupportProject project = SupportProject.builder()
                .from(dossier.project())
                .counts(ParticipantCounts.builder().build())
                .build();
        return Dossier.builder().from(dossier).project(project).build();
    }

    @Test
    void everyMadeUpFileSaysSoAndNoPersonInItIsReal() {
        DakNongCall2023.dossiers().values().forEach(dossier -> {
            assertThat(dossier.dataNote().orElseThrow()).contains(DakNongCall2023.MADE_UP);
            dossier.project().participants().forEach(participant -> {
                assertThat(participant.household().representative().name().orElseThrow())
                        .startsWith("Người minh họa ");
                assertThat(participant
                                .household()
                                .representative()
                                .personalNumber()
                                .orElseThrow())
                        .startsWith("999");
            });
        });
    }

    @ParameterizedTest(name = "dossier {0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "01; ",
                "02; PRT-001",
                "03; LNK-003",
                "04; ",
                "05; ",
                "06; ",
                "07; BUD-001",
                "08; ORG-001",
                "09; BUD-002 CAL-001 LNK-001 RES-001",
                "10; BUD-003",
                "11; CAL-001 PRT-003 PRT-004",
                "12; SUP-001",
                "13; ",
            })
    void exactlyThePlantedFaultsAreViolations(String number, String codes) {
        Report report = report("DN-2023-" + number);

        assertThat(report.findings().stream()
                        .filter(f -> f.severity() == Severity.VIOLATION)
                        .map(f -> f.code().text())
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(codes == null ? List.of() : List.of(codes.split(" ", -1)));
    }

    @Test
    void faultsThatRestOnThePressOrOnRecallAreWarnings() {
        assertThat(codes("DN-2023-06", Severity.WARNING)).contains("PLC-001");
        assertThat(codes("DN-2023-11", Severity.WARNING)).contains("PRT-005", "IDN-001");
        assertThat(codes("DN-2023-12", Severity.WARNING)).contains("LNK-002");
        assertThat(report("DN-2023-13").undecided()).isTrue();
        assertThat(report("DN-2023-01").inOrder()).isTrue();
    }

    private static Set<String> codes(String id, Severity severity) {
        Set<String> codes = new TreeSet<>();
        report(id).findings().stream()
                .filter(f -> f.severity() == severity)
                .forEach(f -> codes.add(f.code().text()));
        return codes;
    }

    private static Report report(String id) {
        ImmutableList<Dossier> all =
                ImmutableList.copyOf(DakNongCall2023.dossiers().values());
        Dossier dossier = all.stream().filter(d -> d.id().equals(id)).findAny().orElseThrow();
        ImmutableList<Dossier> others =
                all.stream().filter(d -> !d.equals(dossier)).collect(ImmutableList.toImmutableList());
        return APPRAISAL.appraise(
                new CallEntry(dossier, others), Appraisal.context(dossier, LocalDate.of(2023, 8, 25)));
    }

    private static Outcome published(String file, String code) {
        return judged(PublishedCases.all().get(file), code);
    }

    private static Outcome judged(Dossier dossier, String code) {
        LocalDate day = Appraisal.naturalDay(dossier).orElse(LocalDate.of(2026, 11, 24));
        return APPRAISAL
                .appraise(dossier, Appraisal.context(dossier, day))
                .outcome(code)
                .orElseThrow();
    }

    @Test
    void c1LeavesItsDongUnexplained() {
        Outcome.Found found = (Outcome.Found) published("c01-quang-nam-hiep-duc", "BUD-001");

        assertThat(found.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("differenceVnd", "4863730"));
        assertThat(published("c01-quang-nam-hiep-duc", "PRT-001")).isInstanceOf(Outcome.Satisfied.class);
        assertThat(published("c01-quang-nam-hiep-duc", "BUD-003")).isInstanceOf(Outcome.Satisfied.class);
    }

    @Test
    void c4IsOverTheChainCeilingAndWithinTheCommunityOne() {
        Dossier c4 = PublishedCases.all().get("c04-bac-kan-cho-moi-trau");
        Dossier asChain = Dossier.builder()
                .from(c4)
                .project(SupportProject.builder()
                        .from(c4.project())
                        .method(SupportMethod.CHAIN)
                        .build())
                .build();

        Finding note = ((Outcome.Found) judged(c4, "BUD-006")).findings().get(0);
        assertThat(note.aspect()).hasValue("chain");
        assertThat(note.severity()).isEqualTo(Severity.NOTE);
        assertThat(note.arguments())
                .containsEntry("sharePercent", "86.96")
                .containsEntry("chainHighestPercent", "80")
                .containsEntry("communityHighestPercent", "95");
        assertThat(judged(c4, "BUD-003")).isInstanceOf(Outcome.Undecided.class);
        assertThat(((Outcome.Found) judged(asChain, "BUD-003"))
                        .findings()
                        .get(0)
                        .severity())
                .isEqualTo(Severity.VIOLATION);
    }

    @Test
    void c12AndC18AreInterDistrictAndC17IsNotDecided() {
        assertThat(published("c12-thai-nguyen-che", "PLC-001")).isInstanceOf(Outcome.Satisfied.class);
        assertThat(published("c18-lam-dong-nam-ha", "PLC-001")).isInstanceOf(Outcome.Satisfied.class);
        assertThat(published("c17-lam-dong-hikari", "PLC-001")).isInstanceOf(Outcome.Undecided.class);
    }

    @Test
    void everySumOfC27Closes() {
        for (String code : List.of("BUD-001", "BUD-002", "BUD-007")) {
            assertThat(published("c27-lam-dong-dam-rong", code)).as(code).isInstanceOf(Outcome.Satisfied.class);
        }
        assertThat(((Outcome.Satisfied) published("c27-lam-dong-dam-rong", "BUD-007")).arguments())
                .containsEntry("households", "63")
                .containsEntry("hectares", "18")
                .containsEntry("costVnd", "90000000")
                .containsEntry("supportVnd", "90000000");
    }

    @ParameterizedTest
    @CsvSource({
        "c03-quang-tri-hai-lang, BUD-001, Undecided",
        "c05-an-giang-phu-tan, BUD-001, Satisfied",
        "c09-bac-kan-cho-moi-khoai-tay, ORG-001, Satisfied",
        "c09-bac-kan-cho-moi-khoai-tay, BUD-007, Satisfied",
        "c10-lam-dong-lac-duong, BUD-002, Undecided",
        "c14-an-giang-cho-moi, BUD-007, Satisfied",
        "c17-lam-dong-hikari, BUD-001, Satisfied",
        "c18-lam-dong-nam-ha, LNK-002, Satisfied",
        "c07-tuyen-quang-binh-an, PRT-001, Undecided"
    })
    void theOtherCasesComeOutAsFarAsTheyWerePublished(String file, String code, String outcome) {
        assertThat(published(file, code).getClass().getSimpleName()).isEqualTo(outcome);
    }
}
