package vn.sinhke.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.place.Locality;

/** A household, as far as a dossier describes one (hộ gia đình). */
@Value.Immutable
@JsonDeserialize(as = ImmutableHousehold.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Household {

    Household() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The head, or the person authorized in writing to represent it (chủ hộ hoặc người đại diện). */
    @Value.Default
    public Person representative() {
        return Person.builder().build();
    }

    /** Address as written: village, hamlet (thôn, bon, buôn). */
    @Value.Redacted
    public abstract Optional<String> address();

    /** District and commune as written. */
    @Value.Default
    public Locality place() {
        return Locality.UNKNOWN;
    }

    /** Poverty class as recognized. */
    public abstract Optional<PovertyStatus> status();

    /** Groups that count for priority. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PriorityGroup> groups();

    /** Builder of {@link Household}. */
    public static final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}
