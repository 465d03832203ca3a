package vn.sinhke.review.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdEvent;

/**
 * What a commune recorded of a household between two reviews (biến động hộ được ghi nhận), with where the household
 * stands on a list. Either something happened to it, or it stayed: a household that stayed and is on no list any more
 * passed the line.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRecordedChange.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class RecordedChange {

    RecordedChange() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The lists of which year the number is of. */
    public abstract ListYear list();

    /** Poor or near-poor: which list of that year. */
    public abstract PovertyClass povertyClass();

    /** Its commune, and its district where two communes have one name. */
    public abstract Locality place();

    /** Its number on that list. */
    public abstract String number();

    /** Name of the head; needed where a commune's list has the number twice. */
    @Value.Redacted
    public abstract Optional<String> head();

    /** What happened to it. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<HouseholdEvent> events();

    /** Whether it was in the commune all the time, and is. */
    @Value.Default
    public boolean stayed() {
        return false;
    }

    /** Refuses what says nothing, and what says both. */
    @Value.Check
    protected void check() {
        checkArgument(
                events().isEmpty() == stayed(),
                "A recorded change with %s events (expected events or that it stayed, one of the two)",
                events().size());
    }

    /** The lists of a year. */
    public enum ListYear {
        /** Of the year before. */
        BEFORE,
        /** Of this year. */
        NOW
    }

    /** Builder of {@link RecordedChange}. */
    public static final class Builder extends ImmutableRecordedChange.Builder {
        Builder() {}
    }
}
