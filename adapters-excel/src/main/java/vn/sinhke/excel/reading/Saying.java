package vn.sinhke.excel.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Words;
import vn.sinhke.text.Folding;

/** What a cell can say: one literal, or any of some words; folded, and each text folded once. */
final class Saying {

    private static final int MOST = 1_000;

    private final Predicate<String> says;
    private final String expected;
    private final Map<Object, Boolean> known = new HashMap<>();

    private Saying(Predicate<String> says, String expected) {
        this.says = says;
        this.expected = expected;
    }

    /** What the text stands for: {@code #} and the id of words, or itself. */
    static Saying of(String text, Form form) {
        if (text.startsWith("#")) {
            Words words = form.words().get(text.substring(1));
            return new Saying(t -> words.parse(t).isPresent(), new WordCache(words).expected());
        }
        String folded = Folding.fold(text);
        return new Saying(t -> Folding.fold(t).equals(folded), text);
    }

    /** Whether the value says it. */
    boolean is(Object value) {
        Boolean before = known.get(value);
        if (before != null) {
            return before;
        }
        boolean now = says.test(value.toString());
        if (known.size() < MOST) {
            known.put(value, now);
        }
        return now;
    }

    /** What it is, for a person. */
    String expected() {
        return expected;
    }
}
