package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The list of organizations put forward for a call (danh sách đơn vị được giới thiệu tham gia). */
@Value.Immutable
@JsonDeserialize(as = ImmutableNominationList.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class NominationList {

    NominationList() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the list. */
    public abstract String id();

    /** The call. */
    public abstract Optional<CallReference> call();

    /** Code of the province. */
    public abstract Optional<String> province();

    /** Who puts them forward, as written (cơ quan giới thiệu). */
    public abstract Optional<String> introducedBy();

    /** Number of the letter (số văn bản). */
    public abstract Optional<String> letter();

    /** Day of the letter. */
    public abstract Optional<LocalDate> introducedOn();

    /** Where its content comes from, for data that is published or made up. */
    public abstract Optional<String> dataNote();

    /** The organizations, in the order of the list. */
    public abstract ImmutableList<Nomination> nominations();

    /** Builder of {@link NominationList}. */
    public static final class Builder extends ImmutableNominationList.Builder {
        Builder() {}
    }
}
