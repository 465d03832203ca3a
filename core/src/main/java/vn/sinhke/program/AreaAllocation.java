package vn.sinhke.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Region;

/** Money for one commune or village in one year (phân bổ vốn theo địa bàn). */
@Value.Immutable
@JsonDeserialize(as = ImmutableAreaAllocation.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class AreaAllocation {

    AreaAllocation() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the commune, or name of the village, of the year. */
    public abstract Optional<String> unit();

    /** All groups it belongs to; empty if nobody said. */
    public abstract Optional<ImmutableSortedSet<Region>> regions();

    /**
     * Whether it is allotted like region III whatever its region: a safe-zone, border or island commune, a special zone
     * (xã an toàn khu, xã biên giới, xã đảo, đặc khu); empty if nobody said.
     */
    public abstract Optional<Boolean> likeRegionThree();

    /** Coefficient that was used. */
    public abstract Optional<Integer> coefficient();

    /** How much. */
    public abstract Optional<Vnd> amount();

    /** Builder of {@link AreaAllocation}. */
    public static final class Builder extends ImmutableAreaAllocation.Builder {
        Builder() {}
    }
}
