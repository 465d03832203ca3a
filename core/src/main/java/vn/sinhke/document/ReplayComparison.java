package vn.sinhke.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sinhke.document.ReplayDocument.Difference;
import vn.sinhke.document.ReplayDocument.Replayed;
import vn.sinhke.document.ReplayDocument.RuleDifference;
import vn.sinhke.document.ReplayDocument.Verdict;
import vn.sinhke.json.Json;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.Receipt;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.RuleCode;

/** Holds a run that was made again against the one that was kept. */
public final class ReplayComparison {

    /** Parts of which a decision is made; the others say by which version of the library and of the law data. */
    private static final ImmutableSet<String> OF_THE_DECISION = ImmutableSet.of("context", "input");

    private final EarlierRun earlier;
    private final MessageCatalogue messages;

    private ReplayComparison(EarlierRun earlier, MessageCatalogue messages) {
        this.earlier = earlier;
        this.messages = messages;
    }

    /**
     * Compares.
     *
     * @param earlier what was kept
     * @param again finds the report that was made again for a part of the receipt
     * @param handedIn names of what was handed in now
     * @param messages the language
     */
    public static ReplayDocument of(
            EarlierRun earlier,
            Function<ReceiptDocument.Part, Optional<Report>> again,
            List<String> handedIn,
            MessageCatalogue messages) {
        ReplayComparison comparison = new ReplayComparison(earlier, messages);
        List<Replayed> subjects = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (ReceiptDocument.Part part : earlier.receipt().subjects()) {
            Optional<Report> report = again.apply(part);
            subjects.add(
                    report.isPresent()
                            ? comparison.replayed(part, report.get())
                            : new Replayed(
                                    part.subject(),
                                    Verdict.MISSING,
                                    ImmutableList.of(),
                                    ImmutableList.of(),
                                    ImmutableList.of()));
            known.add(report.map(Report::subject).orElse(part.subject()));
        }
        ImmutableList<String> unexpected =
                handedIn.stream().filter(name -> !known.contains(name)).collect(ImmutableList.toImmutableList());
        Verdict worst = subjects.stream()
                .map(Replayed::verdict)
                .reduce(Verdict.REPRODUCED, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return new ReplayDocument(worst, ImmutableList.copyOf(subjects), unexpected);
    }

    private Replayed replayed(ReceiptDocument.Part part, Report report) {
        Receipt before = earlier.receipt().receipt(part);
        Receipt after = report.receipt();
        ImmutableList<Difference> differences = before.differencesFrom(after).stream()
                .map(name -> new Difference(name, part(before, name), part(after, name)))
                .collect(ImmutableList.toImmutableList());
        Map<String, DecidedOutcome> decided = ReceiptDocument.rules(report);
        ImmutableList<RuleDifference> rules = part.rules().entrySet().stream()
                .filter(rule -> !rule.getValue().equals(decided.get(rule.getKey())))
                .map(rule -> difference(part, rule.getKey(), rule.getValue(), report))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> added = part.rules().isEmpty()
                ? ImmutableList.of()
                : decided.keySet().stream()
                        .filter(code -> !part.rules().containsKey(code))
                        .collect(ImmutableList.toImmutableList());
        return new Replayed(report.subject(), verdict(part, differences, rules), differences, rules, added);
    }

    private static Verdict verdict(
            ReceiptDocument.Part part, List<Difference> differences, List<RuleDifference> rules) {
        if (differences.isEmpty() && rules.isEmpty()) {
            return Verdict.REPRODUCED;
        }
        boolean outcomesDiffer = differences.stream().anyMatch(d -> d.part().equals("outcomes"));
        boolean keptRules = !part.rules().isEmpty();
        boolean decisionDiffers = !rules.isEmpty()
                || (outcomesDiffer && !keptRules)
                || differences.stream().anyMatch(d -> OF_THE_DECISION.contains(d.part()));
        return decisionDiffers ? Verdict.DIFFERS : Verdict.UPHELD;
    }

    private RuleDifference difference(ReceiptDocument.Part part, String code, DecidedOutcome before, Report report) {
        ImmutableList<OutcomeDocument> says = Documents.in(messages, path -> Optional.empty()).outcomes(report).stream()
                .filter(entry -> entry.code().equals(code))
                .collect(ImmutableList.toImmutableList());
        return new RuleDifference(
                code,
                messages.template(code + ".title").map(known -> messages.title(RuleCode.of(code))),
                before,
                report.outcome(code).map(DecidedOutcome::of),
                earlier.outcomes(part.subject(), code),
                says);
    }

    private static String part(Receipt receipt, String name) {
        return switch (name) {
            case "library" -> receipt.library();
            case "lawBook" -> receipt.lawBook();
            case "ruleSet" -> receipt.ruleSet();
            case "context" -> Json.canonical(receipt.context());
            case "input" -> receipt.input();
            case "outcomes" -> receipt.outcomes();
            default -> throw new IllegalArgumentException("Not a part of a receipt: " + name);
        };
    }
}
