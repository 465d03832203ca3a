package vn.sinhke.rules.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.implementation.Acceptance;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Implementations;
import vn.sinhke.implementation.RotationReturn;
import vn.sinhke.implementation.Settlement;
import vn.sinhke.message.Language;
import vn.sinhke.money.Vnd;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** Settlement, and what households return. */
class SettlementRulesTest {

    private static final LocalDate LATE = LocalDate.of(2027, 3, 1);

    private static Settlement settled(Integer year, Long dong) {
        return Implementations.settlement()
                .year(Optional.ofNullable(year))
                .amount(Optional.ofNullable(dong).map(Vnd::of))
                .build();
    }

    private static Acceptance accepted(Integer year, Long dong) {
        return Implementations.acceptance()
                .year(Optional.ofNullable(year))
                .amount(Optional.ofNullable(dong).map(Vnd::of))
                .build();
    }

    private static Implementation file(List<Acceptance> accepted, Settlement... settled) {
        return Implementations.lawful()
                .acceptances(accepted)
                .settlements(ImmutableList.copyOf(settled))
                .build();
    }

    @Nested
    class SettledByAcceptanceTest {

        private String word(List<Acceptance> accepted, Settlement... settled) {
            return Judged.word(Judged.outcome("SET-001", file(accepted, settled)));
        }

        @Test
        void anEqualAmountIsLawfulAndOneDongMoreIsNot() {
            assertThat(word(List.of(accepted(2024, 100L)), settled(2024, 100L))).isEqualTo("satisfied");
            assertThat(word(List.of(accepted(2024, 100L)), settled(2024, 101L))).isEqualTo("violation");
        }

        @Test
        void settlementsAndAcceptancesOfOneYearAreSummed() {
            List<Acceptance> accepted = List.of(accepted(2024, 60L), accepted(2024, 40L));

            assertThat(word(accepted, settled(2024, 70L), settled(2024, 30L))).isEqualTo("satisfied");
            assertThat(word(accepted, settled(2024, 70L), settled(2024, 31L))).isEqualTo("violation");
        }

        @Test
        void whatWasAcceptedForOneYearDoesNotServeAnother() {
            List<Acceptance> accepted = List.of(accepted(2023, 100L), accepted(2024, 50L));

            assertThat(word(accepted, settled(2023, 80L), settled(2024, 60L))).isEqualTo("violation");
            assertThat(word(List.of(accepted(2023, 100L)), settled(2024, 1L))).isEqualTo("violation");
        }

        @Test
        void saysTheYearAndTheAmounts() {
            Outcome outcome = Judged.outcome(
                    "SET-001",
                    file(
                            List.of(accepted(2023, 100_000_000L), accepted(2024, 50_000_000L)),
                            settled(2023, 80_000_000L),
                            settled(null, 1L),
                            settled(2024, 60_000_000L)));
            Finding finding = Judged.only(outcome);

            assertThat(Judged.missing(outcome)).containsExactly("settlements[1]/year");
            assertThat(finding.path()).isEqualTo("settlements[2]/amount");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.arguments().toString())
                    .isEqualTo("{acceptedVnd=50000000, excessVnd=10000000, settledVnd=60000000, year=2024}");
            assertThat(Judged.cited(finding)).containsExactly("55/2023/TT-BTC art.10 cl.3");
            assertThat(Judged.vi(finding))
                    .isEqualTo("Năm 2024 quyết toán 60.000.000 đồng, trong khi khối lượng đã nghiệm thu của năm chỉ có"
                            + " giá trị 50.000.000 đồng; vượt 10.000.000 đồng.");
            assertThat(Judged.en(finding))
                    .isEqualTo("Of 2024, 60,000,000 đồng were settled, but the accepted volume of the year is worth"
                            + " only 50,000,000; exceeded by 10,000,000 đồng.");
        }

