package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of a descriptor before a workbook is read or drawn with it. */
final class FormProofs {

    private static final ImmutableSet<String> ORDINALS = ImmutableSet.of("1", "1.1", "I", "A");

    private final String name;
    private final Form form;
    private final ImmutableList.Builder<FormProblem> problems = ImmutableList.builder();

    private FormProofs(String name, Form form) {
        this.name = name;
        this.form = form;
    }

    static ImmutableList<FormProblem> of(String name, Form form) {
        FormProofs proofs = new FormProofs(name, form);
        proofs.form();
        return proofs.problems.build();
    }

    private void form() {
        stated("id", form.id());
        stated("version", form.version());
        stated("name", form.name());
        stated("english", form.english());
        stated("source", form.source());
        if (form.sheets().isEmpty()) {
            problem("sheets", "none", "at least one sheet");
        }
        Set<String> tables = new HashSet<>();
        Set<String> fields = new HashSet<>();
        for (Sheet sheet : form.sheets()) {
            String at = "sheets/" + sheet.name();
            stated(at + "/name", sheet.name());
            columns(at + "/fields", sheet.fields(), fields);
            for (Table table : sheet.tables()) {
                if (!tables.add(table.id())) {
                    problem(at + "/tables/" + table.id(), "twice", "each id once");
                }
                table(at + "/tables/" + table.id(), table);
            }
        }
    }

    private void table(String at, Table table) {
        Set<String> ids = new HashSet<>();
        columns(at + "/columns", table.leaves(), ids);
        if (table.leaves().isEmpty()) {
            problem(at + "/columns", "none", "at least one column");
        }
        Set<String> levels = new HashSet<>();
        for (Table.Level level : table.levels()) {
            if (!levels.add(level.id())) {
                problem(at + "/levels/" + level.id(), "twice", "each id once");
            }
            level.ordinal()
                    .filter(o -> !ORDINALS.contains(o))
                    .ifPresent(o -> problem(at + "/levels/" + level.id() + "/ordinal", o, "one of " + ORDINALS));
        }
        for (Table.Level level : table.levels()) {
            known(at + "/levels/" + level.id() + "/sumOf", level.sumOf(), levels);
        }
        table.parts().ifPresent(parts -> known(at + "/parts/column", Optional.of(parts.column()), ids));
        table.total().ifPresent(total -> {
            known(at + "/total/column", Optional.of(total.column()), ids);
            total.sums().forEach(sum -> known(at + "/total/sums", Optional.of(sum), ids));
        });
        table.routes().ifPresent(routes -> known(at + "/routes/column", Optional.of(routes.column()), ids));
        for (Check check : table.checks()) {
            check.columns().forEach(c -> known(at + "/checks/" + check.code(), Optional.of(c), ids));
        }
    }

    private void columns(String at, List<Column> columns, Set<String> ids) {
        for (Column column : columns) {
            String here = at + "/" + column.id();
            stated(here + "/id", column.id());
            stated(here + "/title", column.title());
            if (column.kind() == null) {
                problem(here + "/kind", "none", "what its cells hold");
            }
            if (column.id() != null && !ids.add(column.id())) {
                problem(here, "twice", "each id once");
            }
            if ((column.kind() == CellKind.WORD) != column.words().isPresent()) {
                problem(here + "/words", column.words().toString(), "words for a WORD, and for nothing else");
            }
            known(here + "/words", column.words(), form.words().keySet());
        }
    }

    private void known(String at, Optional<String> id, Set<String> known) {
        id.filter(i -> !known.contains(i)).ifPresent(i -> problem(at, i, "one of " + known));
    }

    private void stated(String at, String text) {
        if (text == null || text.isBlank()) {
            problem(at, "nothing", "a text");
        }
    }

    private void problem(String at, String seen, String expected) {
        problems.add(new FormProblem(name + "#" + at, seen, expected));
    }
}
