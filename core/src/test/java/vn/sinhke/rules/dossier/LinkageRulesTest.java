package vn.sinhke.rules.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.law.Provision;
import vn.sinhke.linkage.CooperationMinutes;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.StatedResult;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;
import vn.sinhke.valuechain.Stage;
import vn.sinhke.valuechain.ValueChain;

class LinkageRulesTest {

    private static Dossier method(SupportMethod method) {
        return Dossiers.lawful()
                .contracts(List.of())
                .project(Dossiers.project().method(Optional.ofNullable(method)).build())
                .build();
    }

    private static String reason(Outcome outcome) {
        return ((Outcome.NotApplicable) outcome).reason();
    }

    @Nested
    class LeadKindTest {

        private Dossier led(OrganizationKind kind) {
            return Dossiers.lawful()
                    .lead(Organization.builder().kind(Optional.ofNullable(kind)).build())
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "ENTERPRISE, Satisfied",
            "COOPERATIVE, Satisfied",
            "COOPERATIVE_UNION, Satisfied",
            "COOPERATIVE_GROUP, Found",
            "OTHER, Found",
            ", Undecided",
        })
        void threeKindsMayLead(OrganizationKind kind, String expected) {
            assertThat(Judged.outcome("ORG-001", led(kind)).getClass().getSimpleName())
                    .isEqualTo(expected);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2022-04-18, ", "2022-04-19, VIOLATION", "2025-12-31, VIOLATION", "2026-01-01, WARNING"})
        void since2026ItRestsOnThePress(LocalDate day, Severity severity) {
            Outcome outcome = Judged.outcome("ORG-001", led(OrganizationKind.COOPERATIVE_GROUP), day);

            if (severity == null) {
                assertThat(reason(outcome)).isEqualTo("law-not-yet");
            } else {
                assertThat(Judged.only(outcome).severity()).isEqualTo(severity);
            }
        }

        @Test
        void saysTheKindAndCitesTheProvision() {
            Finding finding = Judged.only(Judged.outcome("ORG-001", led(OrganizationKind.COOPERATIVE_GROUP)));

            assertThat(finding.path()).isEqualTo("lead/kind");
            assertThat(finding.arguments().toString())
                    .isEqualTo("{allowedKinds=ENTERPRISE, COOPERATIVE, COOPERATIVE_UNION, leadKind=COOPERATIVE_GROUP}");
            assertThat(finding.provisions())
                    .extracting(Provision::toString)
                    .containsExactly("27/2022/NĐ-CP art.3 cl.4");
            assertThat(MessageCatalogue.in(Language.VI).text(finding))
                    .isEqualTo(
                            "Đơn vị chủ trì là tổ hợp tác; chỉ doanh nghiệp, hợp tác xã, liên hiệp hợp tác xã được chủ"
                                    + " trì liên kết.");
        }

        @Test
        void otherMethodsHaveNoLead() {
            assertThat(reason(Judged.outcome("ORG-001", method(SupportMethod.COMMUNITY))))
                    .isEqualTo("not-a-chain-project");
            assertThat(Judged.outcome("ORG-001", method(null))).isInstanceOf(Outcome.Satisfied.class);
        }
    }

    @Nested
    class LinkageDocumentExistsTest {

        @ParameterizedTest(name = "{0} contracts, {1} minutes, states {2}: {3}")
        @CsvSource({
            "1, 0, , Satisfied",
            "0, 1, , Satisfied",
            "0, 1, false, Satisfied",
            "0, 0, false, Found",
            "0, 0, true, Undecided",
            "0, 0, , Undecided",
        })
        void aContractOrMinutesWillDo(int contracts, int minutes, Boolean states, String expected) {
            Dossier dossier = Dossiers.lawful()
                    .contracts(
                            contracts == 0
                                    ? List.of()
                                    : List.of(Dossiers.contract().build()))
                    .minutes(
                            minutes == 0
                                    ? List.of()
                                    : List.of(CooperationMinutes.builder().build()))
                    .hasLinkageDocument(Optional.ofNullable(states))
                    .build();
            Outcome outcome = Judged.outcome("LNK-001", dossier);

            assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
            assertThat(outcome.provisions())
                    .extracting(Provision::toString)
                    .containsExactly("27/2022/NĐ-CP art.21 cl.1 pt.b");
        }

