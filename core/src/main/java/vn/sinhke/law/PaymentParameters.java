package vn.sinhke.law;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/**
 * How support is bought, paid, accepted and settled (mua sắm, thanh toán, quyết toán).
 *
 * <p>Values, dates and sources are data, one file an act.
 */
public final class PaymentParameters {

    /** Ways of purchase in chain and community projects. */
    public static final Parameter<ImmutableSet<String>> PURCHASE_MODES =
            new Parameter<>("purchase.modes", ValueType.WORDS);

    /** Bought from local people: the commune confirms the receipt. */
    public static final Parameter<Boolean> PURCHASE_LOCAL_CONFIRMATION =
            new Parameter<>("purchase.local.confirmation", ValueType.REQUIREMENT);

    /** Bought by the office: tendered, then handed over under contract. */
    public static final Parameter<Boolean> PURCHASE_TENDER_HANDOVER =
            new Parameter<>("purchase.tender.handover", ValueType.REQUIREMENT);

    /** Money handed over: under a signed contract. */
    public static final Parameter<Boolean> PURCHASE_HANDED_OVER_CONTRACT =
            new Parameter<>("purchase.handed-over.contract", ValueType.REQUIREMENT);

    /** Papers of payment and settlement kept by party A. */
    public static final Parameter<ImmutableSet<String>> PAYMENT_PAPERS =
            new Parameter<>("payment.papers", ValueType.WORDS);

    /** Party B that is no state body sends party A one copy of the file. */
    public static final Parameter<Boolean> PAYMENT_COPY_TO_PAYER =
            new Parameter<>("payment.copy-to-payer.required", ValueType.REQUIREMENT);

    /** The circular covers recurrent money only. */
    public static final Parameter<Boolean> PAYMENT_RECURRENT_ONLY =
            new Parameter<>("payment.recurrent-only", ValueType.REQUIREMENT);

    /** Paid within the approved support. */
    public static final Parameter<Boolean> PAYMENT_WITHIN_APPROVAL =
            new Parameter<>("payment.within-approval.required", ValueType.REQUIREMENT);

    /** Settled by accepted volume, year or stage. */
    public static final Parameter<Boolean> SETTLEMENT_BY_ACCEPTANCE =
            new Parameter<>("settlement.by-acceptance.required", ValueType.REQUIREMENT);

    /** Last day on which the money may be paid out. */
    public static final Parameter<LocalDate> CAPITAL_DISBURSEMENT_LAST_DAY =
            new Parameter<>("capital.disbursement.last-day", ValueType.DAY);

    private PaymentParameters() {}
}
