package vn.sinhke.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;

/** The approval of a project (phê duyệt dự án) and what went before it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableApproval.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Approval {

    Approval() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Day on which the plan of support was announced. */
    public abstract Optional<LocalDate> announcedOn();

    /** Day on which the council or team of appraisal was set up. */
    public abstract Optional<LocalDate> councilOn();

    /** Day on which the result of the evaluation was published. */
    public abstract Optional<LocalDate> resultPublishedOn();

    /** Day of the decision. */
    public abstract Optional<LocalDate> decidedOn();

    /** Level that decided. */
    public abstract Optional<ApprovalLevel> level();

    /** Total cost of the project that it approves, from all sources. */
    public abstract Optional<Vnd> total();

    /** State support that it approves. */
    public abstract Optional<Vnd> support();

    /** Communes in which the project lies. */
    public abstract Optional<Integer> communes();

    /** What the decision states; empty if it was not read for that. */
    public abstract Optional<ImmutableSortedSet<DecisionContent>> contents();

    /** Steps of which the file states that they were left out; empty if it states nothing of the kind. */
    public abstract Optional<ImmutableSortedSet<ApprovalStep>> omittedSteps();

    /** Builder of {@link Approval}. */
    public static final class Builder extends ImmutableApproval.Builder {
        Builder() {}
    }
}
