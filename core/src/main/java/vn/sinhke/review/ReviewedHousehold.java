package vn.sinhke.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.PovertyCause;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.Locality;

/**
 * A household as a list of the yearly review has it (hộ trong danh sách rà soát): its members, its marks, its needs, and
 * what was found of it where that is known.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReviewedHousehold.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ReviewedHousehold {

    ReviewedHousehold() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Number on the list, as written; opaque, and not unique. */
    public abstract Optional<String> number();

    /** District and commune as written. */
    @Value.Default
    public Locality place() {
        return Locality.UNKNOWN;
    }

    /** Village, as written (thôn, bon, buôn, tổ dân phố). */
    @Value.Redacted
    public abstract Optional<String> village();

    /** Poor or near-poor: which list it stands on. */
    public abstract Optional<PovertyClass> povertyClass();

    /** How it came to be on the list. */
    public abstract Optional<ReviewChange> change();

    /** What is marked of it. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<HouseholdMark> marks();

    /** The support it needs. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<SupportNeed> needs();

    /** Why it is poor; empty if nobody said. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PovertyCause> causes();

    /** Its members, in the order of the list. */
    public abstract ImmutableList<HouseholdMember> members();

    /** What the review found of it, where that is known. */
    public abstract Optional<Assessment> assessment();

    /** The member marked as the head; empty if none is. */
    public final Optional<HouseholdMember> head() {
        return members().stream().filter(HouseholdMember::head).findFirst();
    }

    /** Builder of {@link ReviewedHousehold}. */
    public static final class Builder extends ImmutableReviewedHousehold.Builder {
        Builder() {}
    }
}
