package vn.sinhke.excel.binding;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.reading.CellProblem;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.validation.Severity;

/** Problems of reading and of making a subject, told by the paths of the subject. */
final class SubjectProblems {

    private final FormImport read;
    private final Set<CellPlace> said = new HashSet<>();
    private final List<CellProblem> own = new ArrayList<>();

    SubjectProblems(FormImport read) {
        this.read = read;
        read.problems().forEach(problem -> said.add(problem.place()));
    }

    /** Whether something was said of the cell already. */
    boolean isSaid(Optional<CellPlace> cell) {
        return cell.filter(said::contains).isPresent();
    }

    void add(String code, Optional<CellPlace> place, Column column, Optional<?> seen, String expected, String path) {
        String text = seen.map(Object::toString).orElse("");
        add(code, place, column.title(), column.personal() ? CellProblem.mask(text) : text, expected, path);
    }

    void add(String code, Optional<CellPlace> place, String column, String seen, String expected, String path) {
        CellPlace cell = place.orElse(new CellPlace("", "A1"));
        own.add(new CellProblem(code, Severity.WARNING, cell, column, seen, expected, Optional.of(path)));
    }

    /** All of them: those of reading first. */
    ImmutableList<CellProblem> all(Binding<?> binding, Map<String, List<String>> rowPaths) {
        Map<String, String> fields = new HashMap<>();
        binding.fields().forEach(target -> fields.put(target.column().id(), target.path()));
        Map<String, Target> columns = new HashMap<>();
        binding.tables()
                .forEach(table -> table.targets()
                        .values()
                        .forEach(targets -> targets.forEach(target -> columns.putIfAbsent(
                                table.table().id() + "/" + target.column().id(), target))));
        return Stream.concat(
                        read.problems().stream().map(problem -> problem.at(path(problem, fields, columns, rowPaths))),
                        own.stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> path(
            CellProblem problem,
            Map<String, String> fields,
            Map<String, Target> columns,
            Map<String, List<String>> rowPaths) {
        String path = problem.path().orElse("");
        int open = path.indexOf('[');
        int close = path.indexOf(']');
        if (open < 0 || close < 0) {
            return Optional.ofNullable(fields.get(path));
        }
        String table = path.substring(0, open);
        int index = Integer.parseInt(path.substring(open + 1, close));
        List<String> rows = rowPaths.getOrDefault(table, List.of());
        if (index >= rows.size() || rows.get(index).isEmpty()) {
            return Optional.empty();
        }
        String column = path.substring(Math.min(close + 2, path.length()));
        Target target = columns.get(table + "/" + column);
        return Optional.of(rows.get(index) + (column.isEmpty() ? "" : "/" + (target == null ? column : target.path())));
    }
}
