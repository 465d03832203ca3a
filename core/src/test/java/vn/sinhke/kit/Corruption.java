package vn.sinhke.kit;

/** What goes wrong when a person is written down a second time (lỗi khi ghi lại). */
public enum Corruption {
    /** All accents are left out: Nguyễn Thị Đào, Nguyen Thi Dao. */
    ACCENTS_LOST,
    /** The accents of one word are left out. */
    WORD_ACCENTS_LOST,
    /** The name is decomposed into letters and marks, and the tone of oa, oe, uy stands on the other letter. */
    TONE_PLACED,
    /** One letter of a word is another, is left out, is written twice, or changes places with its neighbour. */
    LETTER,
    /** One word is written as it sounds: d for gi, s for x, tr for ch, i for y. */
    SOUND,
    /** The last two words change places. */
    WORDS_SWAPPED,
    /** A word in the middle is left out. */
    WORD_DROPPED,
    /** Two words are written as one, or an apostrophe becomes a space. */
    SPACING,
    /** The year of birth is one more or less. */
    YEAR_BESIDE,
    /** One digit of the year of birth is another. */
    YEAR_DIGIT,
    /** Day and month of birth change places. */
    DAY_MONTH_SWAPPED,
    /** Only the year of birth is written. */
    DAY_LOST,
    /** One digit of the number is another. */
    DIGIT,
    /** Two neighbouring digits of the number change places. */
    DIGITS_SWAPPED,
    /** The zero in front of the number is lost. */
    ZERO_LOST,
    /** The number is not written. */
    NUMBER_LOST,
    /** The number of the old identity card is written. */
    OLD_CARD,
    /** The other sex is written. */
    SEX,
    /** The village is not written. */
    VILLAGE_LOST,
    /** The person lives in another village of the commune. */
    VILLAGE_MOVED,
    /** The person lives in another commune, in another household. */
    MOVED
}
