package vn.sinhke.rules.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.Provision;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AreaClass;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

class BudgetRulesTest {

    private static final long MILLION = 1_000_000L;

    private static Dossier with(SupportProject project) {
        return Dossiers.lawful().project(project).build();
    }

    private static Dossier with(Budget budget) {
        return with(Dossiers.project().budget(budget).build());
    }

    private static Budget budget(long total, long state) {
        return Budget.builder()
                .total(Vnd.of(total))
                .addLines(BudgetLine.builder()
                        .source(FundingSource.STATE_BUDGET)
                        .amount(Vnd.of(state))
                        .build())
                .build();
    }

    private static String reason(Outcome outcome) {
        return ((Outcome.NotApplicable) outcome).reason();
    }

    private static String name(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    @Nested
    class YearsMakePartsTest {

        private Budget line(Long amount, long year, long roundedTo) {
            return Budget.builder()
                    .roundedTo(Vnd.of(roundedTo))
                    .addLines(BudgetLine.builder()
                            .source(FundingSource.CREDIT)
                            .amount(Optional.ofNullable(amount).map(Vnd::of))
                            .putByYear(2023, Vnd.of(year))
                            .putByYear(2024, Vnd.of(100))
                            .build())
                    .build();
        }

        @ParameterizedTest(name = "{0} of {1} + 100, rounded to {2}: {3} {4}")
        @CsvSource({
            "300, 200, 1, Satisfied, ",
            "301, 200, 1, Found, short",
            "299, 200, 1, Found, over",
            "315, 200, 10, Undecided, ",
            "316, 200, 10, Found, short",
            ", 200, 1, Undecided, ",
        })
        void theYearsMakeThePart(Long amount, long year, long roundedTo, String expected, String aspect) {
            Outcome outcome = Judged.outcome("BUD-002", with(line(amount, year, roundedTo)));

            assertThat(name(outcome)).isEqualTo(expected);
            assertThat(Judged.findings(outcome))
                    .allSatisfy(f -> assertThat(f.aspect()).hasValue(aspect));
        }

        @Test
        void saysTheNumbersAtThePart() {
            Finding finding = Judged.only(Judged.outcome("BUD-002", with(line(350L, 200, 1))));

            assertThat(finding.path()).isEqualTo("project/budget/lines[0]/amount");
            assertThat(finding.arguments().toString())
                    .isEqualTo("{differenceVnd=50, partVnd=350, place=1, yearsVnd=300}");
        }

        @Test
        void aPartWithoutYearsIsMissingThem() {
            assertThat(Judged.missing(Judged.outcome("BUD-002", with(budget(10, 5)))))
                    .containsExactly("project/budget/lines[0]/byYear");
        }
    }

    @Nested
    class SupportWithinCeilingTest {

        private Dossier project(SupportMethod method, AreaClass areaClass, long total, long state) {
            SupportProject.Builder project = Dossiers.project()
                    .method(Optional.ofNullable(method))
                    .budget(budget(total, state))
                    .sites(List.of(Site.builder()
                            .areaClass(Optional.ofNullable(areaClass))
                            .build()));
            return with(project.build());
        }

        @ParameterizedTest(name = "{0} {1}: ceiling {2} %")
        @CsvSource({
            "CHAIN, SPECIALLY_DIFFICULT, 80",
            "CHAIN, DIFFICULT, 70",
            "CHAIN, OTHER, 50",
            "COMMUNITY, SPECIALLY_DIFFICULT, 95",
            "COMMUNITY, DIFFICULT, 80",
            "COMMUNITY, OTHER, 60",
        })
        void theCeilingItselfIsWithinAndOneDongMoreIsOver(SupportMethod method, AreaClass areaClass, long ceiling) {
            long state = 1_000_000_000L * ceiling / 100;

            assertThat(name(Judged.outcome("BUD-003", project(method, areaClass, 1_000_000_000L, state))))
                    .isEqualTo("Satisfied");
            Finding over =
                    Judged.only(Judged.outcome("BUD-003", project(method, areaClass, 1_000_000_000L, state + 1)));
            assertThat(over.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(over.arguments())
                    .containsEntry("ceilingPercent", Long.toString(ceiling))
                    .containsEntry("excessVnd", "1")
                    .containsEntry("areaClass", areaClass.name());
        }

        @Test
        void citesTheDecreeAndItsAmendment() {
            Finding over =
                    Judged.only(Judged.outcome("BUD-003", project(SupportMethod.CHAIN, AreaClass.OTHER, 1_000, 900)));

            assertThat(over.provisions())
                    .extracting(Provision::toString)
                    .containsExactly("27/2022/NĐ-CP art.21 cl.5", "38/2023/NĐ-CP art.1 cl.12");
            assertThat(MessageCatalogue.in(Language.VI).text(over))
                    .isEqualTo(
                            "Ở loại khác, ngân sách nhà nước hỗ trợ 900 đồng trên chi phí 1.000 đồng, bằng 90 %; mức tối"
                                    + " đa là 50 %, vượt 400 đồng.");
        }

        @ParameterizedTest(name = "{0} with {1} of 100 and no class: {2}")
        @CsvSource({
            "CHAIN, 50, Satisfied",
            "CHAIN, 51, Undecided",
            "CHAIN, 80, Undecided",
            "CHAIN, 81, Found",
            "COMMUNITY, 60, Satisfied",
            "COMMUNITY, 87, Undecided",
            "COMMUNITY, 95, Undecided",
            "COMMUNITY, 96, Found",
        })
        void withoutAClassItIsDecidedWhereEveryClassAgrees(SupportMethod method, long state, String expected) {
            Outcome outcome = Judged.outcome("BUD-003", project(method, null, 100, state));

            assertThat(name(outcome)).isEqualTo(expected);
            assertThat(Judged.missing(outcome))
                    .isEqualTo(expected.equals("Undecided") ? List.of("project/sites[0]/areaClass") : List.of());
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2023-06-23, Undecided",
            "2023-06-24, Found",
            "2025-12-31, Found",
            "2026-01-01, Found",
            "2026-12-31, Found",
            "2027-01-01, NotApplicable",
        })
        void theCeilingsAreKnownForTheirDays(LocalDate day, String expected) {
            assertThat(name(Judged.outcome("BUD-003", project(SupportMethod.CHAIN, AreaClass.OTHER, 100, 60), day)))
                    .isEqualTo(expected);
        }

        @Test
        void otherMethodsHaveNoCeilingByShareAndAnUnknownMethodIsUndecided() {
            assertThat(reason(Judged.outcome("BUD-003", project(SupportMethod.TASK, AreaClass.OTHER, 100, 99))))
                    .isEqualTo("no-ceiling-for-method");
            assertThat(Judged.missing(Judged.outcome("BUD-003", project(null, AreaClass.OTHER, 100, 99))))
                    .containsExactly("project/method");
            assertThat(Judged.missing(
                            Judged.outcome("BUD-003", with(Budget.builder().build()))))
                    .containsExactly("project/budget/total", "project/budget/stateSupport");
        }

        private Dossier mixed(long supportDifficult, long supportOther) {
            return with(Dossiers.project()
                    .budget(budget(200 * MILLION, supportDifficult + supportOther))
                    .sites(List.of(
                            site(AreaClass.DIFFICULT, 100 * MILLION, supportDifficult),
                            site(AreaClass.OTHER, 100 * MILLION, supportOther)))
                    .build());
        }

        private Site site(AreaClass areaClass, long cost, Long support) {
            return Site.builder()
                    .areaClass(areaClass)
                    .cost(Vnd.of(cost))
                    .stateSupport(Optional.ofNullable(support).map(Vnd::of))
                    .build();
        }

        private Outcome by(CeilingApplication application, Dossier dossier) {
            return Appraisal.by(LawBook.national(), Gazetteer.vietnam(), application)
                    .appraise(dossier, Appraisal.context(dossier, Dossiers.DAY))
                    .outcome("BUD-003")
                    .orElseThrow();
        }

        @ParameterizedTest(name = "{0}: {1} and {2} million: {3}")
        @CsvSource({
            "PER_CLASS, 70, 50, Satisfied",
            "PER_CLASS, 60, 55, Found",
            "WEIGHTED, 60, 60, Satisfied",
            "WEIGHTED, 60, 61, Found",
            "LOWEST, 50, 50, Satisfied",
            "LOWEST, 50, 51, Found",
        })
        void theUserChoosesHowSeveralClassesBind(
                CeilingApplication application, long difficult, long other, String expected) {
            Outcome outcome = by(application, mixed(difficult * MILLION, other * MILLION));

            assertThat(name(outcome)).isEqualTo(expected);
            if (application == CeilingApplication.PER_CLASS) {
                assertThat(Judged.findings(outcome))
                        .allSatisfy(finding -> assertThat(finding.arguments()).containsEntry("areaClass", "OTHER"));
            }
        }

        @Test
        void theSharesAreReportedByClass() {
            Outcome.Satisfied satisfied =
                    (Outcome.Satisfied) by(CeilingApplication.PER_CLASS, mixed(70 * MILLION, 50 * MILLION));

            assertThat(satisfied.arguments())
                    .containsEntry("sharePercent.DIFFICULT", "70")
                    .containsEntry("ceilingPercent.DIFFICULT", "70")
                    .containsEntry("sharePercent.OTHER", "50")
                    .containsEntry("ceilingPercent.OTHER", "50");
        }

        @Test
        void aPlaceWithoutItsMoneyLeavesItUndecidedClassByClass() {
            Dossier dossier = with(Dossiers.project()
                    .budget(budget(200, 100))
                    .sites(List.of(site(AreaClass.DIFFICULT, 100, 50L), site(AreaClass.OTHER, 100, null)))
                    .build());

            assertThat(Judged.missing(by(CeilingApplication.PER_CLASS, dossier)))
                    .containsExactly("project/sites[1]/stateSupport");
            assertThat(name(by(CeilingApplication.LOWEST, dossier))).isEqualTo("Satisfied");
        }

        @Test
        void theChoiceIsPartOfTheRuleSetsIdentity() {
            assertThat(Appraisal.by(LawBook.national(), Gazetteer.vietnam(), CeilingApplication.LOWEST)
                            .rulesVersion())
                    .isNotEqualTo(Appraisal.national().rulesVersion());
        }
    }

    @Nested
    class CeilingsComparedTest {

        @ParameterizedTest(name = "{0} of 100: {1} {2}")
        @CsvSource({"80, Satisfied, ", "81, Found, chain", "95, Found, chain", "96, Found, both"})
        void aboveTheChainsHighestItCanOnlyBeACommunityProject(long state, String expected, String aspect) {
            Outcome outcome = Judged.outcome("BUD-006", with(budget(100, state)));

            assertThat(name(outcome)).isEqualTo(expected);
            assertThat(Judged.findings(outcome)).allSatisfy(finding -> {
                assertThat(finding.aspect()).hasValue(aspect);
                assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            });
        }

        @Test
        void withoutMoneyItIsUndecided() {
            assertThat(Judged.missing(
                            Judged.outcome("BUD-006", with(Budget.builder().build()))))
                    .containsExactly("project/budget/total", "project/budget/stateSupport");
        }
    }

    @Nested
    class ProvincialCapsTest {

        private Dossier in(String province, SupportMethod method, long state) {
            return Dossier.builder()
                    .from(with(Dossiers.project()
                            .method(Optional.ofNullable(method))
                            .budget(budget(10_000 * MILLION, state))
                            .build()))
                    .province(Optional.ofNullable(province))
                    .build();
        }

        @ParameterizedTest(name = "province {0}, {1}, {2} đồng on {3}: {4} {5}")
        @CsvSource({
            "54, CHAIN, 2000000000, 2024-01-01, Satisfied, ",
            "54, CHAIN, 2000000001, 2024-01-01, Found, VIOLATION",
            "54, COMMUNITY, 1000000001, 2024-01-01, Found, VIOLATION",
            "54, CHAIN, 2000000001, 2023-12-08, NotApplicable, ",
            "54, CHAIN, 2000000001, 2023-12-09, Found, VIOLATION",
            "54, CHAIN, 2000000001, 2025-06-30, Found, VIOLATION",
            "54, CHAIN, 2000000001, 2025-07-01, Undecided, ",
            "89, CHAIN, 800000001, 2025-05-01, Found, WARNING",
            "67, CHAIN, 9000000000, 2024-01-01, NotApplicable, ",
            "54, TASK, 9000000000, 2024-01-01, NotApplicable, ",
            ", CHAIN, 1, 2024-01-01, Undecided, ",
            "54, , 1, 2024-01-01, Undecided, ",
        })
        void aProjectKeepsToTheCapOfItsProvince(
                String province, SupportMethod method, long state, LocalDate day, String expected, Severity severity) {
            Outcome outcome = Judged.outcome("BUD-004", in(province, method, state), day);

            assertThat(name(outcome)).isEqualTo(expected);
            assertThat(Judged.findings(outcome)).allMatch(f -> f.severity() == severity);
        }

        private Dossier household(String province, PovertyClass povertyClass, Long support) {
            return Dossier.builder()
                    .from(with(Dossiers.project()
                            .participants(List.of(Participant.builder()
                                    .household(Dossiers.household(0)
                                            .status(Optional.ofNullable(povertyClass)
                                                    .map(c -> new PovertyStatus(c, Optional.empty(), Optional.empty())))
                                            .build())
                                    .support(Optional.ofNullable(support).map(Vnd::of))
                                    .build()))
                            .build()))
                    .province(Optional.ofNullable(province))
                    .build();
        }

        @ParameterizedTest(name = "province {0}, {1}, {2} đồng: {3}")
        @CsvSource({
            "44, POOR, 14000000, Satisfied",
            "44, POOR, 14000001, Found",
            "44, NEAR_POOR, 12000001, Found",
            "44, NEWLY_ESCAPED, 10000001, Found",
            "44, NEWLY_ESCAPED, 10000000, Satisfied",
            "44, OTHER, 99000000, Satisfied",
            "44, , 1, Undecided",
            "44, POOR, , Undecided",
            "67, POOR, 99000000, NotApplicable",
            ", POOR, 99000000, Undecided",
        })
        void aHouseholdKeepsToTheCapOfItsClass(
                String province, PovertyClass povertyClass, Long support, String expected) {
            Outcome outcome =
                    Judged.outcome("BUD-005", household(province, povertyClass, support), LocalDate.of(2024, 1, 1));

            assertThat(name(outcome)).isEqualTo(expected);
            assertThat(Judged.findings(outcome))
                    .allMatch(f -> f.path().equals("project/participants[0]/support"))
                    .allMatch(f -> f.provisions().get(0).act().equals("48/2022/QĐ-UBND.QB"));
        }

        @Test
        void withoutAListOfHouseholdsOrAProvinceNoCapCanBeHeld() {
            Dossier noList = Dossier.builder()
                    .from(with(Dossiers.project().participants(List.of()).build()))
                    .province("44")
                    .build();

            assertThat(Judged.missing(Judged.outcome("BUD-005", noList, LocalDate.of(2024, 1, 1))))
                    .containsExactly("project/participants");
            assertThat(Judged.missing(Judged.outcome(
                            "BUD-005", household(null, PovertyClass.POOR, 1L), LocalDate.of(2024, 1, 1))))
                    .containsExactly("province");
        }
    }

    @Nested
    class SitesMakeProjectTest {

        private Outcome judge(int households, String hectares, long cost, long support) {
            return Judged.outcome(
                    "BUD-007",
                    with(Dossiers.project()
                            .counts(ParticipantCounts.builder().households(3).build())
                            .areaHectares(new BigDecimal("4.50"))
                            .budget(budget(100, 70))
                            .sites(List.of(site(1, "2", 60, 40), site(households, hectares, cost, support)))
                            .build()));
        }

        private Site site(int households, String hectares, long cost, long support) {
            return Site.builder()
                    .households(households)
                    .areaHectares(new BigDecimal(hectares))
                    .cost(Vnd.of(cost))
                    .stateSupport(Vnd.of(support))
                    .build();
        }

        @Test
        void theFiguresOfThePlacesMakeTheProjects() {
            assertThat(judge(2, "2.5", 40, 30)).isInstanceOf(Outcome.Satisfied.class);
        }

        @ParameterizedTest
        @CsvSource({
            "3, 2.5, 40, 30, households",
            "2, 2.6, 40, 30, hectares",
            "2, 2.5, 41, 30, costVnd",
            "2, 2.5, 40, 29, supportVnd",
        })
        void eachFigureThatDiffersIsFound(int households, String hectares, long cost, long support, String aspect) {
            assertThat(Judged.only(judge(households, hectares, cost, support)).aspect())
                    .hasValue(aspect);
        }

        @Test
        void withoutFiguresItDoesNotApply() {
            assertThat(reason(Judged.outcome(
                            "BUD-007", with(Dossiers.project().sites(List.of()).build()))))
                    .isEqualTo("no-site-figures");
        }
    }

    @Nested
    class AmountsAndYearsTest {

        @ParameterizedTest
        @CsvSource({"0, Satisfied", "-1, Found"})
        void anAmountBelowZeroIsFound(long amount, String expected) {
            assertThat(name(Judged.outcome("BUD-008", with(budget(10, amount)))))
                    .isEqualTo(expected);
            assertThat(reason(Judged.outcome(
                            "BUD-008", with(SupportProject.builder().build()))))
                    .isEqualTo("no-amounts");
        }

        @Test
        void everyAmountIsLookedAtWhereItStands() {
            Vnd below = Vnd.of(-1);
            Budget budget = Budget.builder()
                    .total(below)
                    .addLines(BudgetLine.builder()
                            .source(FundingSource.CREDIT)
                            .amount(below)
                            .putByYear(2023, below)
                            .putByYear(2024, Vnd.ZERO)
                            .build())
                    .build();
            Site site = Site.builder().cost(below).stateSupport(below).build();
            Participant participant = Dossiers.participant(1).support(below).build();
            Dossier dossier = with(Dossiers.project()
                    .budget(budget)
                    .sites(List.of(site))
                    .participants(List.of(participant))
                    .build());

            assertThat(Judged.findings(Judged.outcome("BUD-008", dossier)))
                    .extracting(Finding::path)
                    .containsExactly(
                            "project/budget/total",
                            "project/budget/lines[0]/amount",
                            "project/budget/lines[0]/byYear/2023",
                            "project/sites[0]/cost",
                            "project/sites[0]/stateSupport",
                            "project/participants[0]/support");
        }

        @Test
        void oneAmountAnywhereIsEnoughToLook() {
            SupportProject none = SupportProject.builder().build();

            assertThat(List.of(
                            SupportProject.builder()
                                    .from(none)
                                    .budget(Budget.builder().total(Vnd.ZERO).build())
                                    .build(),
                            SupportProject.builder()
                                    .from(none)
                                    .addSites(Site.builder().cost(Vnd.ZERO).build())
                                    .build(),
                            SupportProject.builder()
                                    .from(none)
                                    .addSites(Site.builder()
                                            .stateSupport(Vnd.ZERO)
                                            .build())
                                    .build(),
                            SupportProject.builder()
                                    .from(none)
                                    .addParticipants(Dossiers.participant(1)
                                            .support(Vnd.ZERO)
                                            .build())
                                    .build()))
                    .allSatisfy(project -> assertThat(name(Judged.outcome("BUD-008", with(project))))
                            .isEqualTo("Satisfied"));
            assertThat(reason(Judged.outcome(
                            "BUD-008",
                            with(SupportProject.builder()
                                    .from(none)
                                    .addSites(Site.builder().build())
                                    .addParticipants(Dossiers.participant(1)
                                            .support(Optional.empty())
                                            .build())
                                    .build()))))
                    .isEqualTo("no-amounts");
        }

        @Test
        void withoutAShareTheCeilingsAreNotCompared() {
            Dossier dossier = with(Budget.builder().total(Vnd.of(100)).build());

            assertThat(Judged.missing(Judged.outcome("BUD-006", dossier)))
                    .containsExactly("project/budget/stateSupport");
        }

        @ParameterizedTest
        @CsvSource({"2022, Found", "2023, Satisfied", "2025, Satisfied", "2026, Found"})
        void moneyOutsideThePlanIsFound(int year, String expected) {
            Budget budget = Budget.builder()
                    .addLines(BudgetLine.builder()
                            .source(FundingSource.CREDIT)
                            .putByYear(year, Vnd.of(1))
                            .build())
                    .build();

            assertThat(name(Judged.outcome("BUD-009", with(budget)))).isEqualTo(expected);
            assertThat(Judged.missing(Judged.outcome(
                            "BUD-009",
                            with(Dossiers.project()
                                    .budget(budget)
                                    .firstYear(Optional.empty())
                                    .lastYear(Optional.empty())
                                    .build()))))
                    .containsExactly("project/firstYear", "project/lastYear");
            assertThat(reason(Judged.outcome("BUD-009", with(budget(2, 1))))).isEqualTo("no-yearly-split");
        }
    }
}