        @Test
        void otherMethodsNeedNone() {
            assertThat(reason(Judged.outcome("LNK-001", method(SupportMethod.TASK))))
                    .isEqualTo("not-a-chain-project");
        }
    }

    @Nested
    class FormOfLinkageTest {

        private Outcome judge(String initials, Integer declared) {
            var stages = initials.isEmpty()
                    ? List.<Stage>of()
                    : Arrays.stream(initials.split("", -1))
                            .filter(i -> !i.isEmpty())
                            .map(i -> switch (i) {
                                case "I" -> Stage.INPUTS;
                                case "P" -> Stage.PRODUCTION;
                                case "C" -> Stage.PROCESSING;
                                default -> Stage.SALE;
                            })
                            .collect(Collectors.toList());
            return Judged.outcome(
                    "LNK-002",
                    Dossiers.lawful()
                            .contracts(List.of(LinkageContract.builder()
                                    .addAllStages(stages)
                                    .declaredForm(Optional.ofNullable(declared))
                                    .build()))
                            .build());
        }

        @ParameterizedTest
        @CsvSource({"IPCS, 1", "IS, 2", "PS, 3", "IPS, 4", "PCS, 5", "ICS, 6", "CS, 7"})
        void theStagesMakeTheForm(String initials, String number) {
            Outcome outcome = judge(initials, Integer.valueOf(number));

            assertThat(((Outcome.Satisfied) outcome).arguments()).containsEntry("formNumbers", number);
            assertThat(outcome.provisions()).extracting(Provision::toString).containsExactly("98/2018/NĐ-CP art.4");
        }

        @ParameterizedTest
        @CsvSource({"IPC, noSale, VIOLATION", "P, noSale, VIOLATION", "S, onlySale, VIOLATION", "IPS, declared, WARNING"
        })
        void whatIsNoFormIsFound(String initials, String aspect, Severity severity) {
            Finding finding = Judged.only(judge(initials, aspect.equals("declared") ? 3 : null));

            assertThat(finding.aspect()).hasValue(aspect);
            assertThat(finding.severity()).isEqualTo(severity);
        }

        @Test
        void withoutStagesItIsUndecidedAndWithoutAContractItDoesNotApply() {
            assertThat(Judged.missing(judge("", null))).containsExactly("contracts[0]/stages");
            assertThat(reason(Judged.outcome("LNK-002", method(SupportMethod.CHAIN))))
                    .isEqualTo("no-contract");
        }
    }

    @Nested
    class TermOfLinkageTest {

        private Outcome judge(Integer term, Integer cycle) {
            return Judged.outcome(
                    "LNK-003",
                    Dossiers.lawful()
                            .contracts(List.of(Dossiers.contract()
                                    .termMonths(Optional.ofNullable(term))
                                    .build()))
                            .project(Dossiers.project()
                                    .valueChain(ValueChain.builder()
                                            .cycleMonths(Optional.ofNullable(cycle))
                                            .build())
                                    .build())
                            .build());
        }

        @ParameterizedTest(name = "term {0}, cycle {1}: {2}")
        @CsvSource({
            "60, 12, Satisfied",
            "59, 12, Found",
            "60, 60, Satisfied",
            "36, 11, Satisfied",
            "35, 11, Found",
            "36, 12, Found",
            "60, , Satisfied",
            "59, , Undecided",
            "36, , Undecided",
            "35, , Found",
            ", 12, Undecided",
        })
        void fiveYearsForACycleOfAYearElseThree(Integer term, Integer cycle, String expected) {
            assertThat(judge(term, cycle).getClass().getSimpleName()).isEqualTo(expected);
        }

