package vn.sinhke.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;
import vn.sinhke.program.CapitalAllocation;

/** One payment of state money to a project (thanh toán, giải ngân). */
@Value.Immutable
@JsonDeserialize(as = ImmutablePayment.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Payment {

    Payment() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Day of payment. */
    public abstract Optional<LocalDate> paidOn();

    /** Budget year. */
    public abstract Optional<Integer> year();

    /** How much. */
    public abstract Optional<Vnd> amount();

    /** Recurrent or development money. */
    public abstract Optional<CapitalAllocation.Nature> nature();

    /** The papers kept; empty if nobody said. */
    public abstract Optional<ImmutableSortedSet<PaymentPaper>> papers();

    /** Whether party B is a state body. */
    public abstract Optional<Boolean> payeeIsPublicBody();

    /** Whether party B sent party A a copy of its file. */
    public abstract Optional<Boolean> copySent();

    /** Builder of {@link Payment}. */
    public static final class Builder extends ImmutablePayment.Builder {
        Builder() {}
    }
}
