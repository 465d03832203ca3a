package vn.sinhke.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.classification.BeneficiaryStanding.Beneficiary;
import vn.sinhke.classification.BeneficiaryStanding.NoBeneficiary;
import vn.sinhke.classification.BeneficiaryStanding.Unknown;
import vn.sinhke.classification.BeneficiaryStanding.Why;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Rung;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;

class BeneficiaryCheckTest {

    private static BeneficiaryCheck on(String day) {
        return BeneficiaryCheck.by(LawBook.national().on(LegalContext.on(LocalDate.parse(day))));
    }

    /** Recognitions as {@code POOR@2023-12-20}, and {@code ..2024-06-01} behind where one ended. */
    private static List<PovertyStatus> recognitions(String text) {
        return Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(text == null ? "" : text)
                .map(BeneficiaryCheckTest::recognition)
                .toList();
    }

    private static PovertyStatus recognition(String text) {
        List<String> parts = Splitter.on('@').splitToList(text);
        List<String> days = parts.size() > 1 ? Splitter.on("..").splitToList(parts.get(1)) : List.of("");
        return new PovertyStatus(
                PovertyClass.valueOf(parts.get(0)),
                Optional.of(days.get(0)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                days.size() > 1 ? Optional.of(LocalDate.parse(days.get(1))) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, POOR@2023-12-20, POOR, ",
        "2023-12-20, NEAR_POOR@2023-12-20, NEAR_POOR, ",
        "2024-03-01, POOR@2022-12-20 POOR@2023-12-20, POOR, ",
        "2024-03-01, POOR@2023-12-20 NEAR_POOR@2022-12-20, POOR, ",
        "2024-12-14, POOR@2023-12-20, POOR, ",
        "2024-12-15, POOR@2023-12-20, POOR, 2024-09-01",
        "2024-12-15, POOR@2024-09-01, POOR, ",
        "2025-11-01, OTHER@2023-12-20 POOR@2024-12-20, POOR, "
    })
    void whoIsPoorOrNearPoorIsABeneficiaryUntilAReviewSaysOtherwise(
            String day, String recognitions, PovertyClass expected, LocalDate laterReview) {
        Beneficiary standing = (Beneficiary) on(day).check(recognitions(recognitions));

        assertThat(standing.status().povertyClass()).isEqualTo(expected);
        assertThat(standing.laterReviewFrom()).isEqualTo(Optional.ofNullable(laterReview));
        assertThat(standing.firstDayOut()).isEmpty();
        assertThat(standing.basis().provisions()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-19, NEWLY_ESCAPED@2022-12-20",
        "2022-12-20, NEWLY_ESCAPED@2022-12-20",
        "2025-12-19, NEWLY_ESCAPED@2022-12-20 OTHER@2023-12-20",
        "2025-12-19, NEWLY_ESCAPED@2022-12-20 AVERAGE@2023-12-20 AVERAGE@2024-12-20",
        "2025-12-19, POOR@2021-12-20 OTHER@2022-12-20",
        "2025-12-19, NEAR_POOR@2021-12-20 AVERAGE@2022-12-20 OTHER@2023-12-20"
    })
    void whoEscapedIsABeneficiaryForItsMonthsWhateverElseIsFound(String day, String recognitions) {
        Beneficiary standing = (Beneficiary) on(day).check(recognitions(recognitions));

        assertThat(standing.firstDayOut()).contains(LocalDate.of(2025, 12, 20));
        assertThat(standing.basis().rung()).isEqualTo(Rung.RECALLED);
        NoBeneficiary dayAfter = (NoBeneficiary) on("2025-12-20").check(recognitions(recognitions));
        assertThat(dayAfter.why()).isEqualTo(Why.MONTHS_OVER);
        assertThat(dayAfter.since()).contains(LocalDate.of(2025, 12, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, POOR@2024-03-02, NOT_YET, 2024-03-02",
        "2024-03-01, POOR@2025-01-01 OTHER@2024-06-01, NOT_YET, 2024-06-01",
        "2024-06-01, POOR@2023-12-20..2024-06-01, ENDED, 2024-06-01",
        "2024-03-01, OTHER@2023-12-20, OTHER_CLASS, 2023-12-20",
        "2024-03-01, AVERAGE@2022-12-20 OTHER@2023-12-20, OTHER_CLASS, 2023-12-20",
        "2024-03-01, NEWLY_ESCAPED@2022-12-20..2023-06-01 OTHER@2023-12-20, OTHER_CLASS, 2023-12-20",
        "2024-03-01, OTHER, OTHER_CLASS, ",
        "2024-03-01, POOR@..2024-01-01, ENDED, 2024-01-01"
    })
    void whoIsNoneIsToldWhy(String day, String recognitions, Why why, LocalDate since) {
        NoBeneficiary standing = (NoBeneficiary) on(day).check(recognitions(recognitions));

        assertThat(standing.why()).isEqualTo(why);
        assertThat(standing.since()).isEqualTo(Optional.ofNullable(since));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, , status",
        "2024-03-01, POOR, recognizedOn",
        "2024-03-01, POOR OTHER@2023-12-20, recognizedOn",
        "2024-03-01, POOR@2023-12-20 OTHER@2023-12-20, status",
        "2022-07-10, NEWLY_ESCAPED@2022-01-10, law:beneficiary.newly-escaped.months"
    })
    void whatIsNotKnownIsNamed(String day, String recognitions, String missing) {
        assertThat(on(day).check(recognitions(recognitions))).isEqualTo(new Unknown(ImmutableList.of(missing)));
    }

    @Test
    void theDayBeforeARecognitionEndsItStillHolds() {
        assertThat(on("2024-05-31").check(recognitions("POOR@2023-12-20..2024-06-01")))
                .isInstanceOf(Beneficiary.class);
    }

    @Test
    void everyParticipantIsCheckedInTheOrderOfTheList() {
        Dossier dossier = Dossiers.lawful().build();
        List<Participant> participants = dossier.project().participants();

        ImmutableList<BeneficiaryStanding> stated = on("2024-03-01").check(participants);
        ImmutableList<BeneficiaryStanding> later = on("2024-03-01")
                .check(
                        participants,
                        participant -> participant.equals(participants.get(0))
                                ? recognitions("OTHER@2024-02-29")
                                : ImmutableList.of());

        assertThat(stated).hasSameSizeAs(participants).first().isInstanceOf(Beneficiary.class);
        assertThat(later).hasSameSizeAs(participants);
        assertThat(later.subList(1, later.size())).isEqualTo(stated.subList(1, stated.size()));
        assertThat(((Beneficiary) later.get(0)).firstDayOut()).contains(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-08-25, 2023-08-24, true",
        "2020-08-25, 2023-08-25, false",
        "2020-08-25, 2020-08-25, true",
        "2020-08-25, 2020-08-24, false",
        "2020-08-31, 2023-08-30, true",
        "2020-02-29, 2023-02-27, true",
        "2020-02-29, 2023-02-28, false"
    })
    void anEntitlementHasAFirstDayInAndAFirstDayOut(LocalDate recognized, LocalDate day, boolean entitled) {
        Entitlement entitlement = Entitlement.of(
                new PovertyStatus(PovertyClass.NEWLY_ESCAPED, Optional.of(recognized), Optional.empty()),
                LawBook.national().on(LegalContext.on(LocalDate.of(2023, 6, 1))));

        assertThat(entitlement.on(day)).contains(entitled);
        assertThat(((Entitlement.Limited) entitlement).firstDayIn()).isEqualTo(recognized);
    }

    @Test
    void anEntitlementIsUnknownWithoutItsDayOrTheLaw() {
        PovertyStatus without = new PovertyStatus(PovertyClass.NEWLY_ESCAPED, Optional.empty(), Optional.empty());
        Entitlement dayless = Entitlement.of(without, LawBook.national().on(LegalContext.on(LocalDate.of(2023, 6, 1))));
        Entitlement lawless = Entitlement.of(
                recognition("NEWLY_ESCAPED@2022-01-10"),
                LawBook.national().on(LegalContext.on(LocalDate.of(2022, 7, 10))));

        assertThat(dayless).isEqualTo(new Entitlement.Unknown(ImmutableList.of("recognizedOn")));
        assertThat(dayless.on(LocalDate.of(2023, 6, 1))).isEmpty();
        assertThat(lawless)
                .isEqualTo(new Entitlement.Unknown(ImmutableList.of("law:beneficiary.newly-escaped.months")));
    }
}
