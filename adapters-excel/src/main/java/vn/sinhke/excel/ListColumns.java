package vn.sinhke.excel;

import com.google.common.collect.ImmutableMap;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.SupportNeed;

/** The columns of lists 14 and 15 that are marked with an x, by the ids of their descriptors. */
final class ListColumns {

    static final ImmutableMap<String, ReviewChange> CHANGES = ImmutableMap.of(
            "newly", ReviewChange.NEW, "fellBack", ReviewChange.FELL_BACK, "before", ReviewChange.REMAINED);

    static final ImmutableMap<String, HouseholdMark> MARKS = ImmutableMap.of(
            "merit", HouseholdMark.MERIT,
            "indigenous", HouseholdMark.INDIGENOUS,
            "noLabour", HouseholdMark.NO_LABOUR_CAPACITY);

    static final ImmutableMap<String, SupportNeed> NEEDS = ImmutableMap.of(
            "needsHealth", SupportNeed.HEALTH,
            "needsEducation", SupportNeed.EDUCATION,
            "needsProduction", SupportNeed.PRODUCTION,
            "needsCredit", SupportNeed.CREDIT,
            "needsHousing", SupportNeed.HOUSING,
            "needsOther", SupportNeed.OTHER);

    private ListColumns() {}
}
