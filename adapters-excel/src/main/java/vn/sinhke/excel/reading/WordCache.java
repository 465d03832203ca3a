package vn.sinhke.excel.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.form.Words;

/** Words of a form looked up by the text as typed, so that the same text is folded once. */
final class WordCache {

    private static final int MOST = 1_000;
    private static final int MOST_SHOWN = 12;

    private final Words words;
    private final Map<String, Optional<String>> seen = new HashMap<>();
    private final String expected;

    WordCache(Words words) {
        this.words = words;
        var offered = words.offered();
        this.expected = String.join(", ", offered.subList(0, Math.min(offered.size(), MOST_SHOWN)))
                + (offered.size() > MOST_SHOWN ? ", …" : "");
    }

    /** The value that the text means; null if it is none of the words. */
    String find(String text) {
        Optional<String> known = seen.get(text);
        if (known == null) {
            known = words.parse(text);
            if (seen.size() < MOST) {
                seen.put(text, known);
            }
        }
        return known.orElse(null);
    }

    /** The words for a person who has to choose among them. */
    String expected() {
        return expected;
    }
}
