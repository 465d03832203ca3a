package vn.sinhke.excel.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the values of one row, or of all fields, go: no two to one place, and none into the middle of a path. Marked
 * cells that each add a value of their own to one set go to one place together; one that adds nothing only says that
 * what is there is there.
 */
final class Targets {

    private final Problems problems;
    private final Map<String, Set<Optional<String>>> taken = new HashMap<>();

    Targets(Problems problems) {
        this.problems = problems;
    }

    void add(String at, Column column) {
        boolean presence = column.adds().filter(String::isEmpty).isPresent();
        if (!presence && (column.path().isPresent() || column.id() != null)) {
            add(at, column.target(), column.adds());
        }
    }

    private void add(String at, String target, Optional<String> adds) {
        for (String path : taken.keySet()) {
            if (path.startsWith(target + "/") || target.startsWith(path + "/")) {
                problems.add(at, target, "no path through another, as " + path);
            }
        }
        Set<Optional<String>> values = taken.computeIfAbsent(target, t -> new HashSet<>());
        if (!values.isEmpty() && (adds.isEmpty() || values.contains(Optional.empty()) || values.contains(adds))) {
            problems.add(at, target, "a path that no other column has");
        }
        values.add(adds);
    }
}
