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

    private Folding() {}

    /** Returns the text in lower case without accents, apostrophes and punctuation, words one space apart. */
    public static String fold(String text) {
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
