package vn.sinhke.place;

/**
 * The word before a name that says what kind of unit it is (từ chỉ loại đơn vị), folded: written out, or as people
 * shorten it.
 */
final class TypeWords {

    /** No type word. */
    static final int NONE = -1;

    /** Each word as it may stand before a name, and the word written out without spaces, in pairs. */
    private static final String[] WORDS = {
        "xa", "xa", "x", "xa", "phuong", "phuong", "p", "phuong", "huyen", "huyen", "h", "huyen", "thi tran",
        "thitran", "tt", "thitran", "quan", "quan", "q", "quan", "thi xa", "thixa", "tx", "thixa", "tinh", "tinh",
        "t", "tinh", "thanh pho", "thanhpho", "tp", "thanhpho", "dac khu", "dackhu", "dk", "dackhu"
    };

    private TypeWords() {}

    /** Where the name begins in the folded text, behind that type word; 0 without one. */
    static int end(String folded, int word) {
        if (word == NONE) {
            return 0;
        }
        int end = WORDS[word].length();
        return folded.charAt(end) == ' ' ? end + 1 : end;
    }

    /** The type word written out and without spaces; nothing without one. */
    static String writtenOut(int word) {
        return word == NONE ? "" : WORDS[word + 1];
    }

    /** The type word before the folded text. It ends at a space, or, shortened, at a number: p12. */
    static int of(String folded) {
        char first = folded.isEmpty() ? ' ' : folded.charAt(0);
        for (int i = 0; i < WORDS.length; i += 2) {
            String word = WORDS[i];
            if (first == word.charAt(0) && folded.length() > word.length() && folded.startsWith(word)) {
                char next = folded.charAt(word.length());
                if (next == ' ' || (next >= '0' && next <= '9')) {
                    return i;
                }
            }
        }
        return NONE;
    }
}
