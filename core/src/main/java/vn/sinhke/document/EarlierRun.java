package vn.sinhke.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import vn.sinhke.json.Json;
import vn.sinhke.json.JsonRefusal;
import vn.sinhke.validation.Receipt;

/**
 * A run that somebody kept (lần thẩm định trước): its receipt, and what it said as far as that was kept too.
 *
 * @param receipt the receipt
 * @param subjects what was said of each subject; empty where only the receipt was kept
 */
public record EarlierRun(ReceiptDocument receipt, ImmutableList<SubjectDocument> subjects) {

    /**
     * Reads the report that {@code sinhke check --json} prints, or its receipt alone, or the receipt of one report of
     * the library, which names no subject.
     *
     * @throws IllegalArgumentException if it is none of them; says in one line where, what was seen and what was
     *     expected
     */
    public static EarlierRun read(String text) {
        try {
            JsonNode tree = Json.mapper().readTree(text);
            if (tree.has("receipt")) {
                ReportDocument report = Json.mapper().readValue(text, ReportDocument.class);
                ReceiptDocument receipt = report.receipt()
                        .orElseThrow(() -> new IllegalArgumentException("no receipt (expected an object)"));
                return new EarlierRun(receipt, report.subjects());
            }
            if (tree.has("forms")) {
                throw new IllegalArgumentException("no receipt: the run checked workbooks that no rule is about"
                        + " (expected a report with a 'receipt')");
            }
            if (tree.has("subjects")) {
                return new EarlierRun(Json.mapper().readValue(text, ReceiptDocument.class), ImmutableList.of());
            }
            if (!tree.has("lawBook")) {
                throw new IllegalArgumentException("no receipt (expected a report of sinhke check --json, or its"
                        + " receipt: an object with 'receipt', 'subjects' or 'lawBook')");
            }
            return of(Json.mapper().readValue(text, Receipt.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(JsonRefusal.of(e, "", text), e);
        }
    }

    private static EarlierRun of(Receipt one) {
        ReceiptDocument.Part part = new ReceiptDocument.Part(
                "", one.ruleSet(), one.context(), one.input(), one.outcomes(), ImmutableSortedMap.of());
        return new EarlierRun(
                new ReceiptDocument(one.library(), one.lawBook(), one.ruleSet(), ImmutableList.of(part)),
                ImmutableList.of());
    }

    /** What the rule said of that subject; empty where that was not kept. */
    ImmutableList<OutcomeDocument> outcomes(String subject, String code) {
        Optional<SubjectDocument> kept =
                subjects.stream().filter(one -> one.subject().equals(subject)).findFirst();
        return kept.isEmpty()
                ? ImmutableList.of()
                : kept.get().outcomes().stream()
                        .filter(entry -> entry.code().equals(code))
                        .collect(ImmutableList.toImmutableList());
    }
}
