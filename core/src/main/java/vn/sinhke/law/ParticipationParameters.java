package vn.sinhke.law;

import com.google.common.collect.ImmutableSet;
import vn.sinhke.money.Percentage;

/**
 * Who may take part, and in what share (đối tượng tham gia): beneficiaries, priority, identity.
 *
 * <p>Values, dates and sources are data, one file an act.
 */
public final class ParticipationParameters {

    /** Least share of participants who are beneficiaries of the program; an equal share is enough. */
    public static final Parameter<Percentage> BENEFICIARY_SHARE_MINIMUM =
            new Parameter<>("participation.beneficiary-share.minimum-percent", ValueType.PERCENTAGE);

    /** Share of priority groups above which a project goes first; an equal share is not above. */
    public static final Parameter<Percentage> PRIORITY_SHARE_ABOVE =
            new Parameter<>("participation.priority-share.above-percent", ValueType.PERCENTAGE);

    /** Months for which a household newly escaped from poverty may take part. */
    public static final Parameter<Integer> NEWLY_ESCAPED_MONTHS =
            new Parameter<>("beneficiary.newly-escaped.months", ValueType.COUNT);

    /** First and last day of the yearly review, as {@code MM-dd}, both included. */
    public static final Parameter<ImmutableSet<String>> YEARLY_REVIEW =
            new Parameter<>("beneficiary.review.yearly", ValueType.WORDS);

    /** How many digits a person's number may have. */
    public static final Parameter<ImmutableSet<String>> PERSONAL_NUMBER_DIGITS =
            new Parameter<>("identity.personal-number.digits", ValueType.WORDS);

    /** That a person's number holds the sex, the century and the year of birth of the person. */
    public static final Parameter<Boolean> PERSONAL_NUMBER_CLAIMS =
            new Parameter<>("identity.personal-number.claims", ValueType.REQUIREMENT);

    /** Digits of an organization's tax code. */
    public static final Parameter<ImmutableSet<String>> IDENTITY_TAX_CODE_ORGANIZATION_DIGITS =
            new Parameter<>("identity.tax-code.organization.digits", ValueType.WORDS);

    /** Digits of a household's or person's tax code. */
    public static final Parameter<ImmutableSet<String>> IDENTITY_TAX_CODE_HOUSEHOLD_DIGITS =
            new Parameter<>("identity.tax-code.household.digits", ValueType.WORDS);

    private ParticipationParameters() {}
}
