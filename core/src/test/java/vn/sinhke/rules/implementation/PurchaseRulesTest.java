package vn.sinhke.rules.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Implementations;
import vn.sinhke.implementation.Purchase;
import vn.sinhke.implementation.PurchaseMode;
import vn.sinhke.message.Language;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

class PurchaseRulesTest {

    private static Implementation with(Purchase.Builder... purchases) {
        return file(SupportMethod.CHAIN, "2021-2025", purchases);
    }

    private static Implementation file(SupportMethod method, String period, Purchase.Builder... purchases) {
        return Implementations.lawful()
                .method(Optional.ofNullable(method))
                .capitalPeriod(Optional.ofNullable(period).map(CapitalPeriod::parse))
                .purchases(ImmutableList.copyOf(purchases).stream()
                        .map(Purchase.Builder::build)
                        .toList())
                .build();
    }

    private static Purchase.Builder in(PurchaseMode mode) {
        return Implementations.purchase(mode);
    }

    /** A purchase that breaks that rule. */
    private static Purchase.Builder breaking(String code) {
        return switch (code) {
            case "PUR-001" -> in(PurchaseMode.OTHER);
            case "PUR-002" -> in(PurchaseMode.LOCAL_PEOPLE).communeConfirmed(false);
            case "PUR-003" -> in(PurchaseMode.TENDER).tendered(false);
            default -> in(PurchaseMode.HANDED_OVER).underContract(false);
        };
    }

    private static Purchase.Builder withoutMode() {
        return in(PurchaseMode.OTHER).mode(Optional.empty());
    }

