package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import vn.sinhke.implementation.Purchase;
import vn.sinhke.implementation.PurchaseMode;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.validation.Measure;

/**
 * PUR-004: money handed to the lead unit or the community, which buys itself, is handed over under a signed contract with
 * the unit that holds the capital (hợp đồng đã ký kết với đơn vị được giao vốn).
 */
final class MoneyHandedOver extends PurchaseRule.OfMode {

    MoneyHandedOver() {
        super("PUR-004", PaymentParameters.PURCHASE_HANDED_OVER_CONTRACT, PurchaseMode.HANDED_OVER);
    }

    @Override
    ImmutableList<Measure<Boolean>> required(Purchase purchase, String path) {
        return ImmutableList.of(Measure.of(path + "underContract", purchase.underContract()));
    }

    @Override
    String nonePurchased() {
        return "no-purchase-with-money-handed-over";
    }
}
