package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What came of making a run again by its receipt: the document that {@code replay.schema.json} describes.
 *
 * @param verdict the worst verdict of its subjects
 * @param subjects the subjects of the receipt, in its order
 * @param unexpected names of what was handed in and the receipt does not know
 */
@JsonPropertyOrder({"verdict", "subjects", "unexpected"})
public record ReplayDocument(Verdict verdict, ImmutableList<Replayed> subjects, ImmutableList<String> unexpected) {

    /** How far the run could be made again, from the best to the worst. */
    public enum Verdict {
        /** Every part is the same. */
        REPRODUCED("reproduced"),
        /** Input and circumstances are the same and every rule of the receipt decides the same; something else differs. */
        UPHELD("upheld"),
        /** Something of the decision differs. */
        DIFFERS("differs"),
        /** The subject was not handed in. */
        MISSING("missing");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** The word used in output. */
        @JsonValue
        public String word() {
            return word;
        }
    }

    /**
     * One subject.
     *
     * @param subject its name
     * @param verdict how far its report could be made again
     * @param differences the parts of the receipt that differ: {@code library}, {@code lawBook}, {@code ruleSet},
     *     {@code context}, {@code input}, {@code outcomes}
     * @param rules the rules that decide otherwise
     * @param added codes of rules that there were not yet
     */
    @JsonPropertyOrder({"subject", "verdict", "differences", "rules", "added"})
    public record Replayed(
            String subject,
            Verdict verdict,
            ImmutableList<Difference> differences,
            ImmutableList<RuleDifference> rules,
            ImmutableList<String> added) {}

    /**
     * One part of a receipt that differs.
     *
     * @param part its name
     * @param before what the receipt says
     * @param after what came out now
     */
    @JsonPropertyOrder({"part", "before", "after"})
    public record Difference(String part, String before, String after) {}

    /**
     * One rule that decides otherwise.
     *
     * @param code its code
     * @param title what it asks
     * @param before what it decided
     * @param after what it decides now; empty if there is no such rule any longer
     * @param said what it said, where that was kept
     * @param says what it says now
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"code", "title", "before", "after", "said", "says"})
    public record RuleDifference(
            String code,
            Optional<String> title,
            DecidedOutcome before,
            Optional<DecidedOutcome> after,
            ImmutableList<OutcomeDocument> said,
            ImmutableList<OutcomeDocument> says) {}
}
