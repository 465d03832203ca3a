package vn.sinhke.desk;

import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.document.FormsDocument;
import vn.sinhke.excel.form.Check;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Header;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.form.Table;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;

/** Forms for people: all of them in brief, or one with its columns, words and checks. */
final class FormsText {

    private final MessageCatalogue messages;
    private final TextLines lines;

    FormsText(MessageCatalogue messages) {
        this.messages = messages;
        this.lines = new TextLines(messages);
    }

    String of(FormsDocument document) {
        lines.say(
                0,
                "forms.heading",
                Map.of("count", Integer.toString(document.forms().size())));
        for (FormsDocument.Entry form : document.forms()) {
            lines.line("  " + form.id() + "@" + form.version() + "  " + name(form.name(), form.english()));
            form.subject().ifPresent(subject -> lines.say(6, "forms.subject", Map.of("subject", subject)));
            lines.say(6, "forms.source", Map.of("source", form.source()));
        }
        return lines.toString();
    }

    String of(Form form) {
        lines.line(form.key() + "  " + name(form.name(), form.english()));
        form.subject().ifPresent(subject -> lines.say(0, "forms.subject", Map.of("subject", subject)));
        lines.say(0, "forms.source", Map.of("source", form.source()));
        for (Sheet sheet : form.sheets()) {
            lines.line("");
            lines.say(0, sheet.optional() ? "forms.sheet.optional" : "forms.sheet", Map.of("sheet", sheet.name()));
            sheet.fields().forEach(field -> column(2, field));
            sheet.tables().forEach(table -> table(form, table));
        }
        if (!form.words().isEmpty()) {
            lines.line("").say(0, "forms.words", Map.of());
            form.words()
                    .forEach((id, words) -> lines.line("  #" + id + "  "
                            + words.spellings().values().stream()
                                    .map(spellings -> String.join(" = ", spellings))
                                    .filter(text -> !text.isEmpty())
                                    .collect(Collectors.joining("; "))));
        }
        return lines.toString();
    }

    private String name(String vietnamese, String english) {
        return messages.language() == Language.VI ? vietnamese : english;
    }

    private void table(Form form, Table table) {
        lines.line("").say(2, "forms.table", Map.of("table", table.title().orElse(table.id())));
        table.columns().forEach(header -> header(4, header));
        table.years()
                .ifPresent(years -> lines.line(
                        "    " + years.title() + "  [" + kind(years.kind().name()) + "]"));
        if (table.checks().isEmpty()) {
            return;
        }
        lines.say(4, "forms.checks", Map.of());
        CellEntries entries = new CellEntries(messages);
        for (Check check : table.checks()) {
            lines.line("      " + check.code() + "  " + entries.title(check.code(), form) + " ("
                    + messages.word(check.severity()) + ")" + of(table, check));
        }
    }

    private static String of(Table table, Check check) {
        String columns = table.leaves().stream()
                .filter(column -> check.columns().contains(column.id()))
                .map(Column::title)
                .collect(Collectors.joining(", "));
        String value = check.value().orElse("");
        return (columns.isEmpty() ? "" : ": " + columns) + (value.isEmpty() ? "" : " = " + value);
    }

    private void header(int indent, Header header) {
        if (header instanceof Header.Group group) {
            lines.line(" ".repeat(indent) + group.title());
            group.columns().forEach(inside -> header(indent + 2, inside));
        } else if (header instanceof Column column) {
            column(indent, column);
        }
    }

    private void column(int indent, Column column) {
        lines.line(
                " ".repeat(indent) + column.title() + "  [" + kind(column.kind().name())
                        + column.words().map(words -> " #" + words).orElse("") + "]"
                        + (column.required() ? " " + messages.text("forms.required", Map.of()) : ""));
    }

    private String kind(String kind) {
        return messages.text("kind." + kind, Map.of());
    }
}
