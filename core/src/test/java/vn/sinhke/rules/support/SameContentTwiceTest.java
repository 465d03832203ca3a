package vn.sinhke.rules.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.Provision;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;
import vn.sinhke.project.SupportHistory;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** SUP-002; no person here is real. */
class SameContentTwiceTest {

    private static final String NUMBER = "999000000001";

    private static Household household(String number) {
        return Household.builder()
                .representative(Person.builder()
                        .name("Người Kín A")
                        .personalNumber(Optional.ofNullable(number))
                        .build())
                .address("Bon Minh Họa")
                .build();
    }

    private static Participant participant(String number, String goods) {
        return Participant.builder()
                .household(household(number))
                .goods(Optional.ofNullable(goods))
                .build();
    }

    private static SupportReceived received(String number, String content, String program) {
        return SupportReceived.builder()
                .id("S-01")
                .household(household(number))
                .content(Optional.ofNullable(content))
                .program(Optional.ofNullable(program))
                .build();
    }

    private static Dossier dossier(CapitalPeriod money, Participant... participants) {
        return Dossiers.lawful()
                .project(Dossiers.project()
                        .capitalPeriod(Optional.ofNullable(money))
                        .participants(List.of(participants))
                        .build())
                .build();
    }

    private static Outcome judge(LocalDate day, Dossier dossier, String program, SupportReceived... before) {
        return Iterables.getOnlyElement(SupportHistoryRules.all()
                        .check(
                                new SupportHistory(dossier, Optional.ofNullable(program), ImmutableList.copyOf(before)),
                                LawBook.national().on(Appraisal.context(dossier, day))))
                .outcome();
    }

    private static final CapitalPeriod MONEY = CapitalPeriod.Y2021_2025;

    @ParameterizedTest(name = "{0}, {1} of {2} and {3}, {4} of {5}: {6}")
    @CsvSource({
        "999000000001, Bò, Một, 999 000 000 001, BÒ, Hai, certain, VIOLATION",
        "999000000001, Bò, Một, 999000000001, bò, một, sameProgram, WARNING",
        "999000000001, Bò, , 999000000001, Bò, Hai, programUnknown, WARNING",
        "999000000001, Bò, Một, 999000000001, Bò, , programUnknown, WARNING",
        "999000000001, Bò, Một, 999000000001, Bò, ' ', programUnknown, WARNING",
        "999000000001, , Một, 999000000001, Bò, Hai, contentUnknown, WARNING",
        "999000000001, Bò, Một, 999000000001, , Hai, contentUnknown, WARNING",
        "999000000001, Bò, Một, 999000000001, Bò lai, Hai, otherWords, NOTE",
        ", Bò, Một, 999000000001, Bò, Hai, probable, WARNING",
        ", Bò, Một, , Bò, Hai, probable, WARNING",
        ", Bò, Một, , Dê, Hai, otherWords, NOTE",
    })
    void whatIsCertainIsAViolationAndTheRestIsForAPerson(
            String number,
            String goods,
            String program,
            String formerNumber,
            String content,
            String formerProgram,
            String aspect,
            Severity severity) {
        Outcome outcome = judge(
                Dossiers.DAY,
                dossier(MONEY, participant("999000000007", "Bò"), participant(number, goods)),
                program,
                received(formerNumber, content, formerProgram));

        Finding finding = Iterables.getOnlyElement(((Outcome.Found) outcome)
                .findings().stream()
                        .filter(one -> one.path().equals("project/participants[1]"))
                        .toList());
        assertThat(finding.aspect()).hasValue(aspect);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.arguments()).hasToString("{place=2, support=S-01}");
        assertThat(finding.provisions()).extracting(Provision::toString).containsExactly("55/2023/TT-BTC art.3 cl.1");
        for (Language language : Language.values()) {
            assertThat(MessageCatalogue.in(language).text(finding)).doesNotContain("Kín", NUMBER, "{");
        }
    }

    @ParameterizedTest(name = "money of {0} on {1}: {2}")
    @CsvSource({
        "2021-2025, 2023-08-14, WARNING",
        "2021-2025, 2023-08-15, VIOLATION",
        "2021-2025, 2026-12-31, VIOLATION",
        "2021-2025, 2027-01-01, ",
        "2026-2030, 2026-05-30, ",
        "2026-2030, 2026-05-31, VIOLATION",
    })
    void theCircularOfTheMoneyForbidsIt(String money, LocalDate day, Severity severity) {
        Outcome outcome = judge(
                day,
                dossier(CapitalPeriod.parse(money), participant(NUMBER, "Bò")),
                "Một",
                received(NUMBER, "Bò", "Hai"));

        if (severity == null) {
            assertThat(outcome).isInstanceOf(Outcome.NotApplicable.class);
        } else {
            assertThat(((Outcome.Found) outcome).findings().get(0).severity()).isEqualTo(severity);
        }
    }

    @Test
    void otherHouseholdsAreNotLookedAt() {
        Outcome outcome = judge(
                Dossiers.DAY, dossier(MONEY, participant(NUMBER, "Bò")), "Một", received("999000000002", "Bò", "Hai"));

        assertThat(((Outcome.Satisfied) outcome).arguments()).hasToString("{participants=1, supports=1}");
    }

    @Test
    void whatIsMissingIsNamedAndWithoutFormerSupportsThereIsNothingToCompare() {
        SupportReceived before = received(NUMBER, "Bò", "Hai");

        assertThat(((Outcome.NotApplicable) judge(Dossiers.DAY, dossier(MONEY, participant(NUMBER, "Bò")), "Một"))
                        .reason())
                .isEqualTo("no-support-before");
        assertThat(((Outcome.Undecided) judge(Dossiers.DAY, dossier(MONEY), "Một", before)).missing())
                .containsExactly("project/participants");
        assertThat(((Outcome.Undecided) judge(Dossiers.DAY, dossier(null, participant(NUMBER, "Bò")), "Một", before))
                        .missing())
                .containsExactly("project/capitalPeriod");
        assertThat(((Outcome.Undecided) judge(
                                LocalDate.of(2023, 8, 14),
                                dossier(MONEY, participant("999000000002", "Bò")),
                                "Một",
                                before))
                        .missing())
                .containsExactly("law:support.double.forbidden");
    }
}
