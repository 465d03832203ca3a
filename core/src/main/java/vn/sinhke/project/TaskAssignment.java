package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;

/** What a by-task project rests on (dự án theo nhiệm vụ). */
@Value.Immutable
@JsonDeserialize(as = ImmutableTaskAssignment.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class TaskAssignment {

    TaskAssignment() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Why by task. */
    public abstract Optional<TaskGround> ground();

    /** State money for activities tied directly to the people's production. */
    public abstract Optional<Vnd> directSupport();

    /** Builder of {@link TaskAssignment}. */
    public static final class Builder extends ImmutableTaskAssignment.Builder {
        Builder() {}
    }
}