    @Test
    void saysTheWayThatIsNoneOfThose() {
        Finding finding = Judged.only(Judged.outcome("PUR-001", with(in(PurchaseMode.TENDER), in(PurchaseMode.OTHER))));

        assertThat(finding.path()).isEqualTo("purchases[1]/mode");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments().toString())
                .isEqualTo("{allowedModes=HANDED_OVER, TENDER, LOCAL_PEOPLE, mode=OTHER, place=2}");
        assertThat(Judged.cited(finding)).containsExactly("55/2023/TT-BTC art.3 cl.2");
        assertThat(Judged.vi(finding))
                .isEqualTo("Lần mua thứ 2 ghi cách mua sắm là: loại khác; dự án liên kết, cộng đồng chỉ mua sắm theo"
                        + " một trong các cách: giao kinh phí cho chủ trì liên kết hoặc đại diện cộng đồng tự mua sắm,"
                        + " đơn vị thực hiện hỗ trợ tổ chức đấu thầu và bàn giao, mua của người dân tại địa bàn.");
        assertThat(Judged.en(finding))
                .isEqualTo("The way of purchase 2 is: other; chain and community projects buy in one of these ways"
                        + " only: money handed to the lead unit or the community to buy itself, tendered and handed"
                        + " over by the supporting unit, bought from local people.");
    }

    @Test
    void saysThatTheCommuneDidNotConfirm() {
        Finding finding = Judged.only(Judged.outcome("PUR-002", with(breaking("PUR-002"))));

        assertThat(finding.path()).isEqualTo("purchases[0]/communeConfirmed");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments().toString()).isEqualTo("{place=1}");
        assertThat(Judged.cited(finding)).containsExactly("55/2023/TT-BTC art.3 cl.2");
        assertThat(Judged.vi(finding))
                .isEqualTo("Lần mua thứ 1 mua của người dân tại địa bàn nhưng giấy biên nhận mua bán không có xác nhận"
                        + " của Ủy ban nhân dân cấp xã.");
        assertThat(Judged.en(finding))
                .isEqualTo("Purchase 1 was made from local people, but the commune People's Committee did not confirm"
                        + " the receipt of the sale.");
    }

    @Test
    void asksTheTenderAndTheHandOverEachInItsPlace() {
        Outcome outcome = Judged.outcome(
                "PUR-003", with(in(PurchaseMode.TENDER).tendered(false).handedOver(false)));

        assertThat(Judged.findings(outcome))
                .extracting(Finding::path)
                .containsExactly("purchases[0]/tendered", "purchases[0]/handedOver");
        Finding tender = Judged.findings(outcome).get(0);
        Finding handOver = Judged.findings(outcome).get(1);
        assertThat(tender.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(tender.arguments().toString()).isEqualTo("{duty=tendered, place=1}");
        assertThat(handOver.arguments().toString()).isEqualTo("{duty=handedOver, place=1}");
        assertThat(Judged.cited(tender)).containsExactly("55/2023/TT-BTC art.3 cl.2");
        assertThat(Judged.vi(tender))
                .isEqualTo("Lần mua thứ 1 do đơn vị thực hiện hỗ trợ trực tiếp mua sắm nhưng không tổ chức đấu thầu.");
        assertThat(Judged.vi(handOver))
                .isEqualTo("Lần mua thứ 1 do đơn vị thực hiện hỗ trợ trực tiếp mua sắm nhưng không bàn giao theo hợp"
                        + " đồng đã ký kết.");
        assertThat(Judged.en(tender))
                .isEqualTo("Purchase 1 was made by the supporting unit itself, but without this: a tender.");
        assertThat(Judged.en(handOver))
                .isEqualTo("Purchase 1 was made by the supporting unit itself, but without this: the hand-over under"
                        + " the signed contract.");
    }

    @Test
    void saysThatMoneyWasHandedOverWithoutAContract() {
        Finding finding = Judged.only(Judged.outcome("PUR-004", with(breaking("PUR-004"))));

        assertThat(finding.path()).isEqualTo("purchases[0]/underContract");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments().toString()).isEqualTo("{place=1}");
        assertThat(Judged.cited(finding)).containsExactly("55/2023/TT-BTC art.3 cl.2");
        assertThat(Judged.vi(finding))
                .isEqualTo("Lần mua thứ 1 giao kinh phí cho chủ trì liên kết hoặc đại diện cộng đồng tự mua sắm nhưng"
                        + " không có hợp đồng đã ký kết với đơn vị được giao vốn.");
        assertThat(Judged.en(finding))
                .isEqualTo("For purchase 1 money was handed to the lead unit or the community to buy itself, without a"
                        + " signed contract with the unit that holds the capital.");
    }

    @ParameterizedTest
    @CsvSource({
        "PUR-001, Đã xét 3 lần mua; đều theo cách được quy định.",
        "PUR-002, Đã xét 1 lần mua của người dân; đều có Ủy ban nhân dân cấp xã xác nhận.",
        "PUR-003, Đã xét 2 nội dung của các lần đơn vị trực tiếp mua sắm; đều đã đấu thầu~ bàn giao theo hợp đồng.",
        "PUR-004, Đã xét 1 lần giao kinh phí để tự mua sắm; đều có hợp đồng đã ký kết.",
    })
    void saysHowManyItLookedAt(String code, String sentence) {
        Outcome outcome = Judged.outcome(code, Implementations.lawful().build());

        assertThat(Judged.satisfied(Language.VI, code, outcome)).isEqualTo(sentence.replace('~', ','));
    }

    @ParameterizedTest
    @CsvSource({"PUR-002, LOCAL_PEOPLE", "PUR-003, TENDER", "PUR-004, HANDED_OVER"})
    void eachLooksAtItsOwnWayOnly(String code, PurchaseMode mode) {
        for (PurchaseMode other : PurchaseMode.values()) {
            Purchase.Builder bare = Purchase.builder()
                    .boughtOn(LocalDate.of(2024, 5, 6))
                    .mode(other)
                    .communeConfirmed(false)
                    .tendered(false)
                    .handedOver(false)
                    .underContract(false);
            assertThat(Judged.outcome(code, with(bare)) instanceof Outcome.Found)
                    .isEqualTo(other == mode);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PUR-002, HANDED_OVER, no-purchase-from-people",
        "PUR-003, LOCAL_PEOPLE, no-purchase-by-tender",
        "PUR-004, TENDER, no-purchase-with-money-handed-over",
    })
    void withoutSuchAPurchaseItDoesNotApply(String code, PurchaseMode mode, String reason) {
        assertThat(Judged.reason(Judged.outcome(code, with(in(mode))))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"PUR-001", "PUR-002", "PUR-003", "PUR-004"})
    void oneIsFoundOneIsMissingAndOneIsFine(String code) {
        Purchase fine = Implementations.purchase(breaking(code).build().mode().orElseThrow())
                .mode(
                        code.equals("PUR-001")
                                ? PurchaseMode.TENDER
                                : breaking(code).build().mode().orElseThrow())
                .build();
        Outcome outcome = Judged.outcome(
                code,
                Implementations.lawful()
                        .purchases(List.of(
                                fine, withoutMode().build(), breaking(code).build()))
                        .build());

        assertThat(Judged.only(outcome).path()).startsWith("purchases[2]/");
        assertThat(Judged.only(outcome).arguments()).containsEntry("place", "3");
        assertThat(Judged.missing(outcome)).containsExactly("purchases[1]/mode");
    }

    @ParameterizedTest
    @CsvSource({
        "PUR-002, LOCAL_PEOPLE, communeConfirmed",
        "PUR-003, TENDER, tendered",
        "PUR-003, TENDER, handedOver",
        "PUR-004, HANDED_OVER, underContract",
    })
    void whatThePurchaseDoesNotSayIsMissing(String code, PurchaseMode mode, String part) {
        Purchase.Builder purchase = in(mode);
        switch (part) {
            case "communeConfirmed" -> purchase.communeConfirmed(Optional.empty());
            case "tendered" -> purchase.tendered(Optional.empty());
            case "handedOver" -> purchase.handedOver(Optional.empty());
            default -> purchase.underContract(Optional.empty());
        }

        assertThat(Judged.missing(Judged.outcome(code, with(purchase)))).containsExactly("purchases[0]/" + part);
    }

    @ParameterizedTest(name = "{0} on {2} with money of {1}: {3}")
    @CsvSource({
        "PUR-001, 2021-2025, 2023-08-14, law-not-yet",
        "PUR-001, 2021-2025, 2023-08-15, violation",
        "PUR-001, 2021-2025, 2026-12-31, violation",
        "PUR-001, 2021-2025, 2027-01-01, law-no-longer",
        "PUR-001, 2026-2030, 2025-12-31, law-not-yet",
        "PUR-001, 2026-2030, 2026-01-01, undecided: law:purchase.modes",
        "PUR-001, 2026-2030, 2026-05-31, undecided: law:purchase.modes",
        "PUR-001, , 2024-05-06, undecided: capitalPeriod",
        "PUR-002, 2021-2025, 2023-08-14, law-not-yet",
        "PUR-002, 2021-2025, 2023-08-15, violation",
        "PUR-002, 2021-2025, 2027-01-01, law-no-longer",
        "PUR-002, 2026-2030, 2026-05-31, undecided: law:purchase.local.confirmation",
        "PUR-003, 2021-2025, 2023-08-14, law-not-yet",
        "PUR-003, 2021-2025, 2023-08-15, violation",
        "PUR-003, 2021-2025, 2027-01-01, law-no-longer",
        "PUR-003, 2026-2030, 2026-05-31, undecided: law:purchase.tender.handover",
        "PUR-004, 2021-2025, 2023-08-14, law-not-yet",
        "PUR-004, 2021-2025, 2023-08-15, violation",
        "PUR-004, 2021-2025, 2027-01-01, law-no-longer",
        "PUR-004, 2026-2030, 2026-05-31, undecided: law:purchase.handed-over.contract",
    })
    void aPurchaseIsJudgedByTheLawOfItsOwnDay(String code, String period, LocalDate day, String expected) {
        Implementation file =
                file(SupportMethod.COMMUNITY, period, breaking(code).boughtOn(day));

        assertThat(Judged.word(Judged.outcome(code, file, LocalDate.of(2027, 3, 1))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PUR-001", "PUR-002", "PUR-003", "PUR-004"})
    void withoutADayItIsJudgedByTheLawOfTheDayOfJudgment(String code) {
        Implementation file = with(breaking(code).boughtOn(Optional.empty()));

        assertThat(Judged.word(Judged.outcome(code, file, LocalDate.of(2023, 8, 14))))
                .isEqualTo("law-not-yet");
        assertThat(Judged.word(Judged.outcome(code, file, LocalDate.of(2023, 8, 15))))
                .isEqualTo("violation");
    }

    @Test
    void aPurchaseOf2026CitesTheTransitionToo() {
        Finding finding =
                Judged.only(Judged.outcome("PUR-004", with(breaking("PUR-004").boughtOn(LocalDate.of(2026, 5, 31)))));

        assertThat(Judged.cited(finding)).containsExactly("55/2023/TT-BTC art.3 cl.2", "60/2026/TT-BTC art.21 cl.1");
    }

    @ParameterizedTest
    @CsvSource({"PUR-001", "PUR-002", "PUR-003", "PUR-004"})
    void theyAreAboutChainAndCommunityProjectsThatBuy(String code) {
        assertThat(Judged.reason(Judged.outcome(code, file(SupportMethod.TASK, "2021-2025", breaking(code)))))
                .isEqualTo("neither-chain-nor-community");
        assertThat(Judged.reason(Judged.outcome(code, file(SupportMethod.SPECIAL, "2021-2025", breaking(code)))))
                .isEqualTo("neither-chain-nor-community");
        assertThat(Judged.missing(Judged.outcome(code, file(null, "2021-2025", breaking(code)))))
                .containsExactly("method");
        assertThat(Judged.reason(Judged.outcome(code, with()))).isEqualTo("no-purchases");
    }
}
