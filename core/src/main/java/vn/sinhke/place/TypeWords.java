package vn.sinhke.place;

/**
 * The word before a name that says what kind of unit it is (từ chỉ loại đơn vị), folded: written out, or as people
 * shorten it.
 */
final class TypeWords {

    /** Each word as it may stand before a name, and the word written out, in pairs. */
    private static final String[] WORDS = {
        "xa", "xa", "x", "xa", "phuong", "phuong", "p", "phuong", "huyen", "huyen", "h", "huyen", "thi tran",
        "thi tran", "tt", "thi tran", "quan", "quan", "q", "quan", "thi xa", "thi xa", "tx", "thi xa", "tinh", "tinh",
        "t", "tinh", "thanh pho", "thanh pho", "tp", "thanh pho", "dac khu", "dac khu", "dk", "dac khu"
    };

    private TypeWords() {}

    /** Where the name begins in the folded text; 0 if no type word stands before it. */
    static int end(String folded) {
        int word = index(folded);
        return word < 0 ? 0 : nameBegin(folded, word);
    }

    /** The folded text with its type word written out; the text itself if none stands before it. */
    static String writtenOut(String folded) {
        int word = index(folded);
        return word < 0 ? folded : WORDS[word + 1] + " " + folded.substring(nameBegin(folded, word));
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
