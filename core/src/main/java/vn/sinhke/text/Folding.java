package vn.sinhke.text;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds Vietnamese writing for comparison: composed or decomposed accents, the two places of a tone mark
 * (Hoà, Hòa), Đ and Đă/Đắ, apostrophes, case, and spaces of any kind make no difference.
 *
 * <p>A folded text is only for comparing and is never shown. Two different names can fold alike (Thanh, Thánh);
 * who looks a name up must say so when more than one answer remains.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'’‘`´ʼ＇");
    private static final CharMatcher SPACES = CharMatcher.whitespace().or(CharMatcher.anyOf("\u200b\ufeff"));

    /** Each plain letter with the letters that fold to it. */
    private static final String[] LETTERS = {
        "aàáảãạăằắẳẵặâầấẩẫậ", "dđð", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ"
    };

    /** What a character folds to; 0 where that has to be worked out. */
    private static final char[] PLAIN = plain();

    /** A character that is left out, as an apostrophe is. */
    private static final char NOTHING = 1;

    private Folding() {}

    private static char[] plain() {
        char[] plain = new char['ỹ' + 1];
        for (char c = 0; c < 0x80; c++) {
            boolean word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
            plain[c] = word ? c : c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : ' ';
        }
        plain['\''] = NOTHING;
        plain['`'] = NOTHING;
        for (String letters : LETTERS) {
            for (int i = 1; i < letters.length(); i++) {
                plain[letters.charAt(i)] = letters.charAt(0);
                plain[Character.toUpperCase(letters.charAt(i))] = letters.charAt(0);
            }
        }
        for (char mark = '\u0300'; mark <= '\u036f'; mark++) {
            plain[mark] = NOTHING;
        }
        return plain;
    }

    /** Returns the text in lower case without accents, apostrophes and punctuation, words one space apart. */
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = c < PLAIN.length ? PLAIN[c] : c == '’' ? NOTHING : 0;
            if (plain == 0) {
                return foldAny(text);
            }
            if (plain == ' ') {
                gap = true;
            } else if (plain != NOTHING) {
                if (gap && length > 0) {
                    folded[length++] = ' ';
                }
                gap = false;
                folded[length++] = plain;
            }
        }
        return new String(folded, 0, length);
    }

    /** The same for any text: slower, by the tables of Unicode. */
    static String foldAny(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(APOSTROPHES.removeFrom(text), Normalizer.Form.NFD))
                .replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
        return NOT_WORD.matcher(lower).replaceAll(" ").strip();
    }

    /** Returns the text composed (NFC), every run of white space one plain space, none at the ends. */
    public static String tidy(String text) {
        return SPACES.trimAndCollapseFrom(Normalizer.normalize(text, Normalizer.Form.NFC), ' ');
    }
}
