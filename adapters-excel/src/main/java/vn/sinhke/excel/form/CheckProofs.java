package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold of a check on the rows of a table. */
final class CheckProofs {

    private static final Pattern RANGE = Pattern.compile("([^.]*(?:\\.[0-9]+)?)\\.\\.([^.]*(?:\\.[0-9]+)?)");
    private static final Pattern END = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final Problems problems;
    private final Form form;
    private final String at;
    private final Table table;
    private final Set<String> columns;

    CheckProofs(Problems problems, Form form, String at, Table table, Set<String> columns) {
        this.problems = problems;
        this.form = form;
        this.at = at;
        this.table = table;
        this.columns = columns;
    }

    void check(Check check) {
        String here = at + "/checks/" + check.code();
        problems.stated(here + "/code", check.code());
        check.columns().forEach(column -> problems.known(here + "/columns", Optional.of(column), columns));
        check.when().forEach(when -> when(here + "/when", when));
        ImmutableSet<String> levels = levels();
        check.within()
                .ifPresent(within -> problems.known(
                        here + "/within",
                        check.within(),
                        ImmutableSet.<String>builder()
                                .addAll(levels)
                                .addAll(columns)
                                .build()));
        if (check.kind() == null) {
            problems.add(here + "/kind", "none", "what is asked of the rows");
            return;
        }
        switch (check.kind()) {
            case EXACTLY_ONE, AT_MOST_ONE, UNIQUE, REQUIRED, NONE -> atLeastOne(here, check);
            case LETTERS -> count(here, check, 1);
            case SEQUENCE -> count(here, check, 2);
            case IS -> {
                count(here, check, 1);
                saying(here + "/value", check.value());
                problems.stated(here + "/value", check.value().orElse(""));
            }
            case RANGE -> {
                atLeastOne(here, check);
                range(here + "/value", check.value().orElse(""));
            }
            case UNDER -> {
                count(here, check, 1);
                problems.statedAndKnown(here + "/value", check.value().orElse(""), levels);
            }
            case ONCE, FOLLOWED -> {
                count(here, check, 0);
                problems.statedAndKnown(here + "/value", check.value().orElse(""), levels);
            }
        }
    }

    private ImmutableSet<String> levels() {
        return table.levels().stream()
                .filter(level -> level.id() != null)
                .map(Table.Level::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private void atLeastOne(String here, Check check) {
        if (check.columns().isEmpty()) {
            problems.add(here + "/columns", "none", "at least one column");
        }
    }

    private void count(String here, Check check, int count) {
        if (check.columns().size() != count) {
            problems.add(here + "/columns", check.columns().size() + " columns", count + " for " + check.kind());
        }
    }

    private void when(String here, Check.When when) {
        problems.statedAndKnown(here + "/column", when.column(), columns);
        saying(here + "/is", when.is());
        saying(here + "/isNot", when.isNot());
    }

    private void saying(String here, Optional<String> saying) {
        saying.filter(text -> text.startsWith("#"))
                .ifPresent(text -> problems.known(
                        here, Optional.of(text.substring(1)), form.words().keySet()));
    }

    private void range(String here, String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            problems.add(here, text, "two ends with .. between, such as 1900..{year}");
            return;
        }
        for (String end : ImmutableList.of(range.group(1), range.group(2))) {
            if (end.startsWith("{") && end.endsWith("}")) {
                problems.known(here, Optional.of(end.substring(1, end.length() - 1)), fields());
            } else if (!end.isEmpty() && !END.matcher(end).matches()) {
                problems.add(here, end, "a number, a field in braces, or nothing");
            }
        }
    }

    private ImmutableSet<String> fields() {
        return form.sheets().stream()
                .flatMap(sheet -> sheet.fields().stream())
                .filter(field -> field.id() != null)
                .map(Column::id)
                .collect(ImmutableSet.toImmutableSet());
    }
}
