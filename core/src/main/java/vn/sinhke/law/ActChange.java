package vn.sinhke.law;

/**
 * One act that stands differently on two days (thay đổi hiệu lực của một văn bản).
 *
 * @param act the act
 * @param before how it stood first
 * @param after how it stood then
 */
public record ActChange(LegalAct act, Standing before, Standing after) {}
