package vn.sinhke.place;

import java.text.Normalizer;

/**
 * Writes names so that they can be compared with their accents: lower case, each tone as a digit behind its word, so
 * that Hoà and Hòa are one and Hóa is another.
 */
final class Accents {

    /** Each vowel with its five tones. */
    private static final String[] VOWELS = {
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
        "yỳýỷỹỵ"
    };

    private static final char[] PLAIN = new char['ỹ' + 1];
    private static final char[] TONES = new char['ỹ' + 1];

    static {
        for (String vowel : VOWELS) {
            for (int tone = 1; tone < vowel.length(); tone++) {
                PLAIN[vowel.charAt(tone)] = vowel.charAt(0);
                TONES[vowel.charAt(tone)] = (char) ('0' + tone);
            }
        }
    }

    private Accents() {}

    /** The text so written, its words one space apart. */
    static String of(String text) {
        String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        char[] written = new char[composed.length() * 2];
        int length = 0;
        char tone = 0;
        boolean gap = false;
        for (int i = 0; i < composed.length(); i++) {
            char letter = Character.toLowerCase(composed.charAt(i));
            if (!Character.isLetterOrDigit(letter)) {
                gap |= letter != '\'' && letter != '’';
                continue;
            }
            if (gap) {
                length = end(written, length, tone, true);
                tone = 0;
                gap = false;
            }
            boolean toned = letter < PLAIN.length && PLAIN[letter] != 0;
            written[length++] = toned ? PLAIN[letter] : letter;
            tone = toned ? TONES[letter] : tone;
        }
        return new String(written, 0, end(written, length, tone, false));
    }

    private static int end(char[] written, int length, char tone, boolean space) {
        int end = length;
        if (tone != 0) {
            written[end++] = tone;
        }
        if (space && end > 0) {
            written[end++] = ' ';
        }
        return end;
    }

    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300' && text.charAt(i) <= '\u036f') {
                return false;
            }
        }
        return true;
    }
}