        @Test
        void saysHowManyYearsItLookedAt() {
            Outcome outcome = Judged.outcome(
                    "SET-001",
                    file(
                            List.of(accepted(2023, 1L), accepted(2024, 2L)),
                            settled(2023, 1L),
                            settled(2024, 1L),
                            settled(2024, 1L)));

            assertThat(Judged.satisfied(Language.VI, "SET-001", outcome))
                    .isEqualTo("Đã xét 2 năm quyết toán; đều trong giá trị khối lượng đã nghiệm thu của năm.");
        }

        @Test
        void whatIsNotSaidIsMissing() {
            assertThat(word(List.of(accepted(2024, 100L)), settled(null, 1L)))
                    .isEqualTo("undecided: settlements[0]/year");
            assertThat(word(List.of(accepted(2024, 100L)), settled(2024, null)))
                    .isEqualTo("undecided: settlements[0]/amount");
            assertThat(word(List.of(), settled(2024, 1L))).isEqualTo("undecided: acceptances");
        }

        @Test
        void anAcceptanceThatMayMakeUpForItIsMissingFirst() {
            assertThat(word(List.of(accepted(2024, 100L), accepted(null, 1L)), settled(2024, 101L)))
                    .isEqualTo("undecided: acceptances[1]/year");
            assertThat(word(List.of(accepted(2024, 100L), accepted(2024, null)), settled(2024, 101L)))
                    .isEqualTo("undecided: acceptances[1]/amount");
            assertThat(word(List.of(accepted(2024, 100L), accepted(null, null)), settled(2024, 101L)))
                    .isEqualTo("undecided: acceptances[1]/year acceptances[1]/amount");
            assertThat(word(List.of(accepted(2024, 100L), accepted(2023, null)), settled(2024, 101L)))
                    .isEqualTo("violation");
            assertThat(word(List.of(accepted(2024, 100L), accepted(2024, null)), settled(2024, 100L)))
                    .isEqualTo("satisfied");
        }

        @Test
        void whatIsKnownToExceedIsFoundWhateverElseWasSettled() {
            assertThat(word(List.of(accepted(2024, 100L)), settled(2024, 101L), settled(2024, null)))
                    .isEqualTo("violation");
            assertThat(word(List.of(accepted(2024, 100L)), settled(2024, 100L), settled(2024, null)))
                    .isEqualTo("undecided: settlements[1]/amount");
        }

