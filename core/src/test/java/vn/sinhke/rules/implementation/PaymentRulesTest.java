package vn.sinhke.rules.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Implementations;
import vn.sinhke.implementation.Payment;
import vn.sinhke.implementation.PaymentPaper;
import vn.sinhke.message.Language;
import vn.sinhke.money.Vnd;
import vn.sinhke.program.CapitalAllocation.Nature;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

class PaymentRulesTest {

    private static final LocalDate LATE = LocalDate.of(2027, 3, 1);

    private static Implementation with(Payment.Builder... payments) {
        return of("2021-2025", payments);
    }

    private static Implementation of(String period, Payment.Builder... payments) {
        return Implementations.lawful()
                .capitalPeriod(Optional.ofNullable(period).map(CapitalPeriod::parse))
                .payments(ImmutableList.copyOf(payments).stream()
                        .map(Payment.Builder::build)
                        .toList())
                .build();
    }

    private static Payment.Builder payment() {
        return Implementations.payment(100);
    }

    private static Payment.Builder breaking(String code) {
        return switch (code) {
            case "PAY-001" -> payment().papers(ImmutableSortedSet.of());
            case "PAY-002" -> payment().nature(Nature.DEVELOPMENT);
            case "PAY-003" -> payment().amount(Vnd.of(700_000_001L));
            default -> payment().copySent(false);
        };
    }

    private static Payment.Builder silent(String code) {
        return switch (code) {
            case "PAY-001" -> payment().papers(Optional.empty());
            case "PAY-002" -> payment().nature(Optional.empty());
            default -> payment().copySent(Optional.empty());
        };
    }

