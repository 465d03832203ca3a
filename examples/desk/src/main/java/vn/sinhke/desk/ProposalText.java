package vn.sinhke.desk;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.linkage.Organization;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Dossier;
import vn.sinhke.selection.Choice;
import vn.sinhke.selection.Decision;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.valuechain.ValueChain;

/** A proposal in words: each dossier's place, verdict and reasons. */
final class ProposalText {

    private final MessageCatalogue messages;

    ProposalText(MessageCatalogue messages) {
        this.messages = messages;
    }

    String verdict(Choice choice) {
        return messages.text("choice." + choice.verdict(), Map.of());
    }

    String reasons(Choice choice) {
        return choice.reasons().stream().map(this::reason).collect(Collectors.joining("; "));
    }

    String line(Choice choice) {
        return verdict(choice) + ": " + reasons(choice);
    }

    private String reason(String reason) {
        List<String> parts = Splitter.on(':').splitToList(reason);
        return switch (parts.get(0)) {
            case "violated", "undecided", "outside", "warned" ->
                messages.text(
                        "reason." + parts.get(0),
                        Map.of("code", parts.get(1), "title", messages.title(RuleCode.of(parts.get(1)))));
            case "lacks" -> messages.text("reason.lacks", Map.of("year", parts.get(1), "amountVnd", parts.get(2)));
            case "share" -> messages.text("reason.share", Map.of("sharePercent", parts.get(1)));
            case "method" -> messages.text("reason.method", Map.of("method", parts.get(1)));
            case "missing" -> messages.fact(reason.substring("missing:".length()));
            default -> messages.text("reason." + parts.get(0), Map.of());
        };
    }

    /** The proposal as a table for a spreadsheet: UTF-8 with a mark, so that Excel sees it, and semicolons between. */
    String csv(Decision decision, Map<String, Dossier> dossiers) {
        StringBuilder text = new StringBuilder("\ufeff");
        StringBuilder years = new StringBuilder();
        decision.capital().keySet().forEach(year -> years.append(';').append(year));
        text.append(messages.text("proposal.columns", Map.of())).append(years).append("\r\n");
        for (Choice choice : decision.choices()) {
            Dossier dossier = dossiers.get(choice.dossierId());
            text.append(choice.rank())
                    .append(';')
                    .append(choice.dossierId())
                    .append(';')
                    .append(quoted(dossier.lead().flatMap(Organization::name).orElse("")))
                    .append(';')
                    .append(quoted(dossier.project()
                            .valueChain()
                            .flatMap(ValueChain::commodity)
                            .orElse("")))
                    .append(';')
                    .append(quoted(verdict(choice)))
                    .append(';')
                    .append(quoted(reasons(choice)));
            decision.capital()
                    .keySet()
                    .forEach(year -> text.append(';').append(choice.asked().getOrDefault(year, Vnd.ZERO)));
            text.append("\r\n");
        }
        return text.toString();
    }

    /** A text in quotes; one that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String quoted(String text) {
        String plain = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
