package vn.sinhke.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

/** The parameters that the shipped rules ask for. Their values, dates and sources are data, one file an act. */
public final class Parameters {

    /** Least share of participants who are beneficiaries of the program; an equal share is enough. */
    public static final Parameter<Percentage> BENEFICIARY_SHARE_MINIMUM =
            new Parameter<>("participation.beneficiary-share.minimum-percent", ValueType.PERCENTAGE);

    /** Share of priority groups above which a project goes first; an equal share is not above. */
    public static final Parameter<Percentage> PRIORITY_SHARE_ABOVE =
            new Parameter<>("participation.priority-share.above-percent", ValueType.PERCENTAGE);

    /** Kinds of organization that may lead a linkage. */
    public static final Parameter<ImmutableSet<String>> LEAD_KINDS =
            new Parameter<>("linkage.lead.kinds", ValueType.WORDS);

    /** That a contract or minutes of cooperation must exist. */
    public static final Parameter<Boolean> LINKAGE_DOCUMENT =
            new Parameter<>("linkage.document.required", ValueType.REQUIREMENT);

    /** Forms of linkage, as the initials of their stages before the sale. */
    public static final Parameter<ImmutableSet<String>> LINKAGE_FORMS =
            new Parameter<>("linkage.forms", ValueType.WORDS);

    /** Least term of a supported linkage, in months, by length of the production cycle. */
    public static final Parameter<Integer> LINKAGE_TERM_MINIMUM =
            new Parameter<>("linkage.term.minimum-months", ValueType.COUNT);

    /** Results that a chain project states for every plan year and its end. */
    public static final Parameter<ImmutableSet<String>> STATED_RESULTS =
            new Parameter<>("project.results.stated", ValueType.WORDS);

    /** Largest share of a project's total cost that the state pays, by method and class of area. */
    public static final Parameter<Percentage> SUPPORT_CEILING =
            new Parameter<>("support.ceiling.share-percent", ValueType.PERCENTAGE);

    /** Largest support for one project, where a province has set one. */
    public static final Parameter<Vnd> SUPPORT_CAP_PROJECT = new Parameter<>("support.cap.project-vnd", ValueType.VND);

    /** Largest support for one household, where a province has set one. */
    public static final Parameter<Vnd> SUPPORT_CAP_HOUSEHOLD =
            new Parameter<>("support.cap.household-vnd", ValueType.VND);

    /** That the parts of a project's total cost are stated and make it up. */
    public static final Parameter<Boolean> COST_BY_SOURCE =
            new Parameter<>("project.cost.by-source", ValueType.REQUIREMENT);

    /** That the same content is not supported or settled twice. */
    public static final Parameter<Boolean> NO_DOUBLE_SUPPORT =
            new Parameter<>("support.double.forbidden", ValueType.REQUIREMENT);

    /** What the list of supported households must hold of each. */
    public static final Parameter<ImmutableSet<String>> SUPPORT_LIST_COLUMNS =
            new Parameter<>("support.list.columns", ValueType.WORDS);

    /** Months for which a household newly escaped from poverty may take part. */
    public static final Parameter<Integer> NEWLY_ESCAPED_MONTHS =
            new Parameter<>("beneficiary.newly-escaped.months", ValueType.COUNT);

    /** First and last day of the yearly review, as {@code MM-dd}, both included. */
    public static final Parameter<ImmutableSet<String>> YEARLY_REVIEW =
            new Parameter<>("beneficiary.review.yearly", ValueType.WORDS);

    /** How many digits a person's number may have. */
    public static final Parameter<ImmutableSet<String>> PERSONAL_NUMBER_DIGITS =
            new Parameter<>("identity.personal-number.digits", ValueType.WORDS);

    /** How many districts make a project inter-district. */
    public static final Parameter<Integer> INTER_DISTRICT_MINIMUM =
            new Parameter<>("project.inter-district.minimum-districts", ValueType.COUNT);

    /** Methods of support in the order in which they go first. */
    public static final Parameter<ImmutableSet<String>> METHOD_PRIORITY =
            new Parameter<>("selection.method.priority", ValueType.WORDS);

    private Parameters() {}

    /** Every parameter the shipped rules ask for, by name. */
    public static ImmutableList<Parameter<?>> all() {
        return ImmutableList.of(
                BENEFICIARY_SHARE_MINIMUM,
                PRIORITY_SHARE_ABOVE,
                LEAD_KINDS,
                LINKAGE_DOCUMENT,
                LINKAGE_FORMS,
                LINKAGE_TERM_MINIMUM,
                STATED_RESULTS,
                SUPPORT_CEILING,
                SUPPORT_CAP_PROJECT,
                SUPPORT_CAP_HOUSEHOLD,
                COST_BY_SOURCE,
                NO_DOUBLE_SUPPORT,
                SUPPORT_LIST_COLUMNS,
                NEWLY_ESCAPED_MONTHS,
                YEARLY_REVIEW,
                PERSONAL_NUMBER_DIGITS,
                INTER_DISTRICT_MINIMUM,
                METHOD_PRIORITY);
    }
}