    @ParameterizedTest(name = "{0} on {2} with money of {1}: {3}")
    @CsvSource({
        "PAY-001, 2021-2025, 2023-08-14, law-not-yet",
        "PAY-001, 2021-2025, 2023-08-15, warning",
        "PAY-001, 2021-2025, 2026-12-31, warning",
        "PAY-001, 2021-2025, 2027-01-01, law-no-longer",
        "PAY-001, 2026-2030, 2026-05-30, law-not-yet",
        "PAY-001, 2026-2030, 2026-05-31, warning",
        "PAY-001, , 2024-05-06, undecided: capitalPeriod",
        "PAY-002, 2021-2025, 2023-08-14, law-not-yet",
        "PAY-002, 2021-2025, 2023-08-15, warning",
        "PAY-002, 2021-2025, 2027-01-01, law-no-longer",
        "PAY-002, 2026-2030, 2026-05-30, law-not-yet",
        "PAY-002, 2026-2030, 2026-05-31, warning",
        "PAY-003, 2021-2025, 2023-08-14, law-not-yet",
        "PAY-003, 2021-2025, 2023-08-15, violation",
        "PAY-003, 2021-2025, 2026-12-31, violation",
        "PAY-003, 2021-2025, 2027-01-01, law-no-longer",
        "PAY-003, 2026-2030, 2026-05-31, violation",
        "PAY-003, , 2026-06-30, undecided: capitalPeriod",
        "PAY-005, 2021-2025, 2024-05-06, law-not-here",
        "PAY-005, 2026-2030, 2026-05-30, law-not-yet",
        "PAY-005, 2026-2030, 2026-05-31, violation",
        "PAY-005, , 2026-05-31, undecided: capitalPeriod",
    })
    void aPaymentIsJudgedByTheLawOfItsOwnDay(String code, String period, LocalDate day, String expected) {
        assertThat(Judged.word(Judged.outcome(code, of(period, breaking(code).paidOn(day)), LATE)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PAY-001", "PAY-002", "PAY-003"})
    void withoutADayItIsJudgedByTheLawOfTheDayOfJudgment(String code) {
        Implementation file = with(breaking(code).paidOn(Optional.empty()));

        assertThat(Judged.word(Judged.outcome(code, file, LocalDate.of(2023, 8, 14))))
                .isEqualTo("law-not-yet");
        assertThat(Judged.outcome(code, file, LocalDate.of(2023, 8, 15))).isInstanceOf(Outcome.Found.class);
    }

    @ParameterizedTest
    @CsvSource({"PAY-001, 2021-2025, papers", "PAY-002, 2021-2025, nature", "PAY-005, 2026-2030, copySent"})
    void oneIsFoundOneIsMissingAndOneIsFine(String code, String period, String part) {
        LocalDate day = period.equals("2021-2025") ? LocalDate.of(2024, 5, 6) : LocalDate.of(2026, 6, 30);
        Outcome outcome = Judged.outcome(
                code,
                of(
                        period,
                        payment().paidOn(day),
                        silent(code).paidOn(day),
                        breaking(code).paidOn(day)));

        assertThat(Judged.only(outcome).path()).isEqualTo("payments[2]/" + part);
        assertThat(Judged.only(outcome).arguments()).containsEntry("place", "3");
        assertThat(Judged.missing(outcome)).containsExactly("payments[1]/" + part);
    }

    @ParameterizedTest
    @CsvSource({"PAY-001", "PAY-002", "PAY-003", "PAY-004", "PAY-005"})
    void withoutAPaymentNoneApplies(String code) {
        assertThat(Judged.reason(Judged.outcome(code, with()))).isEqualTo("no-payments");
    }

    @Test
    void theCircularsOnRecurrentMoneyLeaveDevelopmentMoneyAlone() {
        Payment.Builder development =
                breaking("PAY-001").nature(Nature.DEVELOPMENT).copySent(false);

        assertThat(Judged.reason(Judged.outcome("PAY-001", with(development)))).isEqualTo("only-development-money");
        assertThat(Judged.reason(Judged.outcome("PAY-005", of("2026-2030", development))))
                .isEqualTo("no-payee-to-send-a-copy");
        assertThat(Judged.word(Judged.outcome("PAY-001", with(silent("PAY-002").papers(ImmutableSortedSet.of())))))
                .isEqualTo("warning");
    }

    @Test
    void saysWhichPapersAreMissing() {
        Finding finding = Judged.only(Judged.outcome(
                "PAY-001",
                with(payment()
                        .papers(ImmutableSortedSet.of(
                                PaymentPaper.CONTRACT, PaymentPaper.PAYMENT_REQUEST, PaymentPaper.PAYMENT_ORDER)))));

        assertThat(finding.path()).isEqualTo("payments[0]/papers");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments().toString())
                .isEqualTo("{missingPapers=ACCEPTANCE_MINUTES, LIQUIDATION_MINUTES, place=1}");
        assertThat(Judged.cited(finding)).containsExactly("55/2023/TT-BTC art.3 cl.3");
        assertThat(Judged.vi(finding))
                .isEqualTo("Lần thanh toán thứ 1 còn thiếu tài liệu lưu tại Bên A: biên bản nghiệm thu công việc, biên"
                        + " bản thanh lý hợp đồng.");
        assertThat(Judged.en(finding))
                .isEqualTo("Of payment 1 party A does not keep: minutes of acceptance, minutes of liquidation of the"
                        + " contract.");
    }

    @Test
    void saysThatThePaymentIsOfDevelopmentMoney() {
        Finding finding = Judged.only(Judged.outcome("PAY-002", with(breaking("PAY-002"))));

        assertThat(finding.path()).isEqualTo("payments[0]/nature");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments().toString()).isEqualTo("{place=1}");
        assertThat(Judged.cited(finding)).containsExactly("55/2023/TT-BTC art.1 cl.1 pt.d");
        assertThat(Judged.vi(finding))
                .isEqualTo("Lần thanh toán thứ 1 bằng vốn đầu tư phát triển, không thuộc phạm vi của thông tư về kinh"
                        + " phí sự nghiệp (chi thường xuyên).");
        assertThat(Judged.en(finding))
                .isEqualTo("Payment 1 is of development money, which the circular on recurrent money does not cover.");
    }

    @Nested
    class PaidWithinApprovalTest {

        private Payment.Builder paid(Long dong, LocalDate day) {
            return payment().amount(Optional.ofNullable(dong).map(Vnd::of)).paidOn(Optional.ofNullable(day));
        }

        @Test
        void saysTheSumTheSupportAndTheExcess() {
            Finding finding = Judged.only(Judged.outcome(
                    "PAY-003",
                    with(payment().amount(Vnd.of(400_000_000L)), payment().amount(Vnd.of(350_000_000L)))));

            assertThat(finding.path()).isEqualTo("payments");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.arguments().toString())
                    .isEqualTo("{approvedVnd=700000000, excessVnd=50000000, paidVnd=750000000}");
            assertThat(Judged.cited(finding)).containsExactly("55/2023/TT-BTC art.12 cl.4");
            assertThat(Judged.vi(finding))
                    .isEqualTo("Đã thanh toán 750.000.000 đồng, vượt mức hỗ trợ được phê duyệt 700.000.000 đồng là"
                            + " 50.000.000 đồng.");
            assertThat(Judged.en(finding))
                    .isEqualTo("750,000,000 đồng were paid, over the approved support of 700,000,000 by 50,000,000"
                            + " đồng.");
        }

        @Test
        void anEqualSumIsWithin() {
            Outcome outcome = Judged.outcome("PAY-003", with(paid(400_000_000L, null), paid(300_000_000L, null)));

            assertThat(Judged.satisfied(Language.VI, "PAY-003", outcome))
                    .isEqualTo("Đã thanh toán 700.000.000 đồng, trong mức hỗ trợ được phê duyệt 700.000.000 đồng.");
            assertThat(Judged.word(Judged.outcome("PAY-003", with(paid(400_000_000L, null), paid(300_000_001L, null)))))
                    .isEqualTo("violation");
        }

        @Test
        void developmentMoneyCountsToo() {
            assertThat(Judged.word(Judged.outcome(
                            "PAY-003",
                            with(paid(700_000_000L, null), paid(1L, null).nature(Nature.DEVELOPMENT)))))
                    .isEqualTo("violation");
        }

        @Test
        void whatIsKnownToExceedIsFoundWhateverIsMissing() {
            Outcome within = Judged.outcome("PAY-003", with(paid(700_000_000L, null), paid(null, null)));
            Outcome over = Judged.outcome("PAY-003", with(paid(700_000_001L, null), paid(null, null)));

            assertThat(Judged.word(within)).isEqualTo("undecided: payments[1]/amount");
            assertThat(Judged.word(over)).isEqualTo("violation");
            assertThat(Judged.missing(over)).containsExactly("payments[1]/amount");
        }

        @Test
        void withoutApprovedSupportItIsUndecided() {
            Implementation.Builder file = Implementations.lawful();

            assertThat(Judged.missing(Judged.outcome(
                            "PAY-003", file.approval(Optional.empty()).build())))
                    .containsExactly("approval/support");
            assertThat(Judged.missing(Judged.outcome(
                            "PAY-003",
                            file.addPayments(paid(null, null).build()).build())))
                    .containsExactly("approval/support", "payments[2]/amount");
        }

        @Test
        void theLawIsThatOfTheDayOnWhichTheSupportWasExceeded() {
            LocalDate before = LocalDate.of(2023, 8, 14);
            LocalDate within = LocalDate.of(2024, 5, 6);

            assertThat(Judged.word(Judged.outcome(
                            "PAY-003", with(paid(1L, LATE), paid(700_000_000L, before), paid(1L, within)), LATE)))
                    .isEqualTo("violation");
            assertThat(Judged.word(Judged.outcome("PAY-003", with(paid(1L, within), paid(700_000_001L, before)), LATE)))
                    .isEqualTo("law-not-yet");
            assertThat(Judged.word(Judged.outcome("PAY-003", with(paid(700_000_000L, within), paid(1L, LATE)), LATE)))
                    .isEqualTo("law-no-longer");
            assertThat(Judged.word(Judged.outcome("PAY-003", with(paid(1L, within), paid(1L, before)), LATE)))
                    .isEqualTo("satisfied");
        }
    }

