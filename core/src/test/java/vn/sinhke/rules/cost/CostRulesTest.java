package vn.sinhke.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CostItem;
import vn.sinhke.project.CostKind;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.ProductionSector;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.rules.dossier.Judged;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

class CostRulesTest {

    private static final LocalDate OF_2026 = LocalDate.of(2026, 6, 1);

    private static CostItem.Builder item(CostKind kind) {
        return CostItem.builder().kind(kind);
    }

    private static Dossier with(SupportMethod method, CapitalPeriod period, CostItem... items) {
        return Dossiers.lawful()
                .project(SupportProject.builder()
                        .method(Optional.ofNullable(method))
                        .capitalPeriod(Optional.ofNullable(period))
                        .budget(Budget.builder()
                                .activityTotal(Vnd.of(1_000))
                                .addLines(BudgetLine.builder()
                                        .source(FundingSource.STATE_BUDGET)
                                        .amount(Vnd.of(500))
                                        .build())
                                .addLines(BudgetLine.builder()
                                        .source(FundingSource.HOUSEHOLDS)
                                        .amount(Vnd.of(400))
                                        .build())
                                .addItems(items)
                                .build())
                        .build())
                .build();
    }

    @ParameterizedTest(name = "{1} of money of {0}: {2}")
    @CsvSource({
        "2021-2025, 50, Satisfied", "2021-2025, 51, Found",
        "2026-2030, 25, Satisfied", "2026-2030, 26, Found",
    })
    void theBaseOfTheSelectionCostGoesByTheMoney(String period, long cost, String expected) {
        Dossier dossier = with(
                SupportMethod.CHAIN,
                CapitalPeriod.parse(period),
                item(CostKind.SELECTION).amount(Vnd.of(cost - 5)).build(),
                item(CostKind.INPUTS).amount(Vnd.of(900)).build(),
                item(CostKind.SELECTION).amount(Vnd.of(5)).build());

        Outcome outcome = Judged.outcome("BUD-010", dossier, OF_2026);

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void theSelectionCostOverTheMaximumSaysOfWhichMoney() {
        Finding finding = Judged.only(Judged.outcome(
                "BUD-010",
                with(
                        SupportMethod.CHAIN,
                        CapitalPeriod.Y2021_2025,
                        item(CostKind.SELECTION).amount(Vnd.of(60)).build())));

        assertThat(finding.path()).isEqualTo("project/budget/items[0]/amount");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments())
                .hasToString("{base=ACTIVITY_TOTAL, baseVnd=1000, costVnd=60, excessVnd=10, maximumPercent=5,"
                        + " sharePercent=6}");
        assertThat(finding.provisions())
                .extracting(Object::toString)
                .first()
                .isEqualTo("55/2023/TT-BTC art.4 cl.13 pt.a");
        assertThat(MessageCatalogue.in(Language.VI).text(finding))
                .isEqualTo(
                        "Chi phí lựa chọn dự án 60 đồng, bằng 6 % của 1.000 đồng (tổng kinh phí được giao cho hoạt động"
                                + " hỗ trợ phát triển sản xuất), vượt mức tối đa 5 % là 10 đồng.");
        assertThat(MessageCatalogue.in(Language.EN).text(finding))
                .isEqualTo(
                        "Selecting projects costs 60 đồng, 6 % of 1,000 đồng (all money given for production support),"
                                + " above the maximum of 5 % by 10 đồng.");
    }

    @Test
    void whatIsMissingOfTheSelectionCostIsNamed() {
        CostItem unstated = item(CostKind.SELECTION).build();
        Dossier noBase = Dossiers.lawful()
                .project(SupportProject.builder()
                        .capitalPeriod(CapitalPeriod.Y2021_2025)
                        .budget(Budget.builder().addItems(unstated).build())
                        .build())
                .build();

        assertThat(Judged.missing(Judged.outcome("BUD-010", noBase)))
                .containsExactly("project/budget/items[0]/amount", "project/budget/activityTotal");
        assertThat(Judged.missing(Judged.outcome("BUD-010", with(null, CapitalPeriod.Y2021_2025, unstated))))
                .containsExactly("project/budget/items[0]/amount");
        assertThat(Judged.missing(Judged.outcome("BUD-010", with(null, null, unstated))))
                .containsExactly("project/capitalPeriod");
        assertThat(Judged.missing(Judged.outcome("BUD-010", with(null, CapitalPeriod.Y2026_2030, unstated), OF_2026)))
                .containsExactly("project/budget/items[0]/amount");
    }

