package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which outcomes the law of another day turns over: the document that {@code against.schema.json} describes.
 *
 * @param receipt receipt of the run by the law of the day of judgment
 * @param against receipt of the same by the law of the other day
 * @param subjects the subjects, in the order they were given
 */
@JsonPropertyOrder({"receipt", "against", "subjects"})
public record AgainstDocument(ReceiptDocument receipt, ReceiptDocument against, ImmutableList<SubjectEntry> subjects) {

    /**
     * One subject.
     *
     * @param subject what it is
     * @param file name of the file it came from
     * @param before the first day
     * @param after the second
     * @param changes the rules whose outcome turns over, by code
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"subject", "file", "before", "after", "changes"})
    public record SubjectEntry(
            String subject,
            Optional<String> file,
            LocalDate before,
            LocalDate after,
            ImmutableList<RuleEntry> changes) {}

    /**
     * One rule whose outcome turns over.
     *
     * @param code its code
     * @param title what it asks, in the language asked for
     * @param before what it says by the law of the first day
     * @param after what it says by the law of the second
     */
    @JsonPropertyOrder({"code", "title", "before", "after"})
    public record RuleEntry(
            String code, String title, ImmutableList<OutcomeDocument> before, ImmutableList<OutcomeDocument> after) {}
}
