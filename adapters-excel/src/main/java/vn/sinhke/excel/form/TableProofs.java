package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.text.Folding;

/** What must hold of a table. */
final class TableProofs {

    private static final ImmutableSet<String> ORDINALS = ImmutableSet.of("1", "1.1", "I", "A");
    private static final String YEAR = "{year}";

    private final Problems problems;
    private final Form form;
    private final String at;
    private final Table table;
    private final Set<String> ids = new HashSet<>();

    TableProofs(Problems problems, Form form, String at, Table table) {
        this.problems = problems;
        this.form = form;
        this.at = at;
        this.table = table;
    }

    void table() {
        new ColumnProofs(problems, form).columns(at + "/columns", table.leaves(), ids, new Targets(problems));
        if (table.leaves().isEmpty()) {
            problems.add(at + "/columns", "none", "at least one column");
        }
        titles("", table.columns(), new HashSet<>());
        if (table.emptyRows() < 0) {
            problems.add(at + "/emptyRows", String.valueOf(table.emptyRows()), "a number of rows");
        }
        levels();
        table.parts().ifPresent(this::parts);
        table.total().ifPresent(this::total);
        table.years().ifPresent(this::years);
        table.routes().ifPresent(this::routes);
        CheckProofs checks = new CheckProofs(problems, form, at, table, ids);
        table.checks().forEach(checks::check);
    }

    /** A header tells its column: no two have the same titles from the widest group down. */
    private void titles(String above, List<Header> headers, Set<String> seen) {
        for (Header header : headers) {
            String title = header.title() == null ? "" : header.title();
            String path = above + title;
            if (header instanceof Header.Group group) {
                problems.stated(at + "/columns/" + path + "/title", group.title());
                if (group.columns().isEmpty()) {
                    problems.add(at + "/columns/" + path + "/columns", "none", "at least one column");
                }
                titles(path + " / ", group.columns(), seen);
            } else if (!title.isBlank() && !seen.add(Folding.fold(above) + "/" + key(title))) {
                problems.add(at + "/columns/" + path, "twice", "each title once under its group");
            }
        }
    }

    private static String key(String title) {
        String folded = Folding.fold(title);
        return folded.isEmpty() ? title.strip() : folded;
    }

    private void levels() {
        Set<String> levels = new HashSet<>();
        Set<String> ordinals = new HashSet<>();
        for (Table.Level level : table.levels()) {
            String here = at + "/levels/" + level.id();
            problems.stated(here + "/id", level.id());
            if (level.id() != null && !levels.add(level.id())) {
                problems.add(here, "twice", "each id once");
            }
            level.ordinal().ifPresent(ordinal -> {
                problems.known(here + "/ordinal", level.ordinal(), ORDINALS);
                if (!ordinals.add(ordinal)) {
                    problems.add(here + "/ordinal", ordinal, "an ordinal that tells the level from the others");
                }
            });
        }
        Set<String> wider = new HashSet<>();
        for (Table.Level level : table.levels()) {
            wider.add(String.valueOf(level.id()));
            String here = at + "/levels/" + level.id() + "/sumOf";
            problems.known(here, level.sumOf(), levels);
            level.sumOf()
                    .filter(narrower -> levels.contains(narrower) && wider.contains(narrower))
                    .ifPresent(narrower -> problems.add(here, narrower, "a level that stands after it"));
        }
        boolean ordinal = table.leaves().stream().anyMatch(column -> column.kind() == CellKind.ORDINAL);
        if (!ordinals.isEmpty() && !ordinal) {
            problems.add(at + "/levels", "ordinals " + ordinals, "a column of kind ORDINAL");
        }
    }

    private void parts(Table.Parts parts) {
        problems.statedAndKnown(at + "/parts/column", parts.column(), ids);
        Map<String, String> labels = parts.labels() == null ? ImmutableMap.of() : parts.labels();
        if (labels.size() < 2) {
            problems.add(at + "/parts/labels", String.valueOf(labels.size()), "at least two parts");
        }
        words(parts.column())
                .ifPresent(words -> labels.keySet()
                        .forEach(part -> problems.known(at + "/parts/labels", Optional.of(part), words)));
    }

    private void total(Table.Total total) {
        problems.stated(at + "/total/label", total.label());
        problems.statedAndKnown(at + "/total/column", total.column(), ids);
        total.sums().forEach(sum -> problems.known(at + "/total/sums", Optional.of(sum), ids));
        total.into().keySet().forEach(column -> problems.known(at + "/total/into", Optional.of(column), ids));
    }

    private void years(Table.Years years) {
        problems.stated(at + "/years/title", years.title());
        if (years.title() != null && !years.title().contains(YEAR)) {
            problems.add(at + "/years/title", years.title(), "a title in which " + YEAR + " stands for the year");
        }
        if (years.kind() == null || years.kind() == CellKind.WORD) {
            problems.add(at + "/years/kind", String.valueOf(years.kind()), "what their cells hold, other than WORD");
        }
        problems.stated(at + "/years/path", years.path());
    }

    private void routes(Table.Routes routes) {
        problems.statedAndKnown(at + "/routes/column", routes.column(), ids);
        Map<String, String> into = routes.into() == null ? ImmutableMap.of() : routes.into();
        if (into.isEmpty()) {
            problems.add(at + "/routes/into", "none", "a place for each word");
        }
        Optional<ImmutableSet<String>> words = words(routes.column());
        if (words.isEmpty() && ids.contains(routes.column())) {
            problems.add(at + "/routes/column", routes.column(), "a column of kind WORD");
        }
        words.ifPresent(known -> {
            into.keySet().forEach(word -> problems.known(at + "/routes/into", Optional.of(word), known));
            known.stream()
                    .filter(word -> !into.containsKey(word))
                    .forEach(
                            word -> problems.add(at + "/routes/into", "no place for " + word, "a place for each word"));
        });
        problems.known(at + "/routes/otherwise", routes.otherwise(), into.keySet());
    }

    /** The values that the cells of a column of words may have; empty for a column of another kind. */
    private Optional<ImmutableSet<String>> words(String column) {
        return table.leaves().stream()
                .filter(c -> c.id() != null && c.id().equals(column))
                .findFirst()
                .flatMap(form::words)
                .map(words -> words.spellings().keySet());
    }
}
