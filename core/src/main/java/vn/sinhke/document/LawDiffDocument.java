package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Scope;
import vn.sinhke.law.Standing;

/**
 * What differs between the law of two days: the document that {@code law-diff.schema.json} describes.
 *
 * @param lawBook version of the law book
 * @param before the first circumstances
 * @param after the second
 * @param parameters the parameters and cases answered differently
 * @param rules the rules that this touches
 * @param acts the acts that stand differently
 */
@JsonPropertyOrder({"lawBook", "before", "after", "parameters", "rules", "acts"})
public record LawDiffDocument(
        String lawBook,
        LegalContext before,
        LegalContext after,
        ImmutableList<ParameterEntry> parameters,
        ImmutableList<RuleEntry> rules,
        ImmutableList<ActEntry> acts) {

    /**
     * One parameter for one case.
     *
     * @param parameter its name
     * @param title what it is called, in the language asked for
     * @param asked the case
     * @param change {@code value}, or {@code ground} where only the provisions behind the value differ or how well they
     *     are known
     * @param before the first answer
     * @param after the second
     */
    @JsonPropertyOrder({"parameter", "title", "asked", "change", "before", "after"})
    public record ParameterEntry(
            String parameter,
            String title,
            Scope asked,
            String change,
            LawAnswerDocument before,
            LawAnswerDocument after) {}

    /**
     * One rule.
     *
     * @param code its code
     * @param subject kind of subject that it is about
     * @param title what it asks, in the language asked for
     * @param before how it stood
     * @param after how it stands
     * @param parameters the parameters it holds something against that changed, each once
     * @param citationsBefore the provisions behind it first
     * @param citationsAfter the provisions behind it then
     */
    @JsonPropertyOrder({"code", "subject", "title", "before", "after", "parameters", "citationsBefore", "citationsAfter"
    })
    public record RuleEntry(
            String code,
            String subject,
            String title,
            Standing before,
            Standing after,
            ImmutableList<String> parameters,
            ImmutableList<Provision> citationsBefore,
            ImmutableList<Provision> citationsAfter) {}

    /**
     * One act.
     *
     * @param act its key
     * @param citation the act in words, in the language asked for
     * @param title its title, in the language asked for
     * @param before how it stood
     * @param after how it stands
     * @param inForceFrom first day in force, if known
     * @param inForceUntil first day no longer in force, if one is known
     * @param replacedBy key of the act that replaced it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"act", "citation", "title", "before", "after", "inForceFrom", "inForceUntil", "replacedBy"})
    public record ActEntry(
            String act,
            String citation,
            String title,
            Standing before,
            Standing after,
            Optional<LocalDate> inForceFrom,
            Optional<LocalDate> inForceUntil,
            Optional<String> replacedBy) {}

    /** Whether nothing differs. */
    public boolean nothing() {
        return parameters.isEmpty() && rules.isEmpty() && acts.isEmpty();
    }
}
