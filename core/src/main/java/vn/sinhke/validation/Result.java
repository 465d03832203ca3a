package vn.sinhke.validation;

/**
 * What one rule of a set said.
 *
 * @param code code of the rule
 * @param severity the most a finding of the rule can matter
 * @param outcome what it said
 */
public record Result(RuleCode code, Severity severity, Outcome outcome) {}
