package vn.sinhke.law;

import com.google.common.collect.ImmutableSet;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

/**
 * What is asked of a linkage and its lead, and what is paid for it (liên kết).
 *
 * <p>Values, dates and sources are data, one file an act.
 */
public final class LinkageParameters {

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

    /** Consulting on building a linkage: largest support. */
    public static final Parameter<Vnd> LINKAGE_CONSULTING_MAXIMUM =
            new Parameter<>("linkage.consulting.maximum-vnd", ValueType.VND);

    /** Consulting: largest share. */
    public static final Parameter<Percentage> LINKAGE_CONSULTING_MAXIMUM_SHARE =
            new Parameter<>("linkage.consulting.maximum-percent", ValueType.PERCENTAGE);

    /** Infrastructure of a linkage: largest share. */
    public static final Parameter<Percentage> LINKAGE_INFRASTRUCTURE_MAXIMUM =
            new Parameter<>("linkage.infrastructure.maximum-percent", ValueType.PERCENTAGE);

    /** Infrastructure of a linkage: largest support. */
    public static final Parameter<Vnd> LINKAGE_INFRASTRUCTURE_MAXIMUM_AMOUNT =
            new Parameter<>("linkage.infrastructure.maximum-vnd", ValueType.VND);

    /** Seeds, materials, packaging: most crops or cycles. */
    public static final Parameter<Integer> LINKAGE_INPUTS_MAXIMUM_CYCLES =
            new Parameter<>("linkage.inputs.maximum-cycles", ValueType.COUNT);

    /** Technology and quality control: largest share. */
    public static final Parameter<Percentage> LINKAGE_TECHNOLOGY_MAXIMUM =
            new Parameter<>("linkage.technology.maximum-percent", ValueType.PERCENTAGE);

    /** Certificate or commitment on quality, safety, environment. */
    public static final Parameter<Boolean> LINKAGE_QUALITY_PAPER =
            new Parameter<>("linkage.quality-paper.required", ValueType.REQUIREMENT);

    /** Technology: largest support set by the province. */
    public static final Parameter<Vnd> LINKAGE_TECHNOLOGY_MAXIMUM_AMOUNT =
            new Parameter<>("linkage.technology.maximum-vnd", ValueType.VND);

    /** Extension model: largest support set by the province. */
    public static final Parameter<Vnd> LINKAGE_EXTENSION_MODEL_MAXIMUM =
            new Parameter<>("linkage.extension-model.maximum-vnd", ValueType.VND);

    private LinkageParameters() {}
}
