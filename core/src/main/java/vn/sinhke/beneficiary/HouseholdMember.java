package vn.sinhke.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** One person of a household, as a list of a review has it (thành viên hộ). */
@Value.Immutable
@JsonDeserialize(as = ImmutableHouseholdMember.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class HouseholdMember {

    HouseholdMember() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Number within the list, as written; opaque. */
    public abstract Optional<String> number();

    /** Name and personal number. */
    @Value.Default
    public Person person() {
        return Person.builder().build();
    }

    /** Year or day of birth. */
    @Value.Redacted
    public abstract Optional<Birth> born();

    /** Sex; a list of the review says it by the column in which the birth stands. */
    @Value.Redacted
    public abstract Optional<Sex> sex();

    /** Code of the ethnic group in the official list of fifty-four, "01" to "54"; empty if not stated or none of them. */
    @Value.Redacted
    public abstract Optional<String> ethnicGroup();

    /** Relation to the head, as written. */
    @Value.Redacted
    public abstract Optional<String> relation();

    /** Whether this is the head (chủ hộ). */
    @Value.Default
    public boolean head() {
        return false;
    }

    /** Builder of {@link HouseholdMember}. */
    public static final class Builder extends ImmutableHouseholdMember.Builder {
        Builder() {}
    }
}
