package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.json.Json;
import vn.sinhke.law.Provision;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;

/**
 * What one rule decided, small enough for a receipt: the word, and a hash over all that belongs to the decision.
 *
 * <p>To the decision belong the findings with their severity, place and numbers, the missing facts, the reason why a
 * rule does not apply, and the provisions with the day since which they hold. Not to it belongs what is learned of a
 * provision afterwards: the day on which a later act ended it, and how well it is known. Where better knowledge makes
 * a warning a violation, the severity says so.
 *
 * @param outcome {@code satisfied}, {@code found}, {@code not-applicable} or {@code undecided}
 * @param hash SHA-256 of the decision
 */
@JsonPropertyOrder({"outcome", "hash"})
public record DecidedOutcome(String outcome, String hash) {

    /** Returns what the outcome decided. */
    public static DecidedOutcome of(Outcome outcome) {
        if (outcome instanceof Outcome.Satisfied satisfied) {
            return of("satisfied", List.of(satisfied.arguments(), grounds(satisfied.provisions())));
        }
        if (outcome instanceof Outcome.Found found) {
            return of(
                    "found",
                    List.of(
                            found.findings().stream()
                                    .map(DecidedOutcome::finding)
                                    .toList(),
                            found.missing()));
        }
        if (outcome instanceof Outcome.NotApplicable not) {
            return of("not-applicable", List.of(not.reason(), grounds(not.provisions())));
        }
        Outcome.Undecided undecided = (Outcome.Undecided) outcome;
        return of("undecided", List.of(undecided.missing(), undecided.arguments(), grounds(undecided.provisions())));
    }

    private static DecidedOutcome of(String word, List<?> parts) {
        return new DecidedOutcome(word, Json.hash((Object) parts));
    }

    private static Map<String, Object> finding(Finding finding) {
        return ImmutableMap.of(
                "severity", finding.severity(),
                "aspect", finding.aspect().orElse(""),
                "path", finding.path(),
                "arguments", finding.arguments(),
                "grounds", grounds(finding.provisions()));
    }

    private static ImmutableList<String> grounds(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> provision + " " + provision.from())
                .collect(ImmutableList.toImmutableList());
    }
}
