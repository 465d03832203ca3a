package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.Provenance;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Standing;

/**
 * What the law answers: the value, or the typed reason why there is none. Keys that say nothing are absent.
 *
 * @param standing {@code in-force}, or why there is no value
 * @param value the value, as law data writes it
 * @param from first day of the value, or of the first value where none has come yet
 * @param until first day without it, where one is known
 * @param provenance how the value is known: rung, sources, day of comparison
 * @param unsaid what has to be said of the case first, where the law has a value for some cases only
 * @param citations the provisions behind it
 * @param message the same in a sentence, in the language asked for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"standing", "value", "from", "until", "provenance", "unsaid", "citations", "message"})
public record LawAnswerDocument(
        Standing standing,
        Optional<JsonNode> value,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Provenance> provenance,
        ImmutableSet<Dimension> unsaid,
        ImmutableList<Provision> citations,
        String message) {}