    @Nested
    class PaidInTimeTest {

        @ParameterizedTest(name = "paid on {0} with money of {1}: {2}")
        @CsvSource({
            "2025-12-10, 2021-2025, law-not-yet",
            "2025-12-11, 2021-2025, satisfied",
            "2026-12-31, 2021-2025, satisfied",
            "2027-01-01, 2021-2025, violation",
            "2027-01-01, 2026-2030, law-not-here",
            "2027-01-01, , undecided: capitalPeriod",
            ", 2021-2025, undecided: payments[0]/paidOn",
        })
        void theLastDayIsIn(LocalDate day, String period, String expected) {
            Implementation file = of(period, payment().paidOn(Optional.ofNullable(day)));

            assertThat(Judged.word(Judged.outcome("PAY-004", file, LATE))).isEqualTo(expected);
        }

        @Test
        void saysTheDayAndTheLast() {
            Outcome outcome = Judged.outcome(
                    "PAY-004",
                    with(
                            payment().paidOn(LocalDate.of(2024, 5, 6)),
                            payment().paidOn(LocalDate.of(2027, 1, 4)),
                            payment().paidOn(Optional.empty())),
                    LATE);
            Finding finding = Judged.only(outcome);

            assertThat(finding.path()).isEqualTo("payments[1]/paidOn");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.arguments().toString()).isEqualTo("{lastOn=2026-12-31, paidOn=2027-01-04, place=2}");
            assertThat(Judged.cited(finding)).containsExactly("257/2025/QH15 whole");
            assertThat(Judged.missing(outcome)).containsExactly("payments[2]/paidOn");
            assertThat(Judged.vi(finding))
                    .isEqualTo("Lần thanh toán thứ 2 thực hiện ngày 04/01/2027, sau ngày cuối được giải ngân"
                            + " 31/12/2026.");
            assertThat(Judged.en(finding))
                    .isEqualTo("Payment 2 was made on 2027-01-04, after the last day on which the money may be paid"
                            + " out, 2026-12-31.");
        }
    }

    @Nested
    class CopyToPayerTest {

        private Implementation sent(Boolean publicBody, Boolean copy) {
            return of(
                    "2026-2030",
                    payment()
                            .paidOn(LocalDate.of(2026, 6, 30))
                            .payeeIsPublicBody(Optional.ofNullable(publicBody))
                            .copySent(Optional.ofNullable(copy)));
        }

        @ParameterizedTest(name = "state body {0}, copy sent {1}: {2}")
        @CsvSource({
            "false, true, satisfied",
            "false, false, violation",
            "false, , undecided: payments[0]/copySent",
            "true, true, no-payee-to-send-a-copy",
            "true, false, no-payee-to-send-a-copy",
            "true, , no-payee-to-send-a-copy",
            ", true, satisfied",
            ", false, undecided: payments[0]/payeeIsPublicBody",
            ", , undecided: payments[0]/payeeIsPublicBody payments[0]/copySent",
        })
        void aPartyThatIsNoStateBodySendsACopy(Boolean publicBody, Boolean copy, String expected) {
            assertThat(Judged.word(Judged.outcome("PAY-005", sent(publicBody, copy))))
                    .isEqualTo(expected);
        }

        @Test
        void saysWhichPayment() {
            Finding finding = Judged.only(Judged.outcome("PAY-005", sent(false, false)));

            assertThat(finding.path()).isEqualTo("payments[0]/copySent");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.arguments().toString()).isEqualTo("{place=1}");
            assertThat(Judged.cited(finding)).containsExactly("60/2026/TT-BTC art.3 cl.2");
            assertThat(Judged.vi(finding))
                    .isEqualTo("Lần thanh toán thứ 1: Bên B không phải cơ quan nhà nước nhưng chưa gửi Bên A giữ 01"
                            + " bản hồ sơ sao lưu.");
            assertThat(Judged.en(finding))
                    .isEqualTo("Payment 1: party B is no state body, but has not sent party A a copy of its file.");
        }
    }
}