        @Test
        void saysTheNumbersAndWhatIsMissing() {
            Finding finding = Judged.only(judge(10, 12));

            assertThat(finding.arguments().toString())
                    .isEqualTo("{cycle=YEAR_OR_LONGER, minimumMonths=60, termMonths=10}");
            assertThat(finding.path()).isEqualTo("contracts[0]/termMonths");
            assertThat(finding.provisions()).extracting(Provision::toString).containsExactly("98/2018/NĐ-CP art.11");
            assertThat(Judged.only(judge(35, null)).arguments()).containsEntry("minimumMonths", "36");
            assertThat(Judged.missing(judge(59, null))).containsExactly("project/valueChain/cycleMonths");
            assertThat(Judged.missing(judge(null, 12))).containsExactly("contracts[0]/termMonths");
            assertThat(reason(Judged.outcome("LNK-003", method(SupportMethod.CHAIN))))
                    .isEqualTo("no-contract");
        }

        @ParameterizedTest
        @CsvSource({"2018-08-19, NotApplicable", "2018-08-20, Found"})
        void theDecreeCountsFromItsDay(LocalDate day, String expected) {
            Dossier dossier = Dossiers.lawful()
                    .contracts(List.of(Dossiers.contract().termMonths(12).build()))
                    .build();

            assertThat(Judged.outcome("LNK-003", dossier, day).getClass().getSimpleName())
                    .isEqualTo(expected);
        }
    }

    @Nested
    class ResultsStatedTest {

        private Outcome judge(SupportProject project) {
            return Judged.outcome("RES-001", Dossiers.lawful().project(project).build());
        }

        private StatedResult result(Integer year, String jobs) {
            return StatedResult.builder()
                    .year(Optional.ofNullable(year))
                    .jobs(Optional.ofNullable(jobs))
                    .income("tăng")
                    .localContribution("có")
                    .build();
        }

        @Test
        void everyYearAndTheEndAreStated() {
            assertThat(judge(Dossiers.project().build())).isInstanceOf(Outcome.Satisfied.class);
        }

        @Test
        void whatIsMissingOrBlankIsFoundAtItsPlace() {
            SupportProject project = Dossiers.project()
                    .results(List.of(result(2023, "1"), result(2024, " "), result(2025, null)))
                    .build();

            assertThat(Judged.findings(judge(project)))
                    .extracting(Finding::path)
                    .containsExactly(
                            "project/results[2024]/jobs",
                            "project/results[2025]/jobs",
                            "project/results[end]/jobs",
                            "project/results[end]/income",
                            "project/results[end]/localContribution");
            assertThat(MessageCatalogue.in(Language.VI)
                            .text(Judged.findings(judge(project)).get(0)))
                    .isEqualTo("Chưa xác định chỉ số tạo việc làm cho năm 2024.");
        }

        @Test
        void aDossierThatStatesNoResultAtAllIsUndecided() {
            assertThat(Judged.missing(
                            judge(Dossiers.project().results(List.of()).build())))
                    .containsExactly("project/results");
            assertThat(Judged.missing(
                            judge(Dossiers.project().firstYear(Optional.empty()).build())))
                    .containsExactly("project/firstYear");
            assertThat(reason(Judged.outcome("RES-001", method(SupportMethod.COMMUNITY))))
                    .isEqualTo("not-a-chain-project");
        }

        @Test
        void theFirstAndTheLastYearAreIn() {
            SupportProject project =
                    Dossiers.project().firstYear(2022).lastYear(2026).build();

            assertThat(Judged.findings(judge(project)))
                    .extracting(f -> f.arguments().get("year"))
                    .containsExactly("2022", "2022", "2022", "2026", "2026", "2026");
        }
    }
}
