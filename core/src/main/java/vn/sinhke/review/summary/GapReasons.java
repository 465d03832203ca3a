package vn.sinhke.review.summary;

import java.util.EnumSet;
import java.util.Set;
import vn.sinhke.review.summary.SummaryGap.Reason;

/** Which counts a reason can leave open. */
final class GapReasons {

    private static final Set<Tally> GROUPS = groups();

    private GapReasons() {}

    private static Set<Tally> groups() {
        EnumSet<Tally> groups = EnumSet.range(Tally.KINH_HOUSEHOLDS, Tally.MINORITY_PERSONS);
        groups.add(Tally.ETHNIC_GROUP);
        groups.addAll(EnumSet.range(Tally.APART_NO_LABOUR_HOUSEHOLDS, Tally.APART_OTHER_PERSONS));
        return groups;
    }

    private static Set<Tally> and(Set<Tally> some, Set<Tally> more) {
        EnumSet<Tally> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }

    static Set<Tally> tallies(Reason reason) {
        return switch (reason) {
            case NO_PLACE, NO_CLASS -> Tally.ALL_COUNTS;
            case NO_HEAD -> and(GROUPS, EnumSet.of(Tally.HEAD_WOMAN));
            case NO_ETHNIC_GROUP -> GROUPS;
            case KINH_AND_INDIGENOUS -> and(GROUPS, EnumSet.of(Tally.INDIGENOUS_HOUSEHOLDS, Tally.INDIGENOUS_PERSONS));
            case NO_SEX_OF_HEAD -> EnumSet.of(Tally.HEAD_WOMAN);
            case NO_CAUSES -> EnumSet.range(Tally.LAND, Tally.OTHER_CAUSE);
            case NO_DEPRIVATIONS -> EnumSet.range(Tally.DEPRIVATIONS, Tally.INFORMATION_MEANS);
            case OTHER_INDICATOR -> EnumSet.of(Tally.DEPRIVATIONS);
            case AGE_UNDECIDED -> EnumSet.of(Tally.CHILDREN);
            case NO_CHILD_DEPRIVATIONS -> EnumSet.range(Tally.CHILDREN_INSURANCE, Tally.CHILDREN_EDUCATION);
            case NO_POPULATION -> EnumSet.noneOf(Tally.class);
            case NO_LISTS_BEFORE, NO_PLACE_BEFORE, NO_PLACE_NOW, NOT_COMPARED -> Tally.FLOWS;
            case LEFT_UNEXPLAINED -> EnumSet.range(Tally.PASSED_HOUSEHOLDS, Tally.OTHER_DECREASE_PERSONS);
            case CAME_UNEXPLAINED -> EnumSet.range(Tally.FELL_BACK_HOUSEHOLDS, Tally.OTHER_INCREASE_PERSONS);
            case CONTRADICTORY -> Tally.CHANGES;
        };
    }
}
