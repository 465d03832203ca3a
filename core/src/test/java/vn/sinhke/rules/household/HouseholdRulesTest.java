package vn.sinhke.rules.household;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sinhke.beneficiary.Assessments.DAY;
import static vn.sinhke.beneficiary.Assessments.words;
import static vn.sinhke.review.ReviewedHouseholds.assessment;
import static vn.sinhke.review.ReviewedHouseholds.member;
import static vn.sinhke.review.ReviewedHouseholds.poor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.money.Vnd;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Severity;

class HouseholdRulesTest {

    private static final ReviewedHousehold NOTHING_SAID =
            ReviewedHousehold.builder().build();

    private static Outcome outcome(String code, ReviewedHousehold household) {
        return outcome(code, household, DAY);
    }

    private static Outcome outcome(String code, ReviewedHousehold household, LocalDate day) {
        return Appraisal.national()
                .householdRules()
                .check(household, LawBook.national().on(LegalContext.on(day)))
                .stream()
                .filter(result -> result.code().equals(RuleCode.of(code)))
                .map(Result::outcome)
                .findAny()
                .orElseThrow();
    }

    private static Finding only(String code, ReviewedHousehold household) {
        return Iterables.getOnlyElement(((Outcome.Found) outcome(code, household)).findings());
    }

    private static ImmutableList<String> missing(Outcome outcome) {
        return ((Outcome.Undecided) outcome).missing();
    }

    private static ReviewedHousehold with(HouseholdMember.Builder second) {
        return poor().members(ImmutableList.of(
                        member(0).build(),
                        second.build(),
                        member(2).build(),
                        member(3).build(),
                        member(4).build()))
                .build();
    }

    private static ReviewedHousehold with(Assessment.Builder assessment) {
        return poor().assessment(assessment.build()).build();
    }

