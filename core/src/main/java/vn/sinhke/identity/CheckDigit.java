package vn.sinhke.identity;

/** What the check digit of a tax code says (chữ số kiểm tra). */
public enum CheckDigit {
    /** It is the one that the nine digits before it give. */
    RIGHT,
    /** It is another: at least one digit is wrong. */
    WRONG,
    /**
     * The nine digits give no single digit, as the remainder is 0: some programs take 0 for it, others hold that such a
     * code is never given, and no text of the law says which.
     */
    CANNOT_BE_DECIDED,
    /** The code has none: it is a personal number, or no tax code at all. */
    NONE
}
