package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.money.Vnd;

/** One household on the list of a project, and what it gets (hộ tham gia). */
@Value.Immutable
@JsonDeserialize(as = ImmutableParticipant.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Participant {

    Participant() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The household. */
    public abstract Household household();

    /** Support from the state, in money or by its worth (số tiền hỗ trợ). */
    public abstract Optional<Vnd> support();

    /** Goods given instead of money: name, quantity, specification, mark, maker, as written (hiện vật). */
    public abstract Optional<String> goods();

    /** Whether the representative signed or a payment service confirmed (ký nhận). */
    public abstract Optional<Boolean> signed();

    /** Builder of {@link Participant}. */
    public static final class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
