package vn.sinhke.place;

/**
 * That a commune until 30 June 2025 went into a commune of 1 July 2025 (sáp nhập).
 *
 * @param formerCode code of the commune until then
 * @param code code of the commune since then; often a code that another commune had before
 */
public record Succession(String formerCode, String code) {}
