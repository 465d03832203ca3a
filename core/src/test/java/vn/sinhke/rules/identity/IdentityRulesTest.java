package vn.sinhke.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.Severity;

/** IDN-003 and IDN-004; no person here is real. */
class IdentityRulesTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2024, 7, 1);

    private static HouseholdMember member(String number, Sex sex, Integer year) {
        return HouseholdMember.builder()
                .person(Person.builder()
                        .name("Người Minh Họa")
                        .personalNumber(Optional.ofNullable(number))
                        .build())
                .sex(Optional.ofNullable(sex))
                .born(Optional.ofNullable(year).map(Birth::in))
                .build();
    }

    private static Outcome judge(String code, LocalDate day, HouseholdMember... members) {
        return IdentityRules.all()
                .check(
                        ReviewedHousehold.builder().addMembers(members).build(),
                        LawBook.national().on(LegalContext.on(day)))
                .stream()
                .filter(result -> result.code().text().equals(code))
                .map(Result::outcome)
                .findAny()
                .orElseThrow();
    }

    private static ImmutableList<Finding> findings(Outcome outcome) {
        return ((Outcome.Found) outcome).findings();
    }

    private static List<String> provisions(Outcome outcome) {
        return outcome.provisions().stream().map(Provision::toString).toList();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "067185000001, 2025-01-01, ",
        "067 185 000 001, 2025-01-01, ",
        "245123456, 2024-12-31, ",
        "245123456, 2025-01-01, digits",
        "06718500001, 2024-12-31, digits",
        "0671850000011, 2024-12-31, digits",
        "06718500000x, 2024-12-31, notDigits",
    })
    void aMembersNumberHasTheDigitsOfTheDay(String number, LocalDate day, String aspect) {
        Outcome outcome = judge("IDN-003", day, member(null, null, null), member(number, null, null));

        if (aspect == null) {
            assertThat(((Outcome.Satisfied) outcome).arguments()).hasToString("{numbers=1}");
        } else {
            Finding finding = Iterables.getOnlyElement(findings(outcome));
            assertThat(finding.aspect()).hasValue(aspect);
            assertThat(finding.path()).isEqualTo("members[1]/person/personalNumber");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments()).containsEntry("place", "2");
            assertHidden(finding, number);
        }
    }

    @Test
    void membersWithoutNumbersAreNotAddressed() {
        assertThat(((Outcome.NotApplicable) judge("IDN-003", AFTER, member(null, Sex.MALE, 1985))).reason())
                .isEqualTo("no-personal-numbers");
        assertThat(((Outcome.NotApplicable) judge("IDN-003", AFTER)).reason()).isEqualTo("no-personal-numbers");
    }

    @ParameterizedTest(name = "{0} of {1}, {2}: {3}")
    @CsvSource({
        "067185000001, FEMALE, 1985, ",
        "067185000001, MALE, 1985, sex",
        "067185000001, FEMALE, 1984, birthYear",
        "003185000001, FEMALE, 1985, province",
    })
    void untilJune2024TheDigitsAreHeldAgainstTheRecord(String number, Sex sex, int year, String aspect) {
        Outcome outcome = judge("IDN-004", BEFORE, member(number, sex, year));

        assertThat(provisions(outcome)).containsExactly("137/2015/NĐ-CP art.13");
        if (aspect == null) {
            assertThat(((Outcome.Satisfied) outcome).arguments()).hasToString("{numbers=1}");
        } else {
            Finding finding = Iterables.getOnlyElement(findings(outcome));
            assertThat(finding.aspect()).hasValue(aspect);
            assertThat(finding.path()).isEqualTo("members[0]/person/personalNumber");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments())
                    .hasToString("{maskedNumber=" + number.substring(0, 3) + "•••••••01, place=1}");
            assertHidden(finding, number);
        }
    }

    @Test
    void everyDifferenceOfEveryMemberIsFound() {
        Outcome outcome = judge(
                "IDN-004",
                BEFORE,
                member("067185000001", Sex.MALE, 1986),
                member("245123456", Sex.MALE, 1986),
                member("067285000002", Sex.MALE, 1985));

        assertThat(findings(outcome))
                .extracting(finding ->
                        finding.path().charAt(8) + " " + finding.aspect().orElseThrow())
                .containsExactly("0 sex", "0 birthYear", "2 birthYear");
        assertThat(((Outcome.Found) outcome).missing()).isEmpty();
    }

    @Test
    void afterJune2024DifferencesAreStillShownAndAgreementIsUndecided() {
        Outcome.Found found = (Outcome.Found) judge("IDN-004", AFTER, member("067185000001", Sex.MALE, 1985));
        assertThat(found.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.missing()).containsExactly("law:identity.personal-number.claims");
        assertThat(provisions(found)).containsExactly("26/2023/QH15 whole");

        Outcome agreed = judge("IDN-004", AFTER, member("067185000001", Sex.FEMALE, 1985));
        assertThat(((Outcome.Undecided) agreed).missing()).containsExactly("law:identity.personal-number.claims");
    }

    @Test
    void whatIsNotRecordedIsMissing() {
        Outcome outcome =
                judge("IDN-004", BEFORE, member("067185000001", null, 1985), member("067185000002", Sex.FEMALE, null));

        assertThat(((Outcome.Undecided) outcome).missing()).containsExactly("members[0]/sex", "members[1]/born");
    }

    @Test
    void aDifferenceIsFoundThoughAnotherFactIsMissing() {
        Outcome.Found found = (Outcome.Found)
                judge("IDN-004", BEFORE, member("067185000001", Sex.MALE, null), member("245123456", null, null));

        assertThat(found.findings()).hasSize(1);
        assertThat(found.missing()).containsExactly("members[0]/born");
    }

    @Test
    void withoutANumberOfTwelveDigitsThereIsNothingToCompare() {
        assertThat(((Outcome.NotApplicable) judge("IDN-004", BEFORE, member("245123456", Sex.MALE, 1985))).reason())
                .isEqualTo("no-citizen-ids");
        assertThat(((Outcome.NotApplicable) judge("IDN-004", BEFORE, member(null, Sex.MALE, 1985))).reason())
                .isEqualTo("no-citizen-ids");
        assertThat(((Outcome.NotApplicable)
                                judge("IDN-004", LocalDate.of(2020, 12, 31), member("067185000001", Sex.MALE, 1985)))
                        .reason())
                .isEqualTo("law-not-yet");
    }

    private static void assertHidden(Finding finding, String number) {
        assertThat(finding.toString()).doesNotContain(number, "Minh Họa");
        for (Language language : Language.values()) {
            assertThat(MessageCatalogue.in(language).text(finding)
                            + MessageCatalogue.in(language).remedy(finding))
                    .doesNotContain(number, "{");
        }
    }
}
