package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.DomainValue;
import vn.sinhke.law.Provision;
import vn.sinhke.validation.Severity;

/**
 * One entry of a checked subject: one finding, or what a rule said where it found nothing. Keys that say nothing are
 * absent.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(as = ImmutableOutcomeDocument.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "code",
    "outcome",
    "severity",
    "aspect",
    "path",
    "file",
    "sheet",
    "cell",
    "arguments",
    "citations",
    "title",
    "message",
    "remedy",
    "missing",
    "reason"
})
public abstract class OutcomeDocument {

    OutcomeDocument() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the rule, or of a kind of unreadable cell. */
    public abstract String code();

    /** {@code satisfied}, {@code found}, {@code not-applicable} or {@code undecided}. */
    public abstract String outcome();

    /** How much a finding matters; absent where nothing was found. */
    public abstract Optional<Severity> severity();

    /** Which of several faults, where the rule knows more than one. */
    public abstract Optional<String> aspect();

    /** Where in the subject. */
    public abstract Optional<String> path();

    /** Name of the workbook, where the subject came in several. */
    public abstract Optional<String> file();

    /** Sheet of the workbook. */
    public abstract Optional<String> sheet();

    /** Cell of the sheet. */
    public abstract Optional<String> cell();

    /** What was computed, by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> arguments();

    /** The provisions in force, with their days and how well they are known. */
    public abstract ImmutableList<Provision> citations();

    /** What the rule asks. */
    public abstract Optional<String> title();

    /** The sentence, in the language asked for. */
    public abstract Optional<String> message();

    /** What to do, in the language asked for. */
    public abstract Optional<String> remedy();

    /** Paths of the facts without which the rule cannot decide. */
    public abstract ImmutableList<String> missing();

    /** Word by which a rule says why it does not apply. */
    public abstract Optional<String> reason();

    /** Builder of {@link OutcomeDocument}. */
    public static final class Builder extends ImmutableOutcomeDocument.Builder {
        Builder() {}
    }
}
