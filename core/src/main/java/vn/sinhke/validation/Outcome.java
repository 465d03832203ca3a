package vn.sinhke.validation;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import vn.sinhke.law.Provision;

/**
 * What one rule says about one subject (kết luận). Not having looked is never the same as being in order, so there
 * are four cases and the compiler makes every reader think of all of them.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Satisfied.class, name = "satisfied"),
    @JsonSubTypes.Type(value = Outcome.Found.class, name = "found"),
    @JsonSubTypes.Type(value = Outcome.NotApplicable.class, name = "not-applicable"),
    @JsonSubTypes.Type(value = Outcome.Undecided.class, name = "undecided")
})
public sealed interface Outcome {

    /** The provisions the outcome rests on; empty only where nothing is known of the law. */
    ImmutableList<Provision> provisions();

    /**
     * The rule was applied and is met.
     *
     * @param arguments what was computed, by name
     * @param provisions the provisions met
     */
    record Satisfied(ImmutableSortedMap<String, String> arguments, ImmutableList<Provision> provisions)
            implements Outcome {}

    /**
     * The rule was applied and has something to say.
     *
     * @param findings what it says; never empty
     * @param missing facts without which it could not be applied everywhere, as paths; often empty
     */
    record Found(ImmutableList<Finding> findings, ImmutableList<String> missing) implements Outcome {

        /** Refuses a finding-less case. */
        public Found {
            checkArgument(!findings.isEmpty(), "Found without a finding (expected Satisfied)");
        }

        @Override
        public ImmutableList<Provision> provisions() {
            return findings.get(0).provisions();
        }
    }

    /**
     * The rule does not address this subject on this day.
     *
     * @param reason word by which the message catalogue says why
     * @param provisions the provisions that do not apply
     */
    record NotApplicable(String reason, ImmutableList<Provision> provisions) implements Outcome {}

    /**
     * The rule addresses this subject, but something is not known.
     *
     * @param missing the missing facts, as paths in the subject, or {@code law:} and the name of a parameter; never
     *     empty
     * @param arguments what was computed all the same, by name
     * @param provisions the provisions that wait
     */
    record Undecided(
            ImmutableList<String> missing,
            ImmutableSortedMap<String, String> arguments,
            ImmutableList<Provision> provisions)
            implements Outcome {

        /** Refuses a case in which nothing is missing. */
        public Undecided {
            checkArgument(!missing.isEmpty(), "Undecided without a missing fact");
        }
    }
}
