package vn.sinhke.linkage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.place.Locality;

/** An organization that leads or joins a linkage (tổ chức). */
@Value.Immutable
@JsonDeserialize(as = ImmutableOrganization.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Organization {

    Organization() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Name as registered (tên tổ chức). */
    public abstract Optional<String> name();

    /** Its kind. */
    public abstract Optional<OrganizationKind> kind();

    /** Tax code as written (mã số thuế); a household business has its head's personal number for one. */
    @Value.Redacted
    public abstract Optional<String> taxCode();

    /** Where it has its seat. */
    @Value.Default
    public Locality seat() {
        return Locality.UNKNOWN;
    }

    /** Who represents it by law (người đại diện). */
    @Value.Redacted
    public abstract Optional<String> representative();

    /** Telephone as written. */
    @Value.Redacted
    public abstract Optional<String> phone();

    /** Builder of {@link Organization}. */
    public static final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
