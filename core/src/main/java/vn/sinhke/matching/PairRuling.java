package vn.sinhke.matching;

/** What a person found two entries to be (kết luận của người xét). */
public enum PairRuling {
    /** One person. */
    ONE,
    /** Two persons. */
    TWO
}
