package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;

/**
 * How the households of a list were judged. What was found stands among the entries of the workbook; what could not be
 * decided is counted, as it would be told of every household.
 *
 * @param context the circumstances: the day whose law was applied
 * @param lawBook version of the law book
 * @param ruleSet version of the rules
 * @param households how many households were judged
 * @param assessed of how many something that the review found was joined; absent if nothing was handed in
 * @param undecided what could not be decided, by code and missing fact
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"context", "lawBook", "ruleSet", "households", "assessed", "undecided"})
public record ListDocument(
        LegalContext context,
        String lawBook,
        String ruleSet,
        long households,
        Optional<Long> assessed,
        ImmutableList<Open> undecided) {

    /**
     * A rule and a fact without which it could not decide.
     *
     * @param code code of the rule
     * @param title what the rule asks
     * @param fact path of the fact, places of lists left out; {@code law:} and the name of a parameter where the law is not
     *     known
     * @param households of how many households
     * @param message the same in a sentence
     * @param citations the provisions that wait
     */
    @JsonPropertyOrder({"code", "title", "fact", "households", "message", "citations"})
    public record Open(
            String code,
            String title,
            String fact,
            long households,
            String message,
            ImmutableList<Provision> citations) {}
}
