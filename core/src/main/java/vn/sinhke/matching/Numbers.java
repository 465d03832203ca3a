package vn.sinhke.matching;

import vn.sinhke.identity.CitizenId;
import vn.sinhke.identity.PersonalNumber;

/**
 * Numbers as they are compared: a long of the digits and their count. What holds anything but digits, has fewer than eight
 * or more than fourteen of them, or one digit throughout, stands for no number: lists have "không", 0 and 000000000 there.
 */
final class Numbers {

    /** No number. */
    static final long NONE = 0;

    private static final int FEWEST = 8;
    private static final int MOST = 14;
    private static final int COUNTS = 16;
    private static final long MILLION = 1_000_000L;
    private static final long TEN = 10L;
    private static final long HUNDRED = 100L;
    private static final long THOUSAND = 1_000L;

    private Numbers() {}

    static long code(PersonalNumber number) {
        String digits = number.full();
        if (!number.isDigits()
                || digits.length() < FEWEST
                || digits.length() > MOST
                || digits.chars().allMatch(digit -> digit == digits.charAt(0))) {
            return NONE;
        }
        return Long.parseLong(digits) * COUNTS + digits.length();
    }

    static int length(long code) {
        return (int) (code % COUNTS);
    }

    static long value(long code) {
        return code / COUNTS;
    }

    /** Whether it has twelve digits, or eleven, as if a zero in front was lost. */
    static boolean isTwelve(long code) {
        return length(code) == CitizenId.DIGITS || length(code) == CitizenId.DIGITS - 1;
    }

    /** The last six digits. */
    static long tail(long code) {
        return value(code) % MILLION;
    }

    /** The first nine of twelve digits. */
    static long head(long code) {
        return value(code) / THOUSAND;
    }

    /** The first six and the last three of twelve digits. */
    static long ends(long code) {
        return value(code) / MILLION * THOUSAND + value(code) % THOUSAND;
    }

    /** How many digits of two values differ. */
    static int differing(long one, long other) {
        int differing = 0;
        long first = value(one);
        long second = value(other);
        while (first != second) {
            differing += first % TEN == second % TEN ? 0 : 1;
            first /= TEN;
            second /= TEN;
        }
        return differing;
    }

    /** Whether two different values of so many digits differ by one digit, or by two neighbours that changed places. */
    static boolean isSlip(long one, long other) {
        long first = value(one);
        long second = value(other);
        while (first % TEN == second % TEN) {
            first /= TEN;
            second /= TEN;
        }
        if (first / TEN == second / TEN) {
            return true;
        }
        boolean swapped = first % TEN == second / TEN % TEN && first / TEN % TEN == second % TEN;
        return swapped && first / HUNDRED == second / HUNDRED;
    }
}
