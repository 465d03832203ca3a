package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.Untranslatable;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Vnd;
import vn.sinhke.selection.Choice;
import vn.sinhke.selection.Decision;
import vn.sinhke.selection.Selection;
import vn.sinhke.selection.Verdict;
import vn.sinhke.validation.Severity;

/** The report of a call as one page that needs nothing else: style and charts are in it, no script. */
final class HtmlReport {

    private final MessageCatalogue messages;
    private final LawBook book;
    private final StringBuilder page = new StringBuilder();

    HtmlReport(MessageCatalogue messages, LawBook book) {
        this.messages = messages;
        this.book = book;
    }

    String of(Decision decision, List<Checked> call, List<Checked> published) {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(messages.language().tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(say("html.title"))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n");
        element("h1", say("html.title"));
        element("p class=\"note\"", say("html.note"));
        cards(decision, call);
        charts(decision, call);
        proposal(decision);
        element("h2", say("html.dossiers"));
        call.forEach(this::subject);
        element("h2", say("html.cases"));
        element("p class=\"note\"", say("html.cases.note"));
        published.forEach(this::subject);
        persons(Stream.concat(call.stream(), published.stream()).toList());
        element("p class=\"note\"", say("html.receipt") + " " + escaped(book.version()));
        page.append("</body>\n</html>\n");
        return page.toString();
    }

    private static String style() {
        try {
            return Resources.toString(Resources.getResource(HtmlReport.class, "report.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Shipped style cannot be read", e);
        }
    }

    private void cards(Decision decision, List<Checked> call) {
        page.append("<div class=\"cards\">\n");
        card(Integer.toString(decision.choices().size()), "html.card.dossiers");
        card(count(decision, Verdict.CHOSEN), "html.card.chosen");
        card(count(decision, Verdict.NO_CAPITAL), "html.card.no-capital");
        card(count(decision, Verdict.WAITS_FOR_FACTS), "html.card.waits");
        card(count(decision, Verdict.OUTSIDE_CALL), "html.card.outside");
        card(count(decision, Verdict.NOT_LAWFUL), "html.card.not-lawful");
        long violations = call.stream()
                .mapToLong(one -> one.found(Severity.VIOLATION).size())
                .sum();
        card(Long.toString(violations), "html.card.violations");
        page.append("</div>\n");
    }

    private static String count(Decision decision, Verdict verdict) {
        return Long.toString(decision.choices().stream()
                .filter(choice -> choice.verdict() == verdict)
                .count());
    }

    private void card(String number, String key) {
        page.append("<div class=\"card\"><b>")
                .append(number)
                .append("</b><span>")
                .append(say(key))
                .append("</span></div>\n");
    }

    private void charts(Decision decision, List<Checked> call) {
        page.append("<div class=\"charts\">\n<figure>\n");
        Map<Integer, Vnd> taken = Selection.taken(decision.choices());
        page.append(Charts.capital(decision.capital(), taken, messages));
        element("figcaption", say("html.chart.capital"));
        page.append("</figure>\n<figure>\n");
        TreeMap<String, Integer> byCode = new TreeMap<>();
        call.forEach(one -> one.found(Severity.VIOLATION).forEach(o -> byCode.merge(o.code(), 1, Integer::sum)));
        page.append(Charts.bars(byCode, say("html.chart.violations")));
        element("figcaption", say("html.chart.violations"));
        page.append("</figure>\n</div>\n");
    }

    private void proposal(Decision decision) {
        ProposalText texts = new ProposalText(messages);
        element("h2", say("html.proposal"));
        page.append("<div class=\"wide\"><table>\n<thead><tr>");
        for (String key : List.of("rank", "dossier", "verdict", "reasons")) {
            element("th", say("html.column." + key));
        }
        decision.capital().keySet().forEach(year -> element("th class=\"money\"", year.toString()));
        page.append("</tr></thead>\n<tbody>\n");
        for (Choice choice : decision.choices()) {
            page.append("<tr class=\"").append(choice.verdict()).append("\">");
            element("td", Integer.toString(choice.rank()));
            page.append("<td><a href=\"#")
                    .append(escaped(choice.dossierId()))
                    .append("\">")
                    .append(escaped(choice.dossierId()))
                    .append("</a></td>");
            element("td", escaped(texts.verdict(choice)));
            element("td", escaped(texts.reasons(choice)));
            decision.capital()
                    .keySet()
                    .forEach(year -> element(
                            "td class=\"money\"",
                            messages.money(
                                    choice.asked().getOrDefault(year, Vnd.ZERO).dong())));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table></div>\n");
    }

    private void subject(Checked checked) {
        String id = checked.report().subject().replaceFirst("^[a-z-]+:", "");
        page.append("<section id=\"").append(escaped(id)).append("\">\n");
        element("h3", escaped(id) + " <small>" + escaped(checked.arrival().name()) + "</small>");
        String verdict = TextReport.verdict(checked);
        element(
                "p class=\"" + verdict.replace('.', '-') + "\"",
                escaped(messages.text(
                        verdict,
                        Map.of(
                                "violations",
                                Integer.toString(
                                        checked.found(Severity.VIOLATION).size()),
                                "warnings",
                                Integer.toString(checked.found(Severity.WARNING).size()),
                                "undecided",
                                Integer.toString(checked.of("undecided").size()),
                                "satisfied",
                                Integer.toString(checked.of("satisfied").size())))));
        ImmutableList<OutcomeDocument> shown = ImmutableList.<OutcomeDocument>builder()
                .addAll(checked.found(Severity.VIOLATION))
                .addAll(checked.found(Severity.WARNING))
                .addAll(checked.of("undecided"))
                .addAll(checked.found(Severity.NOTE))
                .build();
        if (!shown.isEmpty()) {
            page.append("<div class=\"wide\"><table>\n<thead><tr>");
            for (String key : List.of("severity", "code", "cell", "message", "citation", "remedy")) {
                element("th", say("html.column." + key));
            }
            page.append("</tr></thead>\n<tbody>\n");
            shown.forEach(this::row);
            page.append("</tbody>\n</table></div>\n");
        }
        TextReport.notApplicable(checked, messages).ifPresent(line -> element("p class=\"note\"", escaped(line)));
        page.append("</section>\n");
    }

    private void row(OutcomeDocument outcome) {
        String severity = outcome.severity().map(Severity::word).orElse("undecided");
        page.append("<tr class=\"").append(severity).append("\">");
        element("td", outcome.severity().map(messages::word).orElseGet(() -> say("html.undecided")));
        element("td", outcome.code());
        element(
                "td",
                escaped(outcome.sheet()
                        .flatMap(sheet -> outcome.cell()
                                .map(cell ->
                                        outcome.file().map(name -> name + " ").orElse("") + sheet + "!" + cell))
                        .orElse("")));
        String title = outcome.outcome().equals("undecided") ? outcome.title().orElse("") + ": " : "";
        element("td", escaped(title + outcome.message().orElse("")));
        element("td", escaped(Desks.citations(outcome, book, messages)));
        element("td", escaped(outcome.remedy().orElse("")));
        page.append("</tr>\n");
    }

    private void persons(Collection<Checked> checked) {
        element("h2", say("heading.persons"));
        page.append("<ul>\n");
        for (Untranslatable person : Checked.leftToPersons(checked)) {
            element(
                    "li",
                    escaped((messages.language() == Language.VI ? person.vietnamese() : person.english()) + " ("
                            + messages.citation(
                                    person.citation(),
                                    book.acts().get(person.citation().act()))
                            + ")"));
        }
        page.append("</ul>\n");
    }

    private void element(String tag, String inside) {
        int end = tag.indexOf(' ');
        page.append('<').append(tag).append('>').append(inside).append("</");
        page.append(end < 0 ? tag : tag.substring(0, end)).append(">\n");
    }

    private String say(String key) {
        return escaped(messages.text(key, Map.of()));
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
