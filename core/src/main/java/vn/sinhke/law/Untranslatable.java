package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.sinhke.time.EffectivePeriod;

/**
 * A requirement that no program can decide (yêu cầu phải do người xét), kept so that a report never claims more than
 * was checked.
 *
 * @param citation where it stands
 * @param period the days it is in force
 * @param scope the cases it applies to
 * @param vietnamese what it asks, in our words
 * @param english the same in English
 * @param why why it is left to a person
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Untranslatable(
        Citation citation, EffectivePeriod period, Scope scope, String vietnamese, String english, String why) {}
