package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.sinhke.implementation.Purchase;
import vn.sinhke.implementation.PurchaseMode;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** PUR-001: each purchase is made in one of the ways that the circular has for such projects (cách mua sắm). */
final class WayOfPurchase extends PurchaseRule<String, ImmutableSet<String>> {

    WayOfPurchase() {
        super("PUR-001", PaymentParameters.PURCHASE_MODES, Bound.ONE_OF, "mode", "allowedModes");
    }

    @Override
    ImmutableList<Measure<String>> measures(Purchase purchase, String path) {
        return ImmutableList.of(Measure.of(path + "mode", purchase.mode().map(PurchaseMode::name)));
    }

    @Override
    String nonePurchased() {
        return "no-purchases";
    }
}
