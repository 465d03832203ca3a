package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Standing;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Severity;

/**
 * The rules as they stand in some circumstances: the document that {@code rules.schema.json} describes.
 *
 * @param lawBook version of the law book
 * @param context the circumstances
 * @param rules the rules, kind of subject by kind of subject, by code
 */
@JsonPropertyOrder({"lawBook", "context", "rules"})
public record RulesDocument(String lawBook, LegalContext context, ImmutableList<Entry> rules) {

    /**
     * One rule.
     *
     * @param code its code
     * @param subject kind of subject that it is about
     * @param severity the most a finding of it can matter
     * @param title what it asks, in the language asked for
     * @param standing how the parameter it rests on stands
     * @param thresholds the values of the law that it holds something against, the one it rests on first
     * @param citations the provisions behind it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"code", "subject", "severity", "title", "standing", "thresholds", "citations"})
    public record Entry(
            String code,
            String subject,
            Severity severity,
            String title,
            Standing standing,
            ImmutableList<Held> thresholds,
            ImmutableList<Provision> citations) {}

    /**
     * One value that a rule holds something against.
     *
     * @param parameter name of the parameter
     * @param bound how it is held against
     */
    @JsonPropertyOrder({"parameter", "bound"})
    public record Held(String parameter, Bound bound) {}
}
