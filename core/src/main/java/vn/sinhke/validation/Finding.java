package vn.sinhke.validation;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.law.Provision;

/**
 * One coded statement about one place of one subject (phát hiện).
 *
 * <p>It holds no sentence: text, remedy and title come from a message catalogue by {@link #code()}, {@link
 * #aspect()} and {@link #arguments()}, so that the same finding reads in any language and two runs compare by value.
 * It holds no personal data in clear.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFinding.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Finding {

    Finding() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the rule that speaks. */
    @Value.Parameter
    public abstract RuleCode code();

    /** Which of several faults the rule found, where it knows more than one. */
    @Value.Parameter
    public abstract Optional<String> aspect();

    /** How much it matters, never more than the provenance of its provisions bears. */
    @Value.Parameter
    public abstract Severity severity();

    /** Where in the subject, such as {@code participants[12]/household/status}; empty for the whole subject. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Value.Parameter
    public abstract String path();

    /** Named values for the message; units are part of the name, as in {@code missingHouseholds}. */
    @Value.NaturalOrder
    @Value.Parameter
    public abstract ImmutableSortedMap<String, String> arguments();

    /** The provisions in force on the day of the judgment, most specific first; never empty. */
    @Value.Parameter
    public abstract ImmutableList<Provision> provisions();

    /** Refuses a finding without a provision. */
    @Value.Check
    void check() {
        checkArgument(!provisions().isEmpty(), "Finding %s at '%s' cites no provision", code(), path());
    }

    /** Builder of {@link Finding}. */
    public static sealed class Builder extends ImmutableFinding.Builder {
        Builder() {}

        /** Adds a named value; its text is what {@code toString} writes. */
        public Builder with(String name, Object value) {
            putArguments(name, value.toString());
            return this;
        }
    }

    /** Stands in for the builder of a finding that nobody will read: what is said of it is not put into words. */
    static final class Unread extends Builder {

        private final Finding finding;

        Unread(Finding finding) {
            this.finding = finding;
        }

        @Override
        public Builder with(String name, Object value) {
            return this;
        }

        @Override
        public Finding build() {
            return finding;
        }
    }
}
