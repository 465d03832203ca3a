package vn.sinhke.selection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;

/** A proposal which dossiers of a call to support (đề xuất lựa chọn dự án), with the law book it rests on. */
@Value.Immutable
@JsonDeserialize(as = ImmutableDecision.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Decision {

    Decision() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the decision. */
    public abstract String id();

    /** Code of the call. */
    public abstract String callId();

    /** Day on which it was made. */
    public abstract LocalDate decidedOn();

    /** The capital it had, by budget year. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Integer, Vnd> capital();

    /** What it says of each dossier, by rank. */
    public abstract ImmutableList<Choice> choices();

    /** Version of the law book. */
    public abstract String lawBook();

    /** Remark, such as that its data is made up. */
    public abstract Optional<String> note();

    /** Builder of {@link Decision}. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
