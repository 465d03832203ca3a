package vn.sinhke.rules.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.beneficiary.PriorityGroup;
import vn.sinhke.law.Provision;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

class ParticipantRulesTest {

    private static final LocalDate DAY = Dossiers.DAY;

    private static Dossier with(List<Participant> list) {
        return Dossiers.lawful()
                .project(Dossiers.project()
                        .participants(list)
                        .counts(ParticipantCounts.builder().build())
                        .build())
                .build();
    }

    private static Dossier counted(Integer households, Integer beneficiaries, Integer priority) {
        return Dossiers.lawful()
                .project(Dossiers.project()
                        .participants(List.of())
                        .counts(ParticipantCounts.builder()
                                .households(Optional.ofNullable(households))
                                .beneficiaries(Optional.ofNullable(beneficiaries))
                                .priority(Optional.ofNullable(priority))
                                .build())
                        .build())
                .build();
    }

    /** Households of which the first so many are poor, the next of unknown class, the others no beneficiaries. */
    private static List<Participant> households(int all, int poor, int unknown) {
        List<Participant> list = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            Optional<PovertyStatus> status = i >= poor && i < poor + unknown
                    ? Optional.empty()
                    : Optional.of(new PovertyStatus(
                            i < poor ? PovertyClass.POOR : PovertyClass.OTHER,
                            Optional.of(LocalDate.of(2022, 12, 10)),
                            Optional.empty()));
            list.add(participant(i, status).build());
        }
        return list;
    }

    private static Participant.Builder participant(int i, Optional<PovertyStatus> status) {
        return Participant.builder()
                .household(Household.builder()
                        .representative(Person.builder()
                                .name("Người Minh Họa " + i)
                                .personalNumber("999" + String.format("%09d", i))
                                .build())
                        .address("Bon Minh Họa")
                        .status(status)
                        .build());
    }

    private static PovertyStatus status(PovertyClass povertyClass, LocalDate recognized, LocalDate ended) {
        return new PovertyStatus(povertyClass, Optional.ofNullable(recognized), Optional.ofNullable(ended));
    }

    private static Dossier one(PovertyStatus status) {
        return with(List.of(participant(0, Optional.of(status)).build()));
    }

    @Nested
    class BeneficiaryShareTest {

        @ParameterizedTest(name = "{1} of {0}, {2} unknown: {3}, {4} missing, {5} to replace")
        @CsvSource({
            "10, 5, 0, Satisfied, , ",
            "10, 4, 0, Found, 2, 1",
            "11, 5, 0, Found, 1, 1",
            "11, 6, 0, Satisfied, , ",
            "20, 8, 0, Found, 4, 2",
            "1, 0, 0, Found, 1, 1",
            "10, 5, 5, Satisfied, , ",
            "10, 4, 1, Undecided, , ",
            "10, 3, 1, Found, 4, 2",
        })
        void halfIsEnough(int all, int poor, int unknown, String expected, String missing, String replace) {
            Outcome outcome = Judged.outcome("PRT-001", with(households(all, poor, unknown)));

            assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
            Judged.findings(outcome)
                    .forEach(finding -> assertThat(finding.arguments())
                            .containsEntry("missingHouseholds", missing)
                            .containsEntry("replaceHouseholds", replace));
        }

        @Test
        void saysHowManyAreMissingAndCitesTheProvision() {
            Finding finding = Judged.only(Judged.outcome("PRT-001", with(households(20, 8, 0))));

            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.path()).isEqualTo("project/participants");
            assertThat(finding.arguments().toString())
                    .isEqualTo("{beneficiaries=8, minimumPercent=50, missingHouseholds=4, participants=20,"
                            + " replaceHouseholds=2, sharePercent=40}");
            assertThat(finding.provisions())
                    .extracting(Provision::toString)
                    .containsExactly("27/2022/NĐ-CP art.20 cl.5");
            assertThat(MessageCatalogue.in(Language.VI).text(finding))
                    .isEqualTo(
                            "Chỉ 8/20 hộ là đối tượng của chương trình, bằng 40 %, dưới mức tối thiểu 50 %; còn thiếu 4 hộ.");
            assertThat(MessageCatalogue.in(Language.EN).text(finding)).contains("4 households are missing");
        }

        @ParameterizedTest
        @CsvSource({
            "20, 10, Satisfied",
            "20, 9, Found",
            "20, , Undecided",
            ", 10, Undecided",
            "0, 0, Undecided",
        })
        void countsStandInForAList(Integer all, Integer beneficiaries, String expected) {
            assertThat(Judged.outcome("PRT-001", counted(all, beneficiaries, null))
                            .getClass()
                            .getSimpleName())
                    .isEqualTo(expected);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2022-04-18, NotApplicable",
            "2022-04-19, Found",
            "2025-12-31, Found",
            "2026-01-01, Found",
            "2026-12-31, Found",
            "2027-01-01, NotApplicable",
        })
        void theLawOfTheDayDecides(LocalDate day, String expected) {
            assertThat(Judged.outcome("PRT-001", counted(20, 9, null), day)
                            .getClass()
                            .getSimpleName())
                    .isEqualTo(expected);
        }

        @Test
        void aClassOfAnotherDayDoesNotCount() {
            assertThat(Judged.outcome("PRT-001", one(status(PovertyClass.POOR, DAY.plusDays(1), null))))
                    .isInstanceOf(Outcome.Found.class);
            assertThat(Judged.outcome("PRT-001", one(status(PovertyClass.POOR, DAY, null))))
                    .isInstanceOf(Outcome.Satisfied.class);
            assertThat(Judged.outcome("PRT-001", one(status(PovertyClass.POOR, DAY.minusYears(1), DAY))))
                    .isInstanceOf(Outcome.Found.class);
        }

        @Test
        void aShareThatFailsOnlyByHouseholdsEscapedTooLongAgoIsAWarning() {
            Finding finding = Judged.only(
                    Judged.outcome("PRT-001", one(status(PovertyClass.NEWLY_ESCAPED, DAY.minusMonths(36), null))));

            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.provisions())
                    .extracting(Provision::act)
                    .containsExactly("09/2022/TT-BLĐTBXH", "27/2022/NĐ-CP");
            assertThat(Judged.outcome(
                            "PRT-001",
                            one(status(
                                    PovertyClass.NEWLY_ESCAPED,
                                    DAY.minusMonths(36).plusDays(1),
                                    null))))
                    .isInstanceOf(Outcome.Satisfied.class);
        }
    }

    @Nested
    class PriorityShareTest {

        @ParameterizedTest
        @CsvSource({"10, 7, Found", "10, 8, Satisfied", "100, 71, Satisfied", "100, 70, Found", "10, , Undecided"})
        void onlyAboveSeventyPercentGoesFirst(int all, Integer priority, String expected) {
            Outcome outcome = Judged.outcome("PRT-002", counted(all, null, priority));

            assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
            assertThat(Judged.findings(outcome)).allMatch(f -> f.severity() == Severity.NOTE);
        }

        @Test
        void aGroupCountsWhateverTheClassAndTheUnknownLeaveARange() {
            List<Participant> list = new ArrayList<>(households(10, 7, 1));
            assertThat(Judged.outcome("PRT-002", with(list))).isInstanceOf(Outcome.Undecided.class);
            list.set(
                    9,
                    Participant.builder()
                            .household(Household.builder()
                                    .from(list.get(9).household())
                                    .addGroups(PriorityGroup.WOMEN)
                                    .build())
                            .build());
            assertThat(Judged.outcome("PRT-002", with(list))).isInstanceOf(Outcome.Satisfied.class);
        }
    }

    @Nested
    class ListedOnceTest {

        private List<Participant> twice(String number, String name) {
            List<Participant> list = new ArrayList<>(households(3, 3, 0));
            list.add(Participant.builder()
                    .household(Household.builder()
                            .from(list.get(1).household())
                            .representative(Person.builder()
                                    .personalNumber(Optional.ofNullable(number))
                                    .name(Optional.ofNullable(name))
                                    .build())
                            .build())
                    .build());
            return list;
        }

        @Test
        void oneNumberTwiceIsAViolationAtTheLaterPlace() {
            Finding finding = Judged.only(Judged.outcome("PRT-003", with(twice("999 000.000.001", "Tên khác"))));

            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.aspect()).hasValue("certain");
            assertThat(finding.path()).isEqualTo("project/participants[3]");
            assertThat(finding.arguments().toString()).isEqualTo("{firstPlace=2, place=4}");
            assertThat(finding.provisions())
                    .extracting(Provision::toString)
                    .containsExactly("55/2023/TT-BTC art.3 cl.1", "27/2022/NĐ-CP art.20 cl.5");
        }

        @Test
        void oneNameAndAddressWhereANumberIsLackingIsAWarning() {
            Finding finding = Judged.only(Judged.outcome("PRT-003", with(twice(null, "NGƯỜI  MINH HỌA 1"))));

            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.aspect()).hasValue("probable");
        }

        @Test
        void twoNumbersAreTwoPeopleWhateverTheirNames() {
            assertThat(Judged.outcome("PRT-003", with(twice("999000000077", "Người Minh Họa 1"))))
                    .isInstanceOf(Outcome.Satisfied.class);
        }

        @Test
        void aRowWithNeitherNumberNorNameIsMissing() {
            Outcome outcome = Judged.outcome("PRT-003", with(twice(null, null)));

            assertThat(Judged.missing(outcome))
                    .containsExactly("project/participants[3]/household/representative/name");
            assertThat(Judged.missing(Judged.outcome("PRT-003", with(List.of()))))
                    .containsExactly("project/participants");
        }
    }

    @Nested
    class ClassValidOnDayTest {

        @ParameterizedTest(name = "{0} recognized {1}, ended {2}, judged {3}: {4}")
        @CsvSource({
            "POOR, 2023-08-25, , 2023-08-25, ",
            "POOR, 2023-08-26, , 2023-08-25, future",
            "POOR, 2022-12-10, 2023-08-26, 2023-08-25, ",
            "POOR, 2022-12-10, 2023-08-25, 2023-08-25, ended",
            "POOR, 2022-09-01, , 2023-08-25, ",
            "POOR, 2022-08-31, , 2023-08-25, stale",
            "NEAR_POOR, 2022-08-31, , 2022-12-14, ",
            "NEAR_POOR, 2022-08-31, , 2022-12-15, stale",
            "NEWLY_ESCAPED, 2021-01-01, , 2023-08-25, ",
            "OTHER, 2024-01-01, , 2023-08-25, ",
        })
        void tellsAClassOfAnotherDay(
                PovertyClass povertyClass, LocalDate recognized, LocalDate ended, LocalDate day, String aspect) {
            Outcome outcome = Judged.outcome("PRT-004", one(status(povertyClass, recognized, ended)), day);

            if (aspect == null) {
                assertThat(outcome).isInstanceOf(Outcome.Satisfied.class);
            } else {
                Finding finding = Judged.only(outcome);
                assertThat(finding.aspect()).hasValue(aspect);
                assertThat(finding.severity())
                        .isEqualTo(aspect.equals("stale") ? Severity.WARNING : Severity.VIOLATION);
                assertThat(finding.provisions())
                        .extracting(Provision::toString)
                        .containsExactly("24/2021/QĐ-TTg art.3 cl.1");
                assertThat(MessageCatalogue.in(Language.VI).text(finding)).isNotBlank();
            }
        }

        @Test
        void aMissingClassOrDayOfABeneficiaryIsMissing() {
            assertThat(Judged.missing(Judged.outcome("PRT-004", one(status(PovertyClass.POOR, null, null)))))
                    .containsExactly("project/participants[0]/household/status/recognizedOn");
            assertThat(Judged.missing(Judged.outcome("PRT-004", with(households(1, 0, 1)))))
                    .containsExactly("project/participants[0]/household/status");
        }
    }

    @Nested
    class NewlyEscapedInTimeTest {

        @ParameterizedTest(name = "recognized {0} in province {1}: {2}")
        @CsvSource({
            "2020-08-26, 67, ",
            "2020-08-25, 67, WARNING",
            "2020-08-26, 44, ",
            "2020-08-25, 44, VIOLATION",
        })
        void thirtySixMonthsAreOverOnTheirDay(LocalDate recognized, String province, Severity severity) {
            Dossier dossier = Dossier.builder()
                    .from(one(status(PovertyClass.NEWLY_ESCAPED, recognized, null)))
                    .province(province)
                    .build();
            Outcome outcome = Judged.outcome("PRT-005", dossier);

            if (severity == null) {
                assertThat(outcome).isInstanceOf(Outcome.Satisfied.class);
            } else {
                assertThat(Judged.only(outcome).severity()).isEqualTo(severity);
                assertThat(Judged.only(outcome).arguments().toString())
                        .isEqualTo("{firstDayOutOn=2023-08-25, months=36, recognizedOn=2020-08-25}");
            }
        }

        @Test
        void withoutSuchAHouseholdItDoesNotApplyAndWithoutADayItIsUndecided() {
            assertThat(((Outcome.NotApplicable) Judged.outcome("PRT-005", with(households(2, 1, 0)))).reason())
                    .isEqualTo("no-newly-escaped");
            assertThat(Judged.missing(Judged.outcome("PRT-005", one(status(PovertyClass.NEWLY_ESCAPED, null, null)))))
                    .containsExactly("project/participants[0]/household/status/recognizedOn");
            assertThat(Judged.outcome("PRT-005", with(households(2, 1, 1)))).isInstanceOf(Outcome.Undecided.class);
        }
    }

    @Nested
    class ListMatchesCountTest {

        @ParameterizedTest
        @CsvSource({"9, Found", "10, Satisfied", "11, Found"})
        void theListAndTheTextSayOneNumber(int stated, String expected) {
            Dossier dossier = Dossiers.lawful()
                    .project(Dossiers.project()
                            .counts(ParticipantCounts.builder()
                                    .households(stated)
                                    .build())
                            .build())
                    .build();

            assertThat(Judged.outcome("PRT-006", dossier).getClass().getSimpleName())
                    .isEqualTo(expected);
        }

        @Test
        void withoutOneOfThemItDoesNotApply() {
            assertThat(((Outcome.NotApplicable) Judged.outcome("PRT-006", counted(3, null, null))).reason())
                    .isEqualTo("no-list");
            assertThat(((Outcome.NotApplicable) Judged.outcome("PRT-006", with(households(1, 1, 0)))).reason())
                    .isEqualTo("no-count");
        }
    }

    @Nested
    class SupportListCompleteTest {

        private Dossier listed(CapitalPeriod period, LocalDate day, Participant participant) {
            return Dossiers.lawful()
                    .supportListedOn(day)
                    .project(Dossiers.project()
                            .capitalPeriod(Optional.ofNullable(period))
                            .participants(List.of(participant))
                            .build())
                    .build();
        }

        private final Participant complete =
                Dossiers.participant(0).signed(true).build();
        private final Participant withoutNumber = Participant.builder()
                .from(complete)
                .household(Dossiers.household(0)
                        .representative(Person.builder().name("Người Minh Họa").build())
                        .build())
                .build();

        @ParameterizedTest(name = "money of {0}, list of {1}: {2}")
        @CsvSource({
            "2021-2025, 2023-08-14, Undecided",
            "2021-2025, 2023-08-15, Satisfied",
            "2021-2025, 2026-12-31, Satisfied",
            "2021-2025, 2027-01-01, NotApplicable",
            "2026-2030, 2026-05-30, NotApplicable",
            "2026-2030, 2026-05-31, Found",
        })
        void theMoneyDecidesWhetherTheNumberIsAskedFor(String period, LocalDate day, String expected) {
            Dossier dossier = listed(CapitalPeriod.parse(period), day, withoutNumber);

            assertThat(Judged.outcome("SUP-001", dossier).getClass().getSimpleName())
                    .isEqualTo(expected);
        }

        @Test
        void theTransitionIsCitedFromItsDay() {
            assertThat(Judged.outcome(
                                    "SUP-001",
                                    listed(CapitalPeriod.Y2021_2025, LocalDate.of(2026, 5, 30), withoutNumber))
                            .provisions())
                    .extracting(Provision::toString)
                    .containsExactly("55/2023/TT-BTC art.3 cl.4");
            assertThat(Judged.outcome(
                                    "SUP-001",
                                    listed(CapitalPeriod.Y2021_2025, LocalDate.of(2026, 5, 31), withoutNumber))
                            .provisions())
                    .extracting(Provision::toString)
                    .containsExactly("55/2023/TT-BTC art.3 cl.4", "60/2026/TT-BTC art.21 cl.1");
        }

        @Test
        void everyEmptyColumnIsAFindingOfItsOwnAtItsCell() {
            Participant empty = Participant.builder()
                    .household(Household.builder().build())
                    .signed(false)
                    .build();
            Outcome outcome =
                    Judged.outcome("SUP-001", listed(CapitalPeriod.Y2026_2030, LocalDate.of(2026, 6, 1), empty));

            assertThat(Judged.findings(outcome))
                    .extracting(Finding::path)
                    .containsExactly(
                            "project/participants[0]/household/representative/name",
                            "project/participants[0]/household/representative/personalNumber",
                            "project/participants[0]/household/address",
                            "project/participants[0]/support",
                            "project/participants[0]/signed");
        }

        @Test
        void goodsStandForAnAmount() {
            Participant goods = Participant.builder()
                    .household(Dossiers.household(0).build())
                    .goods("1 con bò giống")
                    .signed(true)
                    .build();

            assertThat(Judged.outcome("SUP-001", listed(CapitalPeriod.Y2021_2025, DAY, goods)))
                    .isInstanceOf(Outcome.Satisfied.class);
            assertThat(Judged.outcome("SUP-001", listed(CapitalPeriod.Y2021_2025, DAY, complete)))
                    .isInstanceOf(Outcome.Satisfied.class);
        }

        @Test
        void withoutSuchAListItDoesNotApplyAndWithoutThePeriodItIsUndecided() {
            assertThat(((Outcome.NotApplicable)
                                    Judged.outcome("SUP-001", Dossiers.lawful().build()))
                            .reason())
                    .isEqualTo("no-support-list-yet");
            assertThat(Judged.missing(Judged.outcome("SUP-001", listed(null, DAY, complete))))
                    .containsExactly("project/capitalPeriod");
        }
    }

    @Nested
    class PersonalNumberDigitsTest {

        @ParameterizedTest(name = "{0} on {1}: {2}")
        @CsvSource({
            "999000000001, 2023-08-25, ",
            "'999 000 000 001', 2023-08-25, ",
            "99900000001, 2023-08-25, digits",
            "9990000000012, 2023-08-25, digits",
            "999000001, 2024-12-31, ",
            "999000001, 2025-01-01, digits",
            "99900000000A, 2023-08-25, notDigits",
        })
        void digitsAreThoseOfThePapersOfTheDay(String number, LocalDate day, String aspect) {
            Participant participant = Participant.builder()
                    .household(Dossiers.household(0)
                            .representative(
                                    Person.builder().personalNumber(number).build())
                            .build())
                    .build();
            Outcome outcome = Judged.outcome("IDN-001", with(List.of(participant)), day);

            if (aspect == null) {
                assertThat(outcome).isInstanceOf(Outcome.Satisfied.class);
            } else {
                assertThat(Judged.only(outcome).aspect()).hasValue(aspect);
                assertThat(Judged.only(outcome).severity()).isEqualTo(Severity.WARNING);
                assertThat(Judged.only(outcome).toString()).doesNotContain(number);
            }
        }

        @Test
        void withoutNumbersItDoesNotApply() {
            assertThat(((Outcome.NotApplicable) Judged.outcome("IDN-001", with(List.of()))).reason())
                    .isEqualTo("no-personal-numbers");
        }
    }
}