    @ParameterizedTest(name = "{0} đồng for {1} sessions: {2}")
    @CsvSource({
        "150000, 3, Satisfied",
        "150001, 3, Found",
        "149999, 3, Satisfied",
        "50001, 1, Found",
        "92233720368547758070, 3, Found"
    })
    void aSessionInTheFieldIsRoundedUp(BigInteger amount, int sessions, String expected) {
        Dossier dossier = with(
                SupportMethod.COMMUNITY,
                CapitalPeriod.Y2021_2025,
                item(CostKind.FIELD_STAFF)
                        .amount(Vnd.of(amount))
                        .sessions(sessions)
                        .build());

        assertThat(Judged.outcome("BUD-011", dossier).getClass().getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    void everyCostOfFieldStaffIsLookedAtByItself() {
        Dossier dossier = with(
                SupportMethod.COMMUNITY,
                CapitalPeriod.Y2021_2025,
                item(CostKind.FIELD_STAFF).amount(Vnd.of(50_000)).sessions(1).build(),
                item(CostKind.FIELD_STAFF).amount(Vnd.of(60_000)).sessions(1).build(),
                item(CostKind.FIELD_STAFF).amount(Vnd.of(60_000)).sessions(0).build(),
                item(CostKind.FIELD_STAFF).build());

        Outcome outcome = Judged.outcome("BUD-011", dossier);

        assertThat(Judged.only(outcome).path()).isEqualTo("project/budget/items[1]/amount");
        assertThat(Judged.only(outcome).arguments()).hasToString("{eachVnd=60000, maximumVnd=50000, place=2}");
        assertThat(Judged.missing(outcome))
                .containsExactly(
                        "project/budget/items[2]/sessions",
                        "project/budget/items[3]/amount",
                        "project/budget/items[3]/sessions");
    }

    @Test
    void chainProjectsPayNoFieldStaff() {
        CostItem staff =
                item(CostKind.FIELD_STAFF).amount(Vnd.of(1)).sessions(1).build();
        Finding finding =
                Judged.only(Judged.outcome("BUD-012", with(SupportMethod.CHAIN, CapitalPeriod.Y2021_2025, staff)));

        assertThat(finding.path()).isEqualTo("project/method");
        assertThat(finding.arguments()).hasToString("{allowedMethods=COMMUNITY, TASK, SPECIAL, supportMethod=CHAIN}");
        assertThat(finding.provisions()).extracting(Object::toString).first().isEqualTo("55/2023/TT-BTC art.12 cl.3");
        assertThat(MessageCatalogue.in(Language.VI).text(finding))
                .startsWith("Dự án theo phương thức liên kết theo chuỗi giá trị có khoản chi cho cán bộ đến tận hộ");
        assertThat(Judged.outcome("BUD-011", with(SupportMethod.CHAIN, CapitalPeriod.Y2021_2025, staff)))
                .isInstanceOfSatisfying(
                        Outcome.NotApplicable.class,
                        outcome -> assertThat(outcome.reason()).isEqualTo("law-not-here"));
    }

    @Test
    void aLineOfNothingPaysNobodyAndADossierWithoutFieldStaffIsNotAddressed() {
        for (CostItem none : new CostItem[] {
            item(CostKind.FIELD_STAFF).amount(Vnd.ZERO).build(),
            item(CostKind.TRAINING).amount(Vnd.of(1)).build()
        }) {
            assertThat(Judged.outcome("BUD-012", with(SupportMethod.CHAIN, CapitalPeriod.Y2021_2025, none)))
                    .isInstanceOfSatisfying(
                            Outcome.NotApplicable.class,
                            outcome -> assertThat(outcome.reason()).isEqualTo("no-field-staff"));
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "2021-2025, 2023-08-14, NotApplicable",
        "2021-2025, 2023-08-15, Found",
        "2021-2025, 2026-12-31, Found",
        "2021-2025, 2027-01-01, NotApplicable",
        "2026-2030, 2026-06-01, NotApplicable",
    })
    void unitPricesAreAskedByTheCircularOf2023(String period, LocalDate day, String expected) {
        Outcome outcome = Judged.outcome("BUD-014", priced("TRADES_AND_SERVICES", period), day);

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(Judged.findings(outcome))
                .allSatisfy(finding -> assertThat(finding.path()).isEqualTo("project/budget/items[1]/unitPrice"));
    }

    @Test
    void unitPricesAreAskedOfTradesAndServicesAlone() {
        assertThat(Judged.outcome("BUD-014", priced("AGRICULTURE", "2021-2025")))
                .isInstanceOfSatisfying(
                        Outcome.NotApplicable.class,
                        outcome -> assertThat(outcome.reason()).isEqualTo("not-trades-or-services"));
        assertThat(Judged.missing(Judged.outcome("BUD-014", priced(null, "2021-2025"))))
                .containsExactly("project/sector");
    }

    private static Dossier priced(String sector, String period) {
        CostItem other = CostItem.builder()
                .issuedUnitPrice(Vnd.of(10))
                .unitPrice(Vnd.of(11))
                .build();
        CostItem none = CostItem.builder().unitPrice(Vnd.of(11)).build();
        return Dossiers.lawful()
                .project(SupportProject.builder()
                        .sector(Optional.ofNullable(sector).map(ProductionSector::valueOf))
                        .capitalPeriod(CapitalPeriod.parse(period))
                        .budget(Budget.builder().addItems(none, other).build())
                        .build())
                .build();
    }

    @ParameterizedTest(name = "money of {0}: {1}")
    @CsvSource({"2026-2030, Found", "2021-2025, NotApplicable"})
    void brandsAreCappedByTheCircularOf2026(String period, String expected) {
        CostItem brand = item(CostKind.BRAND_REGISTRATION)
                .amount(Vnd.of(70_000_001L))
                .marks(2)
                .build();
        Outcome outcome = Judged.outcome("BUD-013", with(null, CapitalPeriod.parse(period), brand), OF_2026);

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(Judged.findings(outcome))
                .allSatisfy(finding -> assertThat(finding.arguments())
                        .hasToString("{eachVnd=35000001, maximumVnd=35000000, place=1}"));
    }
}
