package vn.sinhke.rules.boundary;

import static vn.sinhke.rules.boundary.BoundaryCase.WHOLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.implementation.Acceptance;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.ApprovalLevel;
import vn.sinhke.implementation.DecisionContent;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Payment;
import vn.sinhke.implementation.PaymentPaper;
import vn.sinhke.implementation.Purchase;
import vn.sinhke.implementation.PurchaseMode;
import vn.sinhke.implementation.RotationReturn;
import vn.sinhke.implementation.Settlement;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.program.CapitalAllocation.Nature;
import vn.sinhke.project.SupportMethod;

/** Boundaries of the rules on a project that is carried out. */
final class ImplementationCases {

    static final ImmutableList<BoundaryCase<?>> ALL = ImmutableList.of(
            BoundaryCase.of(
                    "APR-001",
                    ProjectParameters.APPROVAL_LEVELS,
                    String.class,
                    (spot, level) -> approved(spot, Approval.builder().level(level.map(word -> level(spot, word))))),
            BoundaryCase.of(
                    "APR-002",
                    ProjectParameters.APPROVAL_COMMUNE_BELOW,
                    Vnd.class,
                    (spot, total) -> approved(
                            spot,
                            Approval.builder().level(ApprovalLevel.COMMUNE).total(total))),
            BoundaryCase.of(
                    "APR-003",
                    ProjectParameters.APPROVAL_COMMUNE_MAXIMUM_COMMUNES,
                    Integer.class,
                    (spot, communes) -> approved(
                            spot,
                            Approval.builder().level(ApprovalLevel.COMMUNE).communes(communes))),
            BoundaryCase.ofWords(
                    "APR-004",
                    ProjectParameters.APPROVAL_CONTENTS,
                    (spot, words) -> approved(
                            spot,
                            Approval.builder()
                                    .contents(words.map(stated -> constants(stated, DecisionContent::valueOf))))),
            BoundaryCase.of(
                    "APR-005",
                    ProjectParameters.APPROVAL_RESULT_PUBLISHED,
                    Boolean.class,
                    (spot, before) -> approved(
                            spot,
                            Approval.builder()
                                    .resultPublishedOn(day(spot, before))
                                    .decidedOn(spot.day()))),
            BoundaryCase.of(
                    "APR-006",
                    ProjectParameters.APPROVAL_COUNCIL,
                    Boolean.class,
                    (spot, before) -> approved(
                            spot,
                            Approval.builder().councilOn(day(spot, before)).decidedOn(spot.day()))),
            BoundaryCase.of(
                    "APR-007",
                    ProjectParameters.ANNOUNCEMENT,
                    Boolean.class,
                    (spot, before) -> file(spot)
                            .filedOn(spot.day())
                            .approval(Approval.builder()
                                    .announcedOn(day(spot, before))
                                    .build())
                            .build()),
            BoundaryCase.of(
                    "APR-008",
                    SupportParameters.SUPPORT_CAP_PROJECT,
                    Vnd.class,
                    (spot, support) -> approved(spot, Approval.builder().support(support))),
            BoundaryCase.of(
                    "PUR-001",
                    PaymentParameters.PURCHASE_MODES,
                    String.class,
                    (spot, mode) -> bought(spot, Purchase.builder().mode(mode.map(PurchaseMode::valueOf)))),
            BoundaryCase.of(
                    "PUR-002",
                    PaymentParameters.PURCHASE_LOCAL_CONFIRMATION,
                    Boolean.class,
                    (spot, confirmed) -> bought(
                            spot,
                            Purchase.builder().mode(PurchaseMode.LOCAL_PEOPLE).communeConfirmed(confirmed))),
            BoundaryCase.of(
                    "PUR-003",
                    PaymentParameters.PURCHASE_TENDER_HANDOVER,
                    Boolean.class,
                    (spot, handedOver) -> bought(
                            spot,
                            Purchase.builder()
                                    .mode(PurchaseMode.TENDER)
                                    .tendered(true)
                                    .handedOver(handedOver))),
            BoundaryCase.of(
                    "PUR-004",
                    PaymentParameters.PURCHASE_HANDED_OVER_CONTRACT,
                    Boolean.class,
                    (spot, contract) -> bought(
                            spot,
                            Purchase.builder().mode(PurchaseMode.HANDED_OVER).underContract(contract))),
            BoundaryCase.ofWords(
                    "PAY-001",
                    PaymentParameters.PAYMENT_PAPERS,
                    (spot, words) -> paid(
                            spot, Payment.builder().papers(words.map(kept -> constants(kept, PaymentPaper::valueOf))))),
            BoundaryCase.of(
                    "PAY-002",
                    PaymentParameters.PAYMENT_RECURRENT_ONLY,
                    Boolean.class,
                    (spot, recurrent) -> paid(
                            spot,
                            Payment.builder()
                                    .nature(recurrent.map(yes -> yes ? Nature.RECURRENT : Nature.DEVELOPMENT)))),
            BoundaryCase.of(
                    "PAY-003",
                    PaymentParameters.PAYMENT_WITHIN_APPROVAL,
                    Boolean.class,
                    (spot, within) -> file(spot)
                            .approval(Approval.builder().support(Vnd.of(100)).build())
                            .addPayments(
                                    Payment.builder().amount(Vnd.of(60)).build(),
                                    Payment.builder()
                                            .amount(within.map(yes -> Vnd.of(yes ? 40 : 41)))
                                            .build())
                            .build()),
            // A payment is judged by the law of its own day, which is what is measured here: on the first day of the
            // stretch, the eve of it cannot be made. The rule's own test has that eve.
            BoundaryCase.of(
                            "PAY-004",
                            PaymentParameters.CAPITAL_DISBURSEMENT_LAST_DAY,
                            LocalDate.class,
                            (spot, day) -> paid(spot, Payment.builder().paidOn(day)))
                    .where(spot -> spot.day().isAfter(spot.stretch().period().from())),
            BoundaryCase.of(
                    "PAY-005",
                    PaymentParameters.PAYMENT_COPY_TO_PAYER,
                    Boolean.class,
                    (spot, sent) -> paid(
                            spot, Payment.builder().payeeIsPublicBody(false).copySent(sent))),
            BoundaryCase.of(
                    "SET-001",
                    PaymentParameters.SETTLEMENT_BY_ACCEPTANCE,
                    Boolean.class,
                    (spot, within) -> file(spot)
                            .addAcceptances(Acceptance.builder()
                                    .year(2024)
                                    .amount(Vnd.of(100))
                                    .build())
                            .addSettlements(Settlement.builder()
                                    .year(2024)
                                    .amount(within.map(yes -> Vnd.of(yes ? 100 : 101)))
                                    .build())
                            .build()),
            BoundaryCase.of(
                    "SET-002",
                    SupportParameters.NO_DOUBLE_SUPPORT,
                    Boolean.class,
                    (spot, once) -> file(spot)
                            .addSettlements(Settlement.builder()
                                    .settledElsewhere(once.map(yes -> !yes))
                                    .build())
                            .build()),
            BoundaryCase.of(
                    "ROT-001",
                    SupportParameters.ROTATION_RATE,
                    Percentage.class,
                    (spot, share) -> file(spot)
                            .addReturns(RotationReturn.builder()
                                    .povertyClass(spot.word(Dimension.POVERTY_CLASS)
                                            .map(PovertyClass::valueOf)
                                            .or(() -> Optional.of(PovertyClass.POOR)))
                                    .support(Vnd.of(WHOLE))
                                    .returned(share.map(BoundaryCase::part).map(Vnd::of))
                                    .build())
                            .build()));

