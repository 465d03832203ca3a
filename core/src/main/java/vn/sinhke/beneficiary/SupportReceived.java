package vn.sinhke.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;

/** One support that a household received, of whatever project, year and program (hỗ trợ hộ đã nhận), as far as it is known. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSupportReceived.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SupportReceived {

    SupportReceived() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the record. */
    public abstract String id();

    /** The household, as the record has it. */
    public abstract Household household();

    /** What it was supported with, as written (nội dung hỗ trợ). */
    public abstract Optional<String> content();

    /** Money, or what the goods were worth. */
    public abstract Optional<Vnd> amount();

    /** Day on which it was received. */
    public abstract Optional<LocalDate> receivedOn();

    /** Budget year, where the day is not known. */
    public abstract Optional<Integer> year();

    /** Code or name of the project. */
    public abstract Optional<String> project();

    /** The program whose money paid, as written (chương trình, nguồn kinh phí). */
    public abstract Optional<String> program();

    /** Where the record comes from, such as a list of supported households. */
    public abstract Optional<String> source();

    /** Builder of {@link SupportReceived}. */
    public static final class Builder extends ImmutableSupportReceived.Builder {
        Builder() {}
    }
}
