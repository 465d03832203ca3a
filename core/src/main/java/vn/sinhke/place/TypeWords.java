package vn.sinhke.place;

/**
 * The word before a name that says what kind of unit it is (từ chỉ loại đơn vị), folded: written out, or as people
 * shorten it.
 */
final class TypeWords {

    /** Each word as it may stand before a name, and the word written out without spaces, in pairs. */
    private static final String[] WORDS = {
        "xa", "xa", "x", "xa", "phuong", "phuong", "p", "phuong", "huyen", "huyen", "h", "huyen", "thi tran",
        "thitran", "tt", "thitran", "quan", "quan", "q", "quan", "thi xa", "thixa", "tx", "thixa", "tinh", "tinh",
        "t", "tinh", "thanh pho", "thanhpho", "tp", "thanhpho", "dac khu", "dackhu", "dk", "dackhu"
    };

    private TypeWords() {}

    /** Where the name begins in the folded text; 0 if no type word stands before it. */
    static int end(String folded) {
        int word = index(folded);
        return word < 0 ? 0 : nameBegin(folded, word);
    }

    /** The type word before the folded text, written out and without spaces; nothing if there is none. */
    static String writtenOut(String folded) {
        int word = index(folded);
        return word < 0 ? "" : WORDS[word + 1];
    }

    private static int nameBegin(String folded, int word) {
        int end = WORDS[word].length();
        return folded.charAt(end) == ' ' ? end + 1 : end;
    }

    /** A type word ends at a space, or, shortened, at a number: p12. */
    private static int index(String folded) {
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
        return -1;
    }
}
