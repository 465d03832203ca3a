package vn.sinhke.law;

/**
 * A requirement that no program can decide (yêu cầu phải do người xét), kept so that a report never claims more than
 * was checked.
 *
 * @param citation where it stands
 * @param vietnamese what it asks, in our words
 * @param english the same in English
 * @param why why it is left to a person
 */
public record Untranslatable(Citation citation, String vietnamese, String english, String why) {}
