package vn.sinhke.law;

import com.google.common.collect.ImmutableSet;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

/**
 * How much the state supports, and what of it is for what (mức hỗ trợ, nội dung chi).
 *
 * <p>Values, dates and sources are data, one file an act.
 */
public final class SupportParameters {

    /** Largest share of a project's total cost that the state pays, by method and class of area. */
    public static final Parameter<Percentage> SUPPORT_CEILING =
            new Parameter<>("support.ceiling.share-percent", ValueType.PERCENTAGE);

    /** Largest support for one project, where a province has set one. */
    public static final Parameter<Vnd> SUPPORT_CAP_PROJECT = new Parameter<>("support.cap.project-vnd", ValueType.VND);

    /** Largest support for one household, where a province has set one. */
    public static final Parameter<Vnd> SUPPORT_CAP_HOUSEHOLD =
            new Parameter<>("support.cap.household-vnd", ValueType.VND);

    /** That the same content is not supported or settled twice. */
    public static final Parameter<Boolean> NO_DOUBLE_SUPPORT =
            new Parameter<>("support.double.forbidden", ValueType.REQUIREMENT);

    /** What the list of supported households must hold of each. */
    public static final Parameter<ImmutableSet<String>> SUPPORT_LIST_COLUMNS =
            new Parameter<>("support.list.columns", ValueType.WORDS);

    /** Cost of selecting projects: at most. */
    public static final Parameter<Percentage> SELECTION_COST_MAXIMUM =
            new Parameter<>("selection.cost.maximum-percent", ValueType.PERCENTAGE);

    /** Cost of selecting projects: share of which total. */
    public static final Parameter<ImmutableSet<String>> SELECTION_COST_BASE =
            new Parameter<>("selection.cost.base", ValueType.WORDS);

    /** Field staff: at most for a person and session. */
    public static final Parameter<Vnd> FIELD_STAFF_SESSION_MAXIMUM =
            new Parameter<>("field-staff.session.maximum-vnd", ValueType.VND);

    /** Field staff: methods that may pay them. */
    public static final Parameter<ImmutableSet<String>> FIELD_STAFF_METHODS =
            new Parameter<>("field-staff.methods", ValueType.WORDS);

    /** Training material under five days: writing, a page. */
    public static final Parameter<Vnd> TRAINING_MATERIAL_WRITING_PAGE_MAXIMUM =
            new Parameter<>("training.material.writing.page-maximum-vnd", ValueType.VND);

    /** Training material: editing, a page. */
    public static final Parameter<Vnd> TRAINING_MATERIAL_EDITING_PAGE_MAXIMUM =
            new Parameter<>("training.material.editing.page-maximum-vnd", ValueType.VND);

    /** Training material: appraisal, a page. */
    public static final Parameter<Vnd> TRAINING_MATERIAL_APPRAISAL_PAGE_MAXIMUM =
            new Parameter<>("training.material.appraisal.page-maximum-vnd", ValueType.VND);

    /** Training material in a minority language: more by. */
    public static final Parameter<Percentage> TRAINING_MATERIAL_MINORITY_LANGUAGE_ADDED =
            new Parameter<>("training.material.minority-language.added-percent", ValueType.PERCENTAGE);

    /** An issued unit price is used. */
    public static final Parameter<Boolean> SUPPORT_UNIT_PRICE =
            new Parameter<>("support.unit-price.required", ValueType.REQUIREMENT);

    /** Support of a project within the provincial council's norm. */
    public static final Parameter<Boolean> SUPPORT_LEVEL_WITHIN_COUNCIL_NORM =
            new Parameter<>("support.level.within-council-norm", ValueType.REQUIREMENT);

    /** Registration of a brand (OCOP): at most for a mark. */
    public static final Parameter<Vnd> BRAND_REGISTRATION_MAXIMUM =
            new Parameter<>("brand.registration.maximum-vnd", ValueType.VND);

    /** Share of the support returned for rotation. */
    public static final Parameter<Percentage> ROTATION_RATE =
            new Parameter<>("rotation.rate-percent", ValueType.PERCENTAGE);

    private SupportParameters() {}
}