    private ImplementationCases() {}

    /** A file of the stretch's method; of a chain project, where it names none. */
    private static Implementation.Builder file(Spot spot) {
        return Implementation.builder()
                .id("T-01")
                .method(spot.word(Dimension.METHOD).map(SupportMethod::valueOf).orElse(SupportMethod.CHAIN));
    }

    private static Implementation approved(Spot spot, Approval.Builder approval) {
        return file(spot).approval(approval.build()).build();
    }

    private static Implementation bought(Spot spot, Purchase.Builder purchase) {
        return file(spot).addPurchases(purchase.build()).build();
    }

    private static Implementation paid(Spot spot, Payment.Builder payment) {
        return file(spot).addPayments(payment.build()).build();
    }

    /** The day itself for a step in time, the day after it for one that is late. */
    private static Optional<LocalDate> day(Spot spot, Optional<Boolean> before) {
        return before.map(yes -> yes ? spot.day() : spot.day().plusDays(1));
    }

    /** The level of that word; for the foreign word, one that may not approve in that stretch. */
    private static ApprovalLevel level(Spot spot, String word) {
        if (!word.equals("OTHER")) {
            return ApprovalLevel.valueOf(word);
        }
        Collection<?> lawful =
                spot.stretch().value().map(value -> (Collection<?>) value).orElse(ImmutableSet.of());
        return Stream.of(ApprovalLevel.values())
                .filter(level -> !lawful.contains(level.name()))
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Enum<E>> ImmutableSortedSet<E> constants(
            ImmutableSet<String> words, Function<String, E> constant) {
        return words.stream().map(constant).collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
