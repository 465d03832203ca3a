package vn.sinhke.law;

import com.google.common.collect.ImmutableSet;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

/**
 * Who is poor (chuẩn nghèo đa chiều): income, indicators, scores.
 *
 * <p>Values, dates and sources are data, one file an act.
 */
public final class PovertyParameters {

    /** Poverty line of income, đồng a person a month. */
    public static final Parameter<Vnd> INCOME_LINE = new Parameter<>("poverty.income-line-vnd", ValueType.VND);

    /** Least number of deprivations of a poor household. */
    public static final Parameter<Integer> DEPRIVATIONS_MINIMUM =
            new Parameter<>("poverty.deprivations.minimum-count", ValueType.COUNT);

    /** Average standard: highest income, đồng a person a month. */
    public static final Parameter<Vnd> AVERAGE_STANDARD_MAXIMUM =
            new Parameter<>("poverty.average-standard.maximum-vnd", ValueType.VND);

    /** Worker of low income: highest income, đồng a person a month. */
    public static final Parameter<Vnd> LOW_INCOME_WORKER_MAXIMUM =
            new Parameter<>("poverty.low-income-worker.maximum-vnd", ValueType.VND);

    /** The twelve indicators of deprivation. */
    public static final Parameter<ImmutableSet<String>> INDICATORS =
            new Parameter<>("poverty.indicators", ValueType.WORDS);

    /** Employment: people without work, from. */
    public static final Parameter<Integer> EMPLOYMENT_JOBLESS_MINIMUM =
            new Parameter<>("poverty.indicator.employment.jobless-minimum-count", ValueType.COUNT);

    /** Dependants: above this share of the household. */
    public static final Parameter<Percentage> DEPENDANTS_ABOVE =
            new Parameter<>("poverty.indicator.dependants.above-percent", ValueType.PERCENTAGE);

    /** Nutrition: children below this age. */
    public static final Parameter<Integer> NUTRITION_BELOW_AGE =
            new Parameter<>("poverty.indicator.nutrition.below-age", ValueType.COUNT);

    /** Health insurance: people from this age. */
    public static final Parameter<Integer> HEALTH_INSURANCE_FROM_AGE =
            new Parameter<>("poverty.indicator.health-insurance.from-age", ValueType.COUNT);

    /** Adult education: from this age. */
    public static final Parameter<Integer> ADULT_EDUCATION_FROM_AGE =
            new Parameter<>("poverty.indicator.adult-education.from-age", ValueType.COUNT);

    /** Adult education: to this age, included. */
    public static final Parameter<Integer> ADULT_EDUCATION_TO_AGE =
            new Parameter<>("poverty.indicator.adult-education.to-age", ValueType.COUNT);

    /** Schooling: from this age. */
    public static final Parameter<Integer> SCHOOLING_FROM_AGE =
            new Parameter<>("poverty.indicator.schooling.from-age", ValueType.COUNT);

    /** Schooling: below this age. */
    public static final Parameter<Integer> SCHOOLING_BELOW_AGE =
            new Parameter<>("poverty.indicator.schooling.below-age", ValueType.COUNT);

    /** Housing quality: structures that are not durable, from (of three). */
    public static final Parameter<Integer> HOUSING_QUALITY_STRUCTURES_MINIMUM =
            new Parameter<>("poverty.indicator.housing-quality.structures-minimum-count", ValueType.COUNT);

    /** Housing area: below this many square metres a person. */
    public static final Parameter<Integer> HOUSING_AREA_BELOW_SQUARE_METRES =
            new Parameter<>("poverty.indicator.housing-area.below-square-metres", ValueType.COUNT);

    /** Highest income score (A) of a poor household. */
    public static final Parameter<Integer> SCORE_POOR_MAXIMUM_POINTS =
            new Parameter<>("poverty.score.poor.maximum-points", ValueType.COUNT);

    /** Highest income score (A) of a near-poor household. */
    public static final Parameter<Integer> SCORE_NEAR_POOR_MAXIMUM_POINTS =
            new Parameter<>("poverty.score.near-poor.maximum-points", ValueType.COUNT);

    /** Highest income score (A) of a household of average standard. */
    public static final Parameter<Integer> SCORE_AVERAGE_MAXIMUM_POINTS =
            new Parameter<>("poverty.score.average.maximum-points", ValueType.COUNT);

    /** Least deprivation score (B) of a poor household. */
    public static final Parameter<Integer> SCORE_DEPRIVATION_MINIMUM_POINTS =
            new Parameter<>("poverty.score.deprivation.minimum-points", ValueType.COUNT);

    /** Points of one deprivation. */
    public static final Parameter<Integer> SCORE_POINTS_PER_DEPRIVATION =
            new Parameter<>("poverty.score.points-per-deprivation", ValueType.COUNT);

    private PovertyParameters() {}
}
