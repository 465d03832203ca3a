package vn.sinhke.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A person, as far as a dossier names one (người); nothing of it is ever printed by {@code toString}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePerson.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Person {

    Person() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Full name (họ và tên). */
    @Value.Redacted
    public abstract Optional<String> name();

    /** Personal number as it was written (số định danh cá nhân, CCCD, CMND). */
    @Value.Redacted
    public abstract Optional<String> personalNumber();

    /** Builder of {@link Person}. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
