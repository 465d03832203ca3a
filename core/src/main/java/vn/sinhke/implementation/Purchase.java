package vn.sinhke.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;

/** One purchase for a project (mua sắm). */
@Value.Immutable
@JsonDeserialize(as = ImmutablePurchase.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Purchase {

    Purchase() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Day of the purchase. */
    public abstract Optional<LocalDate> boughtOn();

    /** Who buys. */
    public abstract Optional<PurchaseMode> mode();

    /** How much. */
    public abstract Optional<Vnd> amount();

    /** Whether a signed contract covers it. */
    public abstract Optional<Boolean> underContract();

    /** Whether it was tendered. */
    public abstract Optional<Boolean> tendered();

    /** Whether the goods were handed over under contract. */
    public abstract Optional<Boolean> handedOver();

    /** Whether the commune confirmed the receipt of the sale. */
    public abstract Optional<Boolean> communeConfirmed();

    /** Builder of {@link Purchase}. */
    public static final class Builder extends ImmutablePurchase.Builder {
        Builder() {}
    }
}
