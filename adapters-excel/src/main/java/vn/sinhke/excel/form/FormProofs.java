package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.text.Folding;

/** What must hold of a descriptor before a workbook is read or drawn with it. */
final class FormProofs {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Problems problems;
    private final Form form;
    private final Set<String> fields = new HashSet<>();
    private final Targets fieldTargets;

    private FormProofs(Problems problems, Form form) {
        this.problems = problems;
        this.form = form;
        this.fieldTargets = new Targets(problems);
    }

    static ImmutableList<FormProblem> of(String name, Form form) {
        Problems problems = new Problems(name);
        new FormProofs(problems, form).form();
        return problems.all();
    }

    private void form() {
        problems.stated("id", form.id());
        if (form.id() != null && !form.id().isBlank() && !ID.matcher(form.id()).matches()) {
            problems.add("id", form.id(), "small letters, digits and hyphens, as review-15");
        }
        problems.stated("version", form.version());
        problems.stated("name", form.name());
        problems.stated("english", form.english());
        problems.stated("source", form.source());
        if (form.sheets().isEmpty()) {
            problems.add("sheets", "none", "at least one sheet");
        }
        Set<String> names = new HashSet<>();
        Set<String> tables = new HashSet<>();
        for (Sheet sheet : form.sheets()) {
            String at = "sheets/" + sheet.name();
            problems.stated(at + "/name", sheet.name());
            if (sheet.name() != null && !names.add(Folding.fold(sheet.name()))) {
                problems.add(at + "/name", "twice", "each name once");
            }
            new ColumnProofs(problems, form).columns(at + "/fields", sheet.fields(), fields, fieldTargets);
            for (Table table : sheet.tables()) {
                String there = at + "/tables/" + table.id();
                problems.stated(there + "/id", table.id());
                if (table.id() != null && !tables.add(table.id())) {
                    problems.add(there, "twice", "each id once");
                }
                new TableProofs(problems, form, there, table).table();
            }
        }
        form.sheets().forEach(this::placeholders);
    }

    /** A field may stand in a heading or title of another sheet than its own, so all fields are known by then. */
    private void placeholders(Sheet sheet) {
        String at = "sheets/" + sheet.name();
        placeholders(at + "/title", sheet.title());
        sheet.heading().ifPresent(heading -> {
            placeholders(at + "/heading/left", heading.left());
            placeholders(at + "/heading/right", heading.right());
        });
        List<String> below = new ArrayList<>();
        sheet.footer().ifPresent(footer -> {
            footer.place().ifPresent(below::add);
            footer.blocks().forEach(below::addAll);
        });
        placeholders(at + "/footer", below);
    }

    private void placeholders(String at, List<String> lines) {
        for (String line : lines) {
            Matcher matcher = PLACEHOLDER.matcher(line);
            while (matcher.find()) {
                problems.known(at, Optional.of(matcher.group(1)), fields);
            }
            if (Folding.fold(PLACEHOLDER.matcher(line).replaceAll("")).isEmpty()
                    && PLACEHOLDER.matcher(line).find()) {
                problems.add(at, line, "words beside the braces, by which the line is found");
            }
        }
    }
}
