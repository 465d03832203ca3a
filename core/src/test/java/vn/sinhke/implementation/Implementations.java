package vn.sinhke.implementation;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.money.Vnd;
import vn.sinhke.program.CapitalAllocation.Nature;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.time.CapitalPeriod;

/**
 * A made-up file of a chain project that is in order on {@link #DAY} in every respect, for tests to break one thing of:
 * approved with 700 million đồng of support, bought in three ways, paid in two parts, accepted and settled in 2024.
 */
public final class Implementations {

    /** A day on which Circular 55/2023 is in force and An Giang has rates of rotation. */
    public static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private Implementations() {}

    /** Returns a builder holding the lawful file. */
    public static Implementation.Builder lawful() {
        return Implementation.builder()
                .id("TH-01")
                .dossierId("T-01")
                .province("89")
                .capitalPeriod(CapitalPeriod.Y2021_2025)
                .method(SupportMethod.CHAIN)
                .filedOn(LocalDate.of(2024, 2, 20))
                .dataNote("dữ liệu minh họa")
                .approval(approval().build())
                .addPurchases(purchase(PurchaseMode.HANDED_OVER).build())
                .addPurchases(purchase(PurchaseMode.TENDER).build())
                .addPurchases(purchase(PurchaseMode.LOCAL_PEOPLE).build())
                .addPayments(
                        payment(400_000_000L).paidOn(LocalDate.of(2024, 6, 20)).build())
                .addPayments(payment(300_000_000L).build())
                .addAcceptances(acceptance().build())
                .addSettlements(settlement().build())
                .addReturns(returned(PovertyClass.POOR).build())
                .addReturns(returned(PovertyClass.NEAR_POOR).build());
    }

    /** Returns a builder holding the lawful file's approval: by the province, on 15 March 2024. */
    public static Approval.Builder approval() {
        return Approval.builder()
                .announcedOn(LocalDate.of(2024, 1, 10))
                .councilOn(LocalDate.of(2024, 3, 1))
                .resultPublishedOn(LocalDate.of(2024, 3, 11))
                .decidedOn(LocalDate.of(2024, 3, 15))
                .level(ApprovalLevel.PROVINCE)
                .total(Vnd.of(1_000_000_000L))
                .support(Vnd.of(700_000_000L))
                .communes(2)
                .contents(all(DecisionContent.values()));
    }

    /** Returns a builder holding a purchase in that way, of 6 May 2024, with all that any way asks. */
    public static Purchase.Builder purchase(PurchaseMode mode) {
        return Purchase.builder()
                .boughtOn(LocalDate.of(2024, 5, 6))
                .mode(mode)
                .amount(Vnd.of(100_000_000L))
                .underContract(true)
                .tendered(true)
                .handedOver(true)
                .communeConfirmed(true);
    }

    /** Returns a builder holding a payment of so many đồng, of 10 December 2024. */
    public static Payment.Builder payment(long dong) {
        return Payment.builder()
                .paidOn(LocalDate.of(2024, 12, 10))
                .year(2024)
                .amount(Vnd.of(dong))
                .nature(Nature.RECURRENT)
                .papers(all(PaymentPaper.values()))
                .payeeIsPublicBody(false)
                .copySent(true);
    }

    /** Returns a builder holding the acceptance of 700 million đồng for 2024. */
    public static Acceptance.Builder acceptance() {
        return Acceptance.builder()
                .acceptedOn(LocalDate.of(2024, 12, 2))
                .year(2024)
                .amount(Vnd.of(700_000_000L));
    }

    /** Returns a builder holding the settlement of 700 million đồng for 2024, of 25 December. */
    public static Settlement.Builder settlement() {
        return Settlement.builder()
                .settledOn(LocalDate.of(2024, 12, 25))
                .year(2024)
                .amount(Vnd.of(700_000_000L))
                .settledElsewhere(false);
    }

    /** Returns a builder holding what a household of that class returns: a fifth of 25 million đồng. */
    public static RotationReturn.Builder returned(PovertyClass povertyClass) {
        return RotationReturn.builder()
                .povertyClass(povertyClass)
                .support(Vnd.of(25_000_000L))
                .returned(Vnd.of(5_000_000L));
    }

    private static <E extends Enum<E>> ImmutableSortedSet<E> all(E[] constants) {
        return Stream.of(constants).collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
