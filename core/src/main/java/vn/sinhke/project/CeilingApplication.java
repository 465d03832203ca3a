package vn.sinhke.project;

/**
 * How the ceilings of several classes of area bind one project (cách áp dụng mức trần). No provision was found that
 * says it, so the user chooses; see ADR 0006.
 */
public enum CeilingApplication {
    /** In each class of area the support there is held against the cost there. */
    PER_CLASS,
    /** The whole support is held against the sum of what each class would allow of its cost. */
    WEIGHTED,
    /** The whole support is held against the lowest ceiling of the project's classes. */
    LOWEST
}