        @Test
        void aYearIsJudgedByTheLawOfItsLastSettlement() {
            Settlement before = Settlement.builder()
                    .from(settled(2023, 60L))
                    .settledOn(LocalDate.of(2023, 8, 14))
                    .build();
            Settlement first = Settlement.builder()
                    .from(settled(2023, 60L))
                    .settledOn(LocalDate.of(2023, 8, 15))
                    .build();
            Settlement undated = Settlement.builder()
                    .from(before)
                    .settledOn(Optional.empty())
                    .build();

            assertThat(word(List.of(accepted(2023, 100L)), before, before)).isEqualTo("law-not-yet");
            assertThat(word(List.of(accepted(2023, 100L)), before, first)).isEqualTo("violation");
            assertThat(word(List.of(accepted(2023, 100L)), first, before)).isEqualTo("violation");
            assertThat(word(List.of(accepted(2023, 100L)), undated, before)).isEqualTo("law-not-yet");
            assertThat(word(List.of(accepted(2023, 100L)), before, undated)).isEqualTo("law-not-yet");
            assertThat(word(List.of(accepted(2023, 100L)), undated, undated)).isEqualTo("violation");
        }
    }

    @Nested
    class SettledOnceTest {

        private Settlement elsewhere(Boolean already) {
            return Implementations.settlement()
                    .settledElsewhere(Optional.ofNullable(already))
                    .build();
        }

        @Test
        void saysWhichWasSettledBefore() {
            Outcome outcome =
                    Judged.outcome("SET-002", file(List.of(), elsewhere(false), elsewhere(null), elsewhere(true)));
            Finding finding = Judged.only(outcome);

            assertThat(Judged.missing(outcome)).containsExactly("settlements[1]/settledElsewhere");
            assertThat(finding.path()).isEqualTo("settlements[2]/settledElsewhere");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.arguments().toString()).isEqualTo("{place=3}");
            assertThat(Judged.cited(finding)).containsExactly("55/2023/TT-BTC art.3 cl.1");
            assertThat(Judged.vi(finding))
                    .isEqualTo("Lần quyết toán thứ 3 có nội dung đã được quyết toán từ nguồn kinh phí của chương trình,"
                            + " đề án, dự án khác.");
            assertThat(Judged.en(finding))
                    .isEqualTo("What settlement 3 covers was already settled from the money of another program, scheme"
                            + " or project.");
        }
    }

    @ParameterizedTest(name = "{0} on {2} with money of {1}: {3}")
    @CsvSource({
        "SET-001, 2021-2025, 2023-08-14, law-not-yet",
        "SET-001, 2021-2025, 2023-08-15, violation",
        "SET-001, 2021-2025, 2026-12-31, violation",
        "SET-001, 2021-2025, 2027-01-01, law-no-longer",
        "SET-001, 2026-2030, 2026-06-30, law-not-here",
        "SET-001, , 2024-05-06, undecided: capitalPeriod",
        "SET-002, 2021-2025, 2022-07-27, law-not-yet",
        "SET-002, 2021-2025, 2022-07-28, undecided: law:support.double.forbidden",
        "SET-002, 2021-2025, 2023-08-14, undecided: law:support.double.forbidden",
        "SET-002, 2021-2025, 2023-08-15, violation",
        "SET-002, 2021-2025, 2027-01-01, law-no-longer",
        "SET-002, 2026-2030, 2026-05-30, law-not-yet",
        "SET-002, 2026-2030, 2026-05-31, violation",
        "SET-002, , 2026-06-30, undecided: capitalPeriod",
    })
    void aSettlementIsJudgedByTheLawOfItsOwnDay(String code, String period, LocalDate day, String expected) {
        Implementation file = Implementations.lawful()
                .capitalPeriod(Optional.ofNullable(period).map(CapitalPeriod::parse))
                .settlements(List.of(Implementations.settlement()
                        .settledOn(day)
                        .amount(Vnd.of(700_000_001L))
                        .settledElsewhere(true)
                        .build()))
                .build();

        assertThat(Judged.word(Judged.outcome(code, file, LATE))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"SET-001", "SET-002"})
    void withoutASettlementNeitherApplies(String code) {
        assertThat(Judged.reason(Judged.outcome(code, file(List.of())))).isEqualTo("no-settlements");
    }

    @Nested
    class RotationRateTest {

        private RotationReturn returned(PovertyClass povertyClass, Long support, Long returned) {
            return RotationReturn.builder()
                    .povertyClass(Optional.ofNullable(povertyClass))
                    .support(Optional.ofNullable(support).map(Vnd::of))
                    .returned(Optional.ofNullable(returned).map(Vnd::of))
                    .build();
        }

        private Implementation decided(String province, LocalDate day, RotationReturn... returns) {
            return Implementations.lawful()
                    .province(Optional.ofNullable(province))
                    .approval(Implementations.approval()
                            .decidedOn(Optional.ofNullable(day))
                            .build())
                    .returns(ImmutableList.copyOf(returns))
                    .build();
        }

        private String word(RotationReturn... returns) {
            return Judged.word(Judged.outcome("ROT-001", decided("89", LocalDate.of(2024, 3, 15), returns)));
        }

        @ParameterizedTest(name = "{0}: {2} of {1} returned: {3}")
        @CsvSource({
            "POOR, 25000000, 5000000, satisfied",
            "POOR, 25000000, 4999999, warning",
            "NEAR_POOR, 25000000, 5000000, satisfied",
            "NEAR_POOR, 25000000, 4999999, warning",
            "NEWLY_ESCAPED, 20000000, 4000000, satisfied",
            "NEWLY_ESCAPED, 20000000, 3999999, warning",
            "POOR, 25000000, 0, warning",
            "OTHER, 25000000, 0, law-not-here",
            "POOR, 0, 0, no-returns",
            ", 25000000, 0, undecided: returns[0]/povertyClass",
            "POOR, , 5000000, undecided: returns[0]/support",
            "POOR, 25000000, , undecided: returns[0]/returned",
            ", , , undecided: returns[0]/povertyClass returns[0]/support returns[0]/returned",
        })
        void anEqualShareIsEnough(PovertyClass povertyClass, Long support, Long returned, String expected) {
            assertThat(word(returned(povertyClass, support, returned))).isEqualTo(expected);
        }

        @ParameterizedTest(name = "province {0}, decided on {1}: {2}")
        @CsvSource({
            "89, 2023-12-05, law-not-yet",
            "89, 2023-12-06, warning",
            "89, 2025-06-30, warning",
            "89, 2025-07-01, undecided: law:rotation.rate-percent",
            "82, 2023-08-01, law-not-yet",
            "82, 2023-08-02, undecided: law:rotation.rate-percent",
            "67, 2024-03-15, law-not-here",
            ", 2024-03-15, undecided: province",
        })
        void theRateIsThatOfTheDayOfTheDecision(String province, LocalDate day, String expected) {
            Implementation file = decided(province, day, returned(PovertyClass.POOR, 100L, 19L));

            assertThat(Judged.word(Judged.outcome("ROT-001", file, LATE))).isEqualTo(expected);
        }

        @Test
        void withoutADayOfDecisionItIsTheRateOfTheDayOfJudgment() {
            Implementation file = decided("89", null, returned(PovertyClass.POOR, 100L, 19L));

            assertThat(Judged.word(Judged.outcome("ROT-001", file, LocalDate.of(2023, 12, 5))))
                    .isEqualTo("law-not-yet");
            assertThat(Judged.word(Judged.outcome("ROT-001", file, LocalDate.of(2023, 12, 6))))
                    .isEqualTo("warning");
        }

        @Test
        void saysWhatWasReturnedAndWhatIsOwed() {
            Outcome outcome = Judged.outcome(
                    "ROT-001",
                    decided(
                            "89",
                            LocalDate.of(2024, 3, 15),
                            returned(PovertyClass.POOR, 25_000_000L, 5_000_000L),
                            returned(PovertyClass.POOR, 25_000_000L, null),
                            returned(PovertyClass.NEAR_POOR, 0L, 0L),
                            returned(PovertyClass.NEAR_POOR, 25_000_000L, 3_125_000L)));
            Finding finding = Judged.only(outcome);

            assertThat(Judged.missing(outcome)).containsExactly("returns[1]/returned");
            assertThat(finding.path()).isEqualTo("returns[3]/returned");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments().toString())
                    .isEqualTo("{place=4, povertyClass=NEAR_POOR, ratePercent=20, returnedPercent=12.5,"
                            + " returnedVnd=3125000, supportVnd=25000000}");
            assertThat(Judged.cited(finding)).containsExactly("THỰC-TẾ-2023.AG whole");
            assertThat(Judged.vi(finding))
                    .isEqualTo("Hộ thứ 4 (hộ cận nghèo) được hỗ trợ 25.000.000 đồng và hoàn trả 3.125.000 đồng, bằng"
                            + " 12,5 %; tỷ lệ thu hồi để quay vòng là 20 %.");
            assertThat(Judged.en(finding))
                    .isEqualTo("Household 4 (near-poor) was given 25,000,000 đồng and returned 3,125,000, which is"
                            + " 12.5 %; the share set for rotation is 20 %.");
        }

        @Test
        void withoutAReturnItDoesNotApply() {
            assertThat(Judged.reason(Judged.outcome("ROT-001", decided("89", LocalDate.of(2024, 3, 15)))))
                    .isEqualTo("no-returns");
        }
    }
}
