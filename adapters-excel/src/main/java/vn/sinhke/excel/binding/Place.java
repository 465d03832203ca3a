package vn.sinhke.excel.binding;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Where the rows of a table go.
 *
 * @param steps the names from the subject down
 * @param many whether many rows go there
 * @param named the column whose values name the rows in paths, instead of their numbers
 * @param unnamed what names a row in which that column says nothing
 */
record Place(ImmutableList<String> steps, boolean many, Optional<String> named, String unnamed) {

    private static final Splitter STEPS = Splitter.on('/');

    /** Reads {@code lead}, {@code partners[]}, {@code project/sites} or {@code project/results[year|end]}. */
    static Place of(String path, boolean many) {
        int open = path.indexOf('[');
        String bare = open < 0 ? path : path.substring(0, open);
        String inside = open < 0 ? "" : path.substring(open + 1, path.length() - 1);
        int or = inside.indexOf('|');
        String name = or < 0 ? inside : inside.substring(0, or);
        return new Place(
                ImmutableList.copyOf(STEPS.split(bare)),
                many || open >= 0,
                name.isEmpty() ? Optional.empty() : Optional.of(name),
                or < 0 ? "" : inside.substring(or + 1));
    }

    String path() {
        return String.join("/", steps);
    }
}
