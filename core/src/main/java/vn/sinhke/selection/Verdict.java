package vn.sinhke.selection;

/** What a decision says of one dossier (kết quả lựa chọn). */
public enum Verdict {
    /** Proposed for approval. */
    CHOSEN,
    /** A provision is not met. */
    NOT_LAWFUL,
    /** Lawful as far as was seen, but not what the call asks for. */
    OUTSIDE_CALL,
    /** Nothing is violated, but facts are missing. */
    WAITS_FOR_FACTS,
    /** In order, but the capital of some year does not suffice after the dossiers before it. */
    NO_CAPITAL
}
