package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.json.Json;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;

/**
 * By what a report was made (biên nhận), so that it can be made again years later: every part is a version or a hash,
 * none holds personal data.
 *
 * @param library version of this library
 * @param lawBook version of the law book
 * @param ruleSet version of the rule set
 * @param context the circumstances
 * @param input SHA-256 of the canonical JSON of the subject
 * @param outcomes SHA-256 of the canonical JSON of the results
 */
public record Receipt(
        String library, String lawBook, String ruleSet, LegalContext context, String input, String outcomes) {

    /** Version of this library, as in its artifacts. */
    public static final String LIBRARY = "0.1.0-SNAPSHOT";

    /** Returns the receipt of these results. */
    public static Receipt of(
            LawBook book, String ruleSet, LegalContext context, Object subject, ImmutableList<Result> results) {
        return new Receipt(LIBRARY, book.version(), ruleSet, context, Json.hash(subject), Json.hash(results));
    }

    /** Returns the names of the parts in which the other differs; empty if it is the same. */
    public ImmutableList<String> differencesFrom(Receipt other) {
        List<String> names = new ArrayList<>();
        if (!library.equals(other.library)) {
            names.add("library");
        }
        if (!lawBook.equals(other.lawBook)) {
            names.add("lawBook");
        }
        if (!ruleSet.equals(other.ruleSet)) {
            names.add("ruleSet");
        }
        if (!context.equals(other.context)) {
            names.add("context");
        }
        if (!input.equals(other.input)) {
            names.add("input");
        }
        if (!outcomes.equals(other.outcomes)) {
            names.add("outcomes");
        }
        return ImmutableList.copyOf(names);
    }
}
