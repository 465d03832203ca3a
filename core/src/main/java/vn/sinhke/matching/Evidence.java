package vn.sinhke.matching;

/** What speaks for or against two entries being one person (căn cứ so khớp). */
public enum Evidence {
    /** One number. */
    NUMBER_SAME(true),
    /** One number but for a zero in front, which a column of numbers loses. */
    NUMBER_ZERO_LOST(true),
    /** The numbers differ by one digit, or by two neighbours that changed places. */
    NUMBER_SLIP(true),
    /** The numbers differ by up to three digits, which two mistakes can do, and chance among namesakes of one year too. */
    NUMBER_NEAR(false),
    /** Two different numbers of one kind. */
    NUMBER_DIFFERENT(false),
    /** One name, written alike. */
    NAME_SAME(true),
    /** One name but for accents, the place of a tone, Đ and D, apostrophes or case. */
    NAME_FOLDED(true),
    /** One name but for spaces between its words. */
    NAME_SPACED(true),
    /** The same words in another order. */
    NAME_REORDERED(true),
    /** The words sound alike: d, gi and r; s and x; tr and ch; i and y; c, k and q. */
    NAME_SOUNDS(true),
    /** One word has one letter more, less or other, or two that changed places. */
    NAME_LETTER(true),
    /** One of the two names has a word more. */
    NAME_WORD_MORE(true),
    /** One word is another. */
    NAME_WORD_OTHER(false),
    /** Two names. */
    NAME_DIFFERENT(false),
    /** Born on one day. */
    BORN_SAME_DAY(true),
    /** Born on one day if day and month changed places. */
    BORN_DAY_MONTH_SWAPPED(true),
    /** Born in one year; the day is not known of both, or is the first of January, which stands for not known. */
    BORN_SAME_YEAR(true),
    /** Born in one year on two days. */
    BORN_OTHER_DAY(false),
    /** Born on one day of the year, one year or one digit of the year apart. */
    BORN_YEAR_SLIP(true),
    /** Born in neighbouring years. */
    BORN_YEAR_BESIDE(false),
    /** Born in years one digit of which differs, or two of which changed places. */
    BORN_DIGIT_OTHER(false),
    /** Born in two years. */
    BORN_DIFFERENT(false),
    /** One sex. */
    SEX_SAME(true),
    /** Two sexes. */
    SEX_DIFFERENT(false),
    /** One commune, of today or through its succession. */
    COMMUNE_SAME(true),
    /** Two communes. */
    COMMUNE_DIFFERENT(false),
    /** One village of one commune. */
    VILLAGE_SAME(true),
    /** Two villages of one commune. */
    VILLAGE_DIFFERENT(false),
    /** Their households share other members. */
    MEMBERS_SHARED(true),
    /** Both households have other members, and share none. */
    MEMBERS_DIFFERENT(false);

    private final boolean speaksFor;

    Evidence(boolean speaksFor) {
        this.speaksFor = speaksFor;
    }

    /** Whether it speaks for one person. */
    public boolean speaksFor() {
        return speaksFor;
    }

    /** Its place in a set of bits, which lives no longer than a search. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }
}
