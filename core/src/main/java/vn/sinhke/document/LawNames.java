package vn.sinhke.document;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names like one that is not there, for whoever mistyped it. */
final class LawNames {

    private static final int MOST = 3;

    private LawNames() {}

    /** The names that share most with the one that was seen: words first, then letters. */
    static String near(String seen, Collection<String> names) {
        return names.stream()
                .sorted(Comparator.<String>comparingInt(name -> -common(words(seen), words(name)))
                        .thenComparingInt(name -> -common(pairs(seen), pairs(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .collect(Collectors.joining(", ", "one that 'sinhke law parameters' lists, such as ", ""));
    }

    private static int common(Set<String> one, Set<String> other) {
        return Sets.intersection(one, other).size();
    }

    private static Set<String> words(String name) {
        return new TreeSet<>(Splitter.onPattern("[.-]").splitToList(name));
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
