package vn.sinhke.desk;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.implementation.Acceptance;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.ApprovalLevel;
import vn.sinhke.implementation.ApprovalStep;
import vn.sinhke.implementation.DecisionContent;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Payment;
import vn.sinhke.implementation.PaymentPaper;
import vn.sinhke.implementation.Purchase;
import vn.sinhke.implementation.PurchaseMode;
import vn.sinhke.implementation.RotationReturn;
import vn.sinhke.implementation.Settlement;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Area;
import vn.sinhke.place.Region;
import vn.sinhke.program.AreaAllocation;
import vn.sinhke.program.CapitalAllocation;
import vn.sinhke.program.ProgramReport;
import vn.sinhke.program.ReportKind;
import vn.sinhke.program.YearPlan;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Nomination;
import vn.sinhke.project.NominationList;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.review.MadeUpReview;
import vn.sinhke.review.MeetingChair;
import vn.sinhke.review.ReviewKind;
import vn.sinhke.review.VillageReview;
import vn.sinhke.time.CapitalPeriod;

/** One subject of every kind that says all that its kind can say, by the key of its file. Made up. */
final class Subjects {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Vnd AMOUNT = Vnd.of(10_000_000L);

    private Subjects() {}

    static ImmutableMap<String, Object> all() {
        return ImmutableMap.<String, Object>builder()
                .put("dossier", Dossiers.lawful().build())
                .put("nominations", nominations())
                .put("implementation", implementation())
                .put("yearPlan", plan())
                .put("assessment", assessment())
                .put("villageReview", review())
                .put("reviewForms", MadeUpReview.of(1, 1, 1))
                .buildOrThrow();
    }

    private static NominationList nominations() {
        return NominationList.builder()
                .id("N-1")
                .province("67")
                .introducedBy("Cơ quan minh họa")
                .letter("1/MH")
                .introducedOn(DAY)
                .dataNote("dữ liệu minh họa")
                .addNominations(Nomination.builder()
                        .organization(Organization.builder()
                                .name("HTX Minh Họa")
                                .kind(OrganizationKind.COOPERATIVE)
                                .build())
                        .commodities(List.of("cà phê"))
                        .districts(List.of("Cư Jút", "Đắk Mil"))
                        .partner("Công ty Minh Họa")
                        .households(20)
                        .remark("minh họa")
                        .build())
                .build();
    }

    private static Implementation implementation() {
        return Implementation.builder()
                .id("TH-1")
                .dossierId("T-01")
                .province("67")
                .capitalPeriod(CapitalPeriod.Y2021_2025)
                .method(SupportMethod.CHAIN)
                .filedOn(DAY.minusDays(90))
                .approval(Approval.builder()
                        .announcedOn(DAY.minusDays(120))
                        .councilOn(DAY.minusDays(60))
                        .resultPublishedOn(DAY.minusDays(30))
                        .decidedOn(DAY)
                        .level(ApprovalLevel.PROVINCE)
                        .total(AMOUNT)
                        .support(AMOUNT)
                        .communes(2)
                        .contents(ImmutableSortedSet.copyOf(DecisionContent.values()))
                        .omittedSteps(ImmutableSortedSet.copyOf(ApprovalStep.values()))
                        .build())
                .addPurchases(Purchase.builder()
                        .boughtOn(DAY)
                        .mode(PurchaseMode.LOCAL_PEOPLE)
                        .amount(AMOUNT)
                        .underContract(true)
                        .tendered(false)
                        .handedOver(true)
                        .communeConfirmed(true)
                        .build())
                .addPayments(Payment.builder()
                        .paidOn(DAY)
                        .year(2024)
                        .amount(AMOUNT)
                        .nature(CapitalAllocation.Nature.RECURRENT)
                        .papers(ImmutableSortedSet.copyOf(PaymentPaper.values()))
                        .payeeIsPublicBody(false)
                        .copySent(true)
                        .build())
                .addAcceptances(Acceptance.builder()
                        .acceptedOn(DAY)
                        .year(2024)
                        .amount(AMOUNT)
                        .build())
                .addSettlements(Settlement.builder()
                        .settledOn(DAY)
                        .year(2024)
                        .amount(AMOUNT)
                        .settledElsewhere(false)
                        .build())
                .addReturns(RotationReturn.builder()
                        .povertyClass(PovertyClass.NEAR_POOR)
                        .support(AMOUNT)
                        .returned(AMOUNT)
                        .build())
                .dataNote("dữ liệu minh họa")
                .build();
    }

    private static YearPlan plan() {
        return YearPlan.builder()
                .id("KH-2024")
                .province("67")
                .capitalPeriod(CapitalPeriod.Y2021_2025)
                .year(2024)
                .total(AMOUNT)
                .addAllocations(AreaAllocation.builder()
                        .unit("24628")
                        .regions(ImmutableSortedSet.copyOf(Region.values()))
                        .likeRegionThree(true)
                        .coefficient(4)
                        .amount(AMOUNT)
                        .build())
                .addReports(ProgramReport.builder()
                        .kind(ReportKind.HALF_YEAR)
                        .periodEndsOn(DAY)
                        .sentOn(DAY)
                        .build())
                .dataNote("dữ liệu minh họa")
                .build();
    }

    private static Assessment assessment() {
        return Assessment.builder()
                .id("RS-1")
                .province("67")
                .assessedOn(DAY)
                .area(Area.RURAL)
                .members(5)
                .dependants(3)
                .housingSquareMetres(new BigDecimal("38.5"))
                .nonDurableStructures(2)
                .incomePerCapita(Vnd.of(1_400_000L))
                .incomeMonths(12)
                .incomePoints(130)
                .deprivationPoints(30)
                .deprivations(ImmutableSortedSet.of("employment"))
                .statedClass(PovertyClass.POOR)
                .lowIncomeWorker(false)
                .build();
    }

    private static VillageReview review() {
        return VillageReview.builder()
                .id("RT-1")
                .province("67")
                .kind(ReviewKind.YEARLY)
                .startedOn(DAY)
                .meetingOn(DAY.plusDays(5))
                .attending(60)
                .agreeing(55)
                .minutes(2)
                .chair(MeetingChair.VILLAGE_HEAD)
                .postedOn(DAY.plusDays(6))
                .postedUntil(DAY.plusDays(13))
                .decidedOn(DAY.plusDays(20))
                .build();
    }
}