    static Stream<String> codes() {
        return Appraisal.national().householdRules().rules().keySet().stream()
                .map(RuleCode::text)
                .filter(code -> code.startsWith("HHD"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aHouseholdInOrderIsNotObjectedTo(String code) {
        Outcome outcome = outcome(
                code,
                poor().marks(ImmutableList.of(HouseholdMark.INDIGENOUS, HouseholdMark.NO_LABOUR_CAPACITY))
                        .assessment(assessment().workers(0).build())
                        .build());

        assertThat(outcome).isInstanceOf(Outcome.Satisfied.class);
        assertThat(outcome.provisions()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HHD-001, members", "HHD-002, members", "HHD-005, members", "HHD-006, members"})
    void withoutMembersItIsUndecided(String code, String fact) {
        assertThat(missing(outcome(code, NOTHING_SAID))).containsExactly(fact);
    }

    @ParameterizedTest
    @CsvSource({"HHD-003, no-assessment", "HHD-004, no-assessment", "HHD-007, no-assessment", "HHD-008, no-such-mark"})
    void whatItDoesNotAddressIsSaid(String code, String reason) {
        assertThat(((Outcome.NotApplicable) outcome(code, NOTHING_SAID)).reason())
                .isEqualTo(reason);
    }

    @Test
    void aHouseholdHasOneHead() {
        Finding none = only(
                "HHD-001", poor().members(ImmutableList.of(member(1).build())).build());
        assertThat(none.aspect()).contains("none");
        assertThat(none.path()).isEqualTo("members");
        Finding several = only("HHD-001", with(member(1).head(true)));
        assertThat(several.aspect()).contains("several");
        assertThat(several.arguments()).containsEntry("heads", "2").containsEntry("members", "5");
        assertThat(several.severity()).isEqualTo(Severity.VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({"2023-10-20, false", "2023-10-21, true", "2022-12-31, false"})
    void nobodyIsBornAfterTheReview(LocalDate born, boolean found) {
        Outcome outcome = outcome("HHD-002", with(member(1).born(Birth.on(born))));

        assertThat(outcome instanceof Outcome.Found).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2023, ", "2024, future", "1900, ", "1899, old"})
    void aYearOfBirthIsNeitherAfterTheReviewNorTooLongAgo(int year, String aspect) {
        ReviewedHousehold household = with(member(1).born(Birth.in(year)));

        if (aspect == null) {
            assertThat(outcome("HHD-002", household)).isInstanceOf(Outcome.Satisfied.class);
        } else {
            Finding finding = only("HHD-002", household);
            assertThat(finding.aspect()).contains(aspect);
            assertThat(finding.path()).isEqualTo("members[1]/born");
            assertThat(finding.arguments()).containsEntry("place", "2");
            assertThat(finding.severity()).isEqualTo(aspect.equals("old") ? Severity.WARNING : Severity.VIOLATION);
        }
    }

    @Test
    void anUnknownBirthIsUndecidedAndTheDayOfTheCircumstancesIsTheReviewsWhereNoneIsStated() {
        assertThat(missing(outcome("HHD-002", with(member(1).born(Optional.empty())))))
                .containsExactly("members[1]/born");
        ReviewedHousehold unassessed = poor().members(
                        ImmutableList.of(member(0).born(Birth.in(2025)).build()))
                .assessment(Optional.empty())
                .build();
        assertThat(outcome("HHD-002", unassessed, LocalDate.of(2024, 12, 31))).isInstanceOf(Outcome.Found.class);
        assertThat(outcome("HHD-002", unassessed, LocalDate.of(2025, 1, 1))).isInstanceOf(Outcome.Satisfied.class);
    }

    @ParameterizedTest
    @CsvSource({"2023-10-20, false", "2023-10-21, true"})
    void theClassBeforeWasRecognizedBefore(LocalDate recognized, boolean found) {
        ReviewedHousehold household = with(
                assessment().previous(new PovertyStatus(PovertyClass.POOR, Optional.of(recognized), Optional.empty())));

        assertThat(outcome("HHD-002", household) instanceof Outcome.Found).isEqualTo(found);
        if (found) {
            assertThat(only("HHD-002", household).aspect()).contains("previous");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void anIncomeBelowNothingIsFound(long income) {
        Finding finding = only("HHD-003", with(assessment().incomePerCapita(Vnd.of(income))));

        assertThat(finding.path()).isEqualTo("assessment/incomePerCapita");
        assertThat(finding.arguments()).containsEntry("incomeVnd", Long.toString(income));
        assertThat(outcome("HHD-003", with(assessment().incomePerCapita(Vnd.ZERO))))
                .isInstanceOf(Outcome.Satisfied.class);
    }

    @Test
    void everyFigureBelowNothingIsFound() {
        Outcome.Found found = (Outcome.Found) outcome(
                "HHD-003",
                with(assessment()
                        .housingSquareMetres(new BigDecimal("-0.5"))
                        .members(-1)
                        .dependants(-1)
                        .workers(-1)
                        .nonDurableStructures(-1)
                        .incomeMonths(-1)
                        .incomePoints(-1)
                        .deprivationPoints(-1)
                        .children(-1)
                        .childrenWithoutInsurance(-1)
                        .childrenMalnourished(-1)
                        .childrenNotSchooled(-1)));

        assertThat(found.findings()).hasSize(12).extracting(Finding::path).doesNotHaveDuplicates();
    }

    @Test
    void theMembersThatAreStatedAreThoseListed() {
        Finding finding = only("HHD-004", with(assessment().members(6)));

        assertThat(finding.aspect()).contains("members");
        assertThat(finding.arguments()).containsEntry("statedMembers", "6").containsEntry("listedMembers", "5");
        assertThat(missing(outcome("HHD-004", with(assessment().members(Optional.empty())))))
                .containsExactly("assessment/members");
        assertThat(missing(outcome("HHD-004", poor().members(ImmutableList.of()).build())))
                .containsExactly("members");
    }

    @Test
    void noPartIsLargerThanTheWhole() {
        assertThat(outcome(
                        "HHD-004",
                        with(assessment()
                                .dependants(5)
                                .workers(5)
                                .children(5)
                                .childrenWithoutInsurance(5)
                                .childrenMalnourished(5)
                                .childrenNotSchooled(5))))
                .isInstanceOf(Outcome.Satisfied.class);
        Outcome.Found found = (Outcome.Found) outcome(
                "HHD-004",
                with(assessment()
                        .dependants(6)
                        .workers(6)
                        .children(6)
                        .childrenWithoutInsurance(7)
                        .childrenMalnourished(7)
                        .childrenNotSchooled(7)));
        assertThat(found.findings()).hasSize(6);
        assertThat(found.findings().get(0).arguments())
                .containsEntry("part", "6")
                .containsEntry("whole", "5");
    }

    @Test
    void anEthnicGroupIsOfTheOfficialList() {
        assertThat(outcome("HHD-005", with(member(1).ethnicGroup("54")))).isInstanceOf(Outcome.Satisfied.class);
        Finding finding = only("HHD-005", with(member(1).ethnicGroup("55")));
        assertThat(finding.path()).isEqualTo("members[1]/ethnicGroup");
        assertThat(finding.arguments()).containsEntry("place", "2").containsEntry("groups", "54");
        assertThat(missing(outcome("HHD-005", with(member(1).ethnicGroup(Optional.empty())))))
                .containsExactly("members[1]/ethnicGroup");
    }

    private static HouseholdMember.Builder likeTheFirst(Optional<String> number) {
        Person first = member(0).build().person();
        return member(1)
                .person(Person.builder().from(first).personalNumber(number).build())
                .born(Birth.in(1980));
    }

    @Test
    void nobodyStandsTwice() {
        Finding certain = only(
                "HHD-006",
                with(member(1)
                        .person(Person.builder()
                                .personalNumber("999 000 000 000")
                                .build())));
        assertThat(certain.aspect()).contains("certain");
        assertThat(certain.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(certain.path()).isEqualTo("members[1]");
        assertThat(certain.arguments()).containsEntry("firstPlace", "1").containsEntry("place", "2");
        Finding probable = only("HHD-006", with(likeTheFirst(Optional.empty())));
        assertThat(probable.aspect()).contains("probable");
        assertThat(probable.severity()).isEqualTo(Severity.WARNING);
        assertThat(outcome("HHD-006", with(likeTheFirst(Optional.of("999000000001")))))
                .as("two numbers are two people")
                .isInstanceOf(Outcome.Satisfied.class);
        assertThat(outcome("HHD-006", with(likeTheFirst(Optional.empty()).born(Birth.in(1981)))))
                .as("two births are two people")
                .isInstanceOf(Outcome.Satisfied.class);
    }

    @ParameterizedTest
    @CsvSource({"1500000, ", "1500001, NEWLY_ESCAPED"})
    void aHouseholdStandsOnTheListOfItsClass(long income, String foundClass) {
        ReviewedHousehold household = with(assessment()
                .incomePerCapita(Vnd.of(income))
                .incomePoints(Optional.empty())
                .deprivationPoints(Optional.empty()));

        if (foundClass == null) {
            assertThat(outcome("HHD-007", household)).isInstanceOf(Outcome.Satisfied.class);
        } else {
            Finding finding = only("HHD-007", household);
            assertThat(finding.aspect()).contains("class");
            assertThat(finding.arguments())
                    .containsEntry("listedClass", "POOR")
                    .containsEntry("foundClass", foundClass);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.provisions()).extracting(Provision::act).contains("07/2021/NĐ-CP");
        }
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2, false"})
    void aHouseholdWithTooFewDeprivationsIsNotOnTheListOfPoorOnes(int deprivations, boolean fits) {
        ReviewedHousehold household = with(assessment()
                .deprivations(words("dependants", "housing-area", "housing-quality")
                        .headSet(deprivations == 3 ? "z" : "housing-quality"))
                .deprivationPoints(deprivations * 10));

        assertThat(outcome("HHD-007", household) instanceof Outcome.Satisfied).isEqualTo(fits);
        if (!fits) {
            assertThat(only("HHD-007", household).severity()).isEqualTo(Severity.VIOLATION);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 1500001, true", "2027-01-01, 1500001, false", "2027-01-01, 2200001, true"})
    void theStandardIsThatOfTheDayOfTheReview(LocalDate day, long income, boolean found) {
        ReviewedHousehold household = with(assessment()
                .assessedOn(day)
                .incomePerCapita(Vnd.of(income))
                .incomePoints(Optional.empty())
                .deprivationPoints(Optional.empty()));

        assertThat(outcome("HHD-007", household) instanceof Outcome.Found).isEqualTo(found);
    }

    @Test
    void theListTheSheetAndTheFiguresAgree() {
        assertThat(only("HHD-007", with(assessment().statedClass(PovertyClass.NEAR_POOR)))
                        .aspect())
                .contains("sheet");
        assertThat(only("HHD-007", with(assessment().incomePoints(200))).aspect())
                .contains("contradictory");
        assertThat(missing(
                        outcome("HHD-007", poor().povertyClass(Optional.empty()).build())))
                .containsExactly("povertyClass");
        assertThat(missing(outcome(
                        "HHD-007",
                        with(assessment()
                                .deprivations(Optional.empty())
                                .deprivationPoints(Optional.empty())
                                .incomePoints(Optional.empty())))))
                .containsExactly("assessment/deprivations");
    }

    @Test
    void aMarkAgreesWithTheMembers() {
        ReviewedHousehold.Builder noLabour = poor().marks(ImmutableList.of(HouseholdMark.NO_LABOUR_CAPACITY));
        assertThat(only(
                                "HHD-008",
                                noLabour.assessment(assessment().workers(1).build())
                                        .build())
                        .aspect())
                .contains("labour");
        assertThat(missing(outcome(
                        "HHD-008",
                        noLabour.assessment(
                                        assessment().workers(Optional.empty()).build())
                                .build())))
                .containsExactly("assessment/workers");
        ReviewedHousehold.Builder indigenous = poor().marks(ImmutableList.of(HouseholdMark.INDIGENOUS));
        assertThat(only(
                                "HHD-008",
                                indigenous
                                        .members(ImmutableList.of(member(0).build()))
                                        .build())
                        .aspect())
                .contains("minority");
        assertThat(missing(outcome(
                        "HHD-008",
                        indigenous
                                .members(ImmutableList.of(
                                        member(0).build(),
                                        member(1).ethnicGroup(Optional.empty()).build()))
                                .build())))
                .containsExactly("members[1]/ethnicGroup");
        assertThat(missing(outcome(
                        "HHD-008", indigenous.members(ImmutableList.of()).build())))
                .containsExactly("members");
    }
}
