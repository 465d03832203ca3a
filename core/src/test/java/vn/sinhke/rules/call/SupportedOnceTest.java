package vn.sinhke.rules.call;

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
import vn.sinhke.law.Provision;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

class SupportedOnceTest {

    private static Dossier dossier(String id, String call, CapitalPeriod period, Participant... list) {
        return Dossiers.lawful()
                .id(id)
                .call(Optional.ofNullable(call).map(c -> new CallReference(c, Optional.empty())))
                .project(Dossiers.project()
                        .capitalPeriod(Optional.ofNullable(period))
                        .participants(List.of(list))
                        .build())
                .build();
    }

    private static Participant household(String number, String name) {
        return Participant.builder()
                .household(Household.builder()
                        .representative(Person.builder()
                                .personalNumber(Optional.ofNullable(number))
                                .name(name)
                                .build())
                        .address("Bon Minh Họa")
                        .build())
                .build();
    }

    private static Outcome judge(LocalDate day, Dossier dossier, Dossier... others) {
        return Appraisal.national()
                .appraise(new CallEntry(dossier, ImmutableList.copyOf(others)), Appraisal.context(dossier, day))
                .outcome("CAL-001")
                .orElseThrow();
    }

    private static final CapitalPeriod MONEY = CapitalPeriod.Y2021_2025;
    private static final Participant A = household("999000000001", "Người Minh Họa A");
    private static final Participant B = household("999000000002", "Người Minh Họa B");

    @Test
    void oneNumberInTwoDossiersIsAViolationInBoth() {
        Dossier first = dossier("D1", "X", MONEY, B, A);
        Dossier second = dossier("D2", "X", MONEY, A);

        Finding finding = Iterables.getOnlyElement(((Outcome.Found) judge(Dossiers.DAY, first, second)).findings());
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.path()).isEqualTo("project/participants[1]");
        assertThat(finding.arguments().toString()).isEqualTo("{otherDossier=D2, place=2}");
        assertThat(finding.provisions()).extracting(Provision::toString).containsExactly("55/2023/TT-BTC art.3 cl.1");
        assertThat(judge(Dossiers.DAY, second, first)).isInstanceOf(Outcome.Found.class);
    }

    @Test
    void oneNameAndAddressWithoutANumberIsAWarning() {
        Outcome.Found found = (Outcome.Found) judge(
                Dossiers.DAY,
                dossier("D1", "X", MONEY, household(null, "người minh họa a")),
                dossier("D2", "X", MONEY, A));

        assertThat(found.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.findings().get(0).aspect()).hasValue("probable");
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
        CapitalPeriod period = CapitalPeriod.parse(money);
        Outcome outcome = judge(day, dossier("D1", "X", period, A), dossier("D2", "X", period, A));

        if (severity == null) {
            assertThat(outcome).isInstanceOf(Outcome.NotApplicable.class);
        } else {
            assertThat(((Outcome.Found) outcome).findings().get(0).severity()).isEqualTo(severity);
        }
    }

    @Test
    void otherCallsAndOtherHouseholdsAreNotDoubles() {
        Dossier one = dossier("D1", "X", MONEY, A);

        assertThat(judge(Dossiers.DAY, one, dossier("D2", "X", MONEY, B))).isInstanceOf(Outcome.Satisfied.class);
        assertThat(judge(Dossiers.DAY, one, dossier("D2", "Y", MONEY, A))).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(judge(Dossiers.DAY, one)).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(judge(Dossiers.DAY, one, dossier("D2", "X", MONEY, B), dossier("D3", "Y", MONEY, A)))
                .isInstanceOf(Outcome.Satisfied.class);
    }

    @Test
    void aHouseholdInADossierOfAnUnstatedCallIsAWarningAndTheCallIsMissing() {
        Outcome.Found found =
                (Outcome.Found) judge(Dossiers.DAY, dossier("D1", null, MONEY, A), dossier("D2", "X", MONEY, A));

        assertThat(found.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.findings().get(0).aspect()).hasValue("callUnknown");
        assertThat(found.missing()).containsExactly("call");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(((Outcome.Undecided)
                                judge(Dossiers.DAY, dossier("D1", null, MONEY, A), dossier("D2", "X", MONEY, B)))
                        .missing())
                .containsExactly("call");
        assertThat(((Outcome.Undecided) judge(Dossiers.DAY, dossier("D1", "X", MONEY), dossier("D2", "X", MONEY, B)))
                        .missing())
                .containsExactly("project/participants");
        assertThat(((Outcome.Undecided) judge(Dossiers.DAY, dossier("D1", "X", null, A), dossier("D2", "X", null, A)))
                        .missing())
                .containsExactly("project/capitalPeriod");
        assertThat(((Outcome.Undecided) judge(
                                LocalDate.of(2023, 8, 14), dossier("D1", "X", MONEY, A), dossier("D2", "X", MONEY, B)))
                        .missing())
                .containsExactly("law:support.double.forbidden");
    }
}
