package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import vn.sinhke.implementation.Purchase;
import vn.sinhke.implementation.PurchaseMode;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.validation.Measure;

/**
 * PUR-002: what local people produced and sold is confirmed by the commune on the receipt of the sale (Ủy ban nhân dân
 * cấp xã xác nhận giấy biên nhận mua bán).
 */
final class BoughtFromPeople extends PurchaseRule.OfMode {

    BoughtFromPeople() {
        super("PUR-002", PaymentParameters.PURCHASE_LOCAL_CONFIRMATION, PurchaseMode.LOCAL_PEOPLE);
    }

    @Override
    ImmutableList<Measure<Boolean>> required(Purchase purchase, String path) {
        return ImmutableList.of(Measure.of(path + "communeConfirmed", purchase.communeConfirmed()));
    }

    @Override
    String nonePurchased() {
        return "no-purchase-from-people";
    }
}
