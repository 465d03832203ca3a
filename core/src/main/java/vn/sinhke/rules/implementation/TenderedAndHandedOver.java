package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import vn.sinhke.implementation.Purchase;
import vn.sinhke.implementation.PurchaseMode;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.validation.Measure;

/**
 * PUR-003: what the supporting unit buys itself is tendered, and handed over under the contract with the lead unit or the
 * community (đấu thầu, bàn giao theo hợp đồng). Both are asked, each in its place.
 */
final class TenderedAndHandedOver extends PurchaseRule.OfMode {

    TenderedAndHandedOver() {
        super("PUR-003", PaymentParameters.PURCHASE_TENDER_HANDOVER, PurchaseMode.TENDER);
    }

    @Override
    ImmutableList<Measure<Boolean>> required(Purchase purchase, String path) {
        return ImmutableList.of(
                Measure.of(path + "tendered", purchase.tendered()).with("duty", "tendered"),
                Measure.of(path + "handedOver", purchase.handedOver()).with("duty", "handedOver"));
    }

    @Override
    String nonePurchased() {
        return "no-purchase-by-tender";
    }
}
