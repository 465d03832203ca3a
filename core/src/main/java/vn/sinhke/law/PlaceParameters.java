package vn.sinhke.law;

import vn.sinhke.money.Percentage;

/**
 * Regions of communes and what is allotted to them (khu vực, phân bổ).
 *
 * <p>Values, dates and sources are data, one file an act.
 */
public final class PlaceParameters {

    /** Coefficient of allocation by kind of commune or village. */
    public static final Parameter<Integer> ALLOCATION_COEFFICIENT =
            new Parameter<>("allocation.coefficient", ValueType.COUNT);

    /** Region I 2021-2025: poverty below. */
    public static final Parameter<Percentage> REGION_ONE_BELOW =
            new Parameter<>("region.one.poverty.below-percent", ValueType.PERCENTAGE);

    /** Region III 2021-2025: poverty from. */
    public static final Parameter<Percentage> REGION_THREE_MINIMUM =
            new Parameter<>("region.three.poverty.minimum-percent", ValueType.PERCENTAGE);

    /** Region III 2021-2025: poverty from, with one more criterion. */
    public static final Parameter<Percentage> REGION_THREE_WITH_CRITERION_MINIMUM =
            new Parameter<>("region.three.poverty-with-criterion.minimum-percent", ValueType.PERCENTAGE);

    /** Region I 2026-2030: criteria below. */
    public static final Parameter<Integer> REGION_ONE_CRITERIA_BELOW =
            new Parameter<>("region.one.criteria.below-count", ValueType.COUNT);

    /** Region III 2026-2030: criteria from. */
    public static final Parameter<Integer> REGION_THREE_CRITERIA_MINIMUM =
            new Parameter<>("region.three.criteria.minimum-count", ValueType.COUNT);

    /** Region III 2026-2030: criteria from, with special villages. */
    public static final Parameter<Integer> REGION_THREE_CRITERIA_WITH_VILLAGES_MINIMUM =
            new Parameter<>("region.three.criteria-with-villages.minimum-count", ValueType.COUNT);

    /** Region III 2026-2030: special villages above. */
    public static final Parameter<Percentage> REGION_THREE_SPECIAL_VILLAGES_ABOVE =
            new Parameter<>("region.three.special-villages.above-percent", ValueType.PERCENTAGE);

    private PlaceParameters() {}
}
