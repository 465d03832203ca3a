package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Versions by id, kept while the program runs; the in-memory ports stand on it. */
final class InMemoryStore<T> {

    private final TreeMap<String, List<T>> versions = new TreeMap<>();

    synchronized Saved save(String id, T value) {
        List<T> former = versions.computeIfAbsent(id, unknown -> new ArrayList<>());
        if (!former.isEmpty() && Iterables.getLast(former).equals(value)) {
            return Saved.UNCHANGED;
        }
        former.add(value);
        return former.size() == 1 ? Saved.NEW : Saved.CHANGED;
    }

    synchronized Optional<T> find(String id) {
        return Optional.ofNullable(versions.get(id)).map(Iterables::getLast);
    }

    synchronized ImmutableList<T> history(String id) {
        return ImmutableList.copyOf(versions.getOrDefault(id, List.of()));
    }

    synchronized ImmutableList<String> ids() {
        return ImmutableList.copyOf(versions.keySet());
    }

    synchronized ImmutableList<T> latest(Predicate<T> wanted) {
        return versions.values().stream()
                .map(Iterables::getLast)
                .filter(wanted)
                .collect(ImmutableList.toImmutableList());
    }
}
