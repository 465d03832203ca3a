package vn.sinhke.matching;

/** How folded words of Vietnamese names are mistaken for one another. */
final class Spelling {

    private Spelling() {}

    /** The word as it sounds in one region or another: words of one sound are taken for one another by ear. */
    static String sound(String word) {
        String sound = word.replace('y', 'i');
        sound = begin(sound, "ngh", "ng");
        sound = begin(sound, "gh", "g");
        sound = begin(sound, "ph", "f");
        sound = begin(sound, "tr", "ch");
        sound = begin(sound, "s", "x");
        sound = begin(sound, "k", "c");
        sound = begin(sound, "q", "c");
        if (sound.length() > 2 && sound.startsWith("gi")) {
            return "z" + sound.substring(2);
        }
        return begin(begin(sound, "d", "z"), "r", "z");
    }

    private static String begin(String word, String written, String heard) {
        boolean more = word.length() > written.length();
        return more && word.startsWith(written) ? heard + word.substring(written.length()) : word;
    }

    /** Whether one letter more, less or other makes one word of the other, or two neighbours that change places. */
    static boolean isSlip(String one, String other) {
        int difference = one.length() - other.length();
        if (difference > 1 || difference < -1) {
            return false;
        }
        int begin = 0;
        int shorter = Math.min(one.length(), other.length());
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - begin - end;
        int right = other.length() - begin - end;
        if (left <= 1 && right <= 1) {
            return true;
        }
        return left == 2
                && right == 2
                && one.charAt(begin) == other.charAt(begin + 1)
                && one.charAt(begin + 1) == other.charAt(begin);
    }
}
