package vn.sinhke.port;

/** What saving did. */
public enum Saved {
    /** It was not there before. */
    NEW,
    /** It was there with other content, which is kept as history. */
    CHANGED,
    /** It was there with the same content; nothing was written. */
    UNCHANGED
}
