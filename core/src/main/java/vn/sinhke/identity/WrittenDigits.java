package vn.sinhke.identity;

import com.google.common.base.CharMatcher;

/** A number as somebody wrote it, without what stands between its digits: white space, dots and hyphens. */
final class WrittenDigits {

    private static final CharMatcher BETWEEN =
            CharMatcher.whitespace().or(CharMatcher.anyOf(".-\u00ad\u2010\u2011\u2013"));
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private WrittenDigits() {}

    static String of(String written) {
        return BETWEEN.removeFrom(written);
    }

    /** Whether nothing else is there. */
    static boolean only(String text) {
        return DIGITS.matchesAllOf(text);
    }
}
