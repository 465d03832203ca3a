package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Set;
import vn.sinhke.beneficiary.PovertyCause;

/** What is counted of one class in one place. Where persons are counted too, they follow their households. */
enum Tally {
    HOUSEHOLDS,
    PERSONS,
    KINH_HOUSEHOLDS,
    KINH_PERSONS,
    MINORITY_HOUSEHOLDS,
    MINORITY_PERSONS,
    INDIGENOUS_HOUSEHOLDS,
    INDIGENOUS_PERSONS,
    /** By the official group of the head; the groups themselves are counted beside. */
    ETHNIC_GROUP,
    MERIT,
    NO_LABOUR,
    HEAD_WOMAN,
    /** No labour capacity, and no minority. */
    APART_NO_LABOUR_HOUSEHOLDS,
    APART_NO_LABOUR_PERSONS,
    /** With merit, and neither. */
    APART_MERIT_HOUSEHOLDS,
    APART_MERIT_PERSONS,
    /** None of the three. */
    APART_OTHER_HOUSEHOLDS,
    APART_OTHER_PERSONS,
    LAND,
    CAPITAL,
    LABOUR,
    TOOLS,
    KNOWLEDGE,
    SKILL,
    ILLNESS,
    OTHER_CAUSE,
    DEPRIVATIONS,
    EMPLOYMENT,
    DEPENDANTS,
    NUTRITION,
    INSURANCE,
    ADULT_EDUCATION,
    SCHOOLING,
    HOUSE_QUALITY,
    HOUSE_AREA,
    WATER,
    TOILET,
    TELECOM,
    INFORMATION_MEANS,
    CHILDREN,
    CHILDREN_INSURANCE,
    CHILDREN_NUTRITION,
    CHILDREN_EDUCATION,
    START_HOUSEHOLDS,
    START_PERSONS,
    INTO_OTHER_CLASS_HOUSEHOLDS,
    INTO_OTHER_CLASS_PERSONS,
    PASSED_HOUSEHOLDS,
    PASSED_PERSONS,
    OTHER_DECREASE_HOUSEHOLDS,
    OTHER_DECREASE_PERSONS,
    FROM_OTHER_CLASS_HOUSEHOLDS,
    FROM_OTHER_CLASS_PERSONS,
    FELL_BACK_HOUSEHOLDS,
    FELL_BACK_PERSONS,
    NEWLY_ARISEN_HOUSEHOLDS,
    NEWLY_ARISEN_PERSONS,
    OTHER_INCREASE_HOUSEHOLDS,
    OTHER_INCREASE_PERSONS,
    /** Of this year, those that were held against the year before. */
    COMPARED_HOUSEHOLDS,
    COMPARED_PERSONS;

    /** The indicators by the words of the law data, in the order of form 4. */
    static final ImmutableMap<String, Tally> INDICATORS = ImmutableMap.<String, Tally>builder()
            .put("employment", EMPLOYMENT)
            .put("dependants", DEPENDANTS)
            .put("nutrition", NUTRITION)
            .put("health-insurance", INSURANCE)
            .put("adult-education", ADULT_EDUCATION)
            .put("schooling", SCHOOLING)
            .put("housing-quality", HOUSE_QUALITY)
            .put("housing-area", HOUSE_AREA)
            .put("water", WATER)
            .put("toilet", TOILET)
            .put("telecom", TELECOM)
            .put("information-means", INFORMATION_MEANS)
            .buildOrThrow();

    /** What the causes count into. */
    static final ImmutableMap<PovertyCause, Tally> CAUSES = ImmutableMap.of(
            PovertyCause.LAND, LAND,
            PovertyCause.CAPITAL, CAPITAL,
            PovertyCause.LABOUR, LABOUR,
            PovertyCause.TOOLS, TOOLS,
            PovertyCause.KNOWLEDGE, KNOWLEDGE,
            PovertyCause.SKILL, SKILL,
            PovertyCause.ILLNESS, ILLNESS,
            PovertyCause.OTHER, OTHER_CAUSE);

    private static final Tally[] ALL = values();

    /** Those that follow from two reviews. */
    static final Set<Tally> FLOWS = EnumSet.range(START_HOUSEHOLDS, OTHER_INCREASE_PERSONS);

    /** Of those, the ones that say what changed. */
    static final Set<Tally> CHANGES = EnumSet.range(INTO_OTHER_CLASS_HOUSEHOLDS, OTHER_INCREASE_PERSONS);

    /** All that a form shows. */
    static final Set<Tally> ALL_COUNTS = EnumSet.range(HOUSEHOLDS, OTHER_INCREASE_PERSONS);

    /** Of a tally of households that has one of persons: that one. */
    @SuppressWarnings("EnumOrdinal") // both stand together
    Tally persons() {
        return ALL[ordinal() + 1];
    }
}
