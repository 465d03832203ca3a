package vn.sinhke.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import vn.sinhke.law.LegalContext;
import vn.sinhke.validation.Receipt;
import vn.sinhke.validation.Report;

/**
 * The receipt of one run over several subjects.
 *
 * @param library version of the library
 * @param lawBook version of the law book
 * @param ruleSet version of the rules of the first subject's kind
 * @param subjects what differs by subject
 */
@JsonPropertyOrder({"library", "lawBook", "ruleSet", "subjects"})
public record ReceiptDocument(String library, String lawBook, String ruleSet, ImmutableList<Part> subjects) {

    /**
     * The part of one subject.
     *
     * @param subject what was checked
     * @param ruleSet version of the rules about it
     * @param context the circumstances
     * @param input SHA-256 of what was checked
     * @param outcomes SHA-256 of what came out
     * @param rules what each rule decided, by its code; empty in a receipt that does not keep it
     */
    @JsonPropertyOrder({"subject", "ruleSet", "context", "input", "outcomes", "rules"})
    public record Part(
            String subject,
            String ruleSet,
            LegalContext context,
            String input,
            String outcomes,
            ImmutableSortedMap<String, DecidedOutcome> rules) {}

    /** The receipt of one subject as the library gave it. */
    public Receipt receipt(Part part) {
        return new Receipt(library, lawBook, part.ruleSet(), part.context(), part.input(), part.outcomes());
    }

    /**
     * Returns the receipt of these reports.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ReceiptDocument of(List<Report> reports) {
        checkArgument(!reports.isEmpty(), "No receipt without a report");
        Receipt first = reports.get(0).receipt();
        return new ReceiptDocument(
                first.library(),
                first.lawBook(),
                first.ruleSet(),
                reports.stream()
                        .map(r -> new Part(
                                r.subject(),
                                r.receipt().ruleSet(),
                                r.context(),
                                r.receipt().input(),
                                r.receipt().outcomes(),
                                rules(r)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** What each rule of a report decided, by its code. */
    static ImmutableSortedMap<String, DecidedOutcome> rules(Report report) {
        ImmutableSortedMap.Builder<String, DecidedOutcome> rules = ImmutableSortedMap.naturalOrder();
        report.results().forEach(result -> rules.put(result.code().text(), DecidedOutcome.of(result.outcome())));
        return rules.build();
    }
}
