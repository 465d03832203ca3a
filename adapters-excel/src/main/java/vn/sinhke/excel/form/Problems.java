package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** What was found wrong with one descriptor so far. */
final class Problems {

    private final String name;
    private final ImmutableList.Builder<FormProblem> problems = ImmutableList.builder();
    private boolean broken;

    Problems(String name) {
        this.name = name;
    }

    void add(String at, String seen, String expected) {
        problems.add(new FormProblem(name + "#" + at, seen, expected));
    }

    /** Adds what keeps the descriptor from being made: nothing more can be said of it. */
    void broken(String at, String seen, String expected) {
        add(at, seen, expected);
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    void stated(String at, String text) {
        if (text == null || text.isBlank()) {
            add(at, "nothing", "a text");
        }
    }

    void known(String at, Optional<String> id, Collection<String> known) {
        id.filter(i -> !known.contains(i)).ifPresent(i -> add(at, i, "one of " + new TreeSet<>(known)));
    }

    /** As {@link #known}, of a text that must be there. */
    void statedAndKnown(String at, String id, Collection<String> known) {
        stated(at, id);
        if (id != null && !id.isBlank()) {
            known(at, Optional.of(id), known);
        }
    }

    ImmutableList<FormProblem> all() {
        return problems.build();
    }
}
