package vn.sinhke.review.summary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.PovertyCause;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.summary.SummaryGap.Reason;

/**
 * Counts what a household says of itself alone. Its ethnic group is its head's, and its members are counted with it
 * (decision 63); of what is not said every count is left open into which it could belong.
 */
final class HouseholdCount {

    private static final int KINH = 1;

    private final ChildAge age;

    HouseholdCount(ChildAge age) {
        this.age = age;
    }

    void add(ReviewedHousehold household, PlaceTally to, int of) {
        List<HouseholdMember> members = household.members();
        to.household(of, Tally.HOUSEHOLDS, members.size());
        groups(household, head(members), to, of);
        causes(household.causes(), to, of);
        household
                .assessment()
                .flatMap(found -> found.deprivations())
                .ifPresentOrElse(deprived -> deprivations(deprived, to, of), () -> {
                    to.note(of, Reason.NO_DEPRIVATIONS, 1);
                    to.unknown(of, Tally.DEPRIVATIONS);
                    Tally.INDICATORS.values().forEach(tally -> to.unknown(of, tally));
                });
        children(household, to, of);
    }

    /** The one head; null if there is none, or more than one. */
    private static HouseholdMember head(List<HouseholdMember> members) {
        HouseholdMember head = null;
        for (HouseholdMember member : members) {
            if (member.head()) {
                if (head != null) {
                    return null;
                }
                head = member;
            }
        }
        return head;
    }

    private static void groups(ReviewedHousehold household, HouseholdMember head, PlaceTally to, int of) {
        int size = household.members().size();
        Set<HouseholdMark> marks = household.marks();
        boolean noLabour = marks.contains(HouseholdMark.NO_LABOUR_CAPACITY);
        boolean merit = marks.contains(HouseholdMark.MERIT);
        boolean indigenous = marks.contains(HouseholdMark.INDIGENOUS);
        if (merit) {
            to.count(of, Tally.MERIT, 1);
        }
        if (noLabour) {
            to.count(of, Tally.NO_LABOUR, 1);
        }
        woman(head, to, of);
        int code = head == null ? -1 : PlaceTally.code(head.ethnicGroup().orElse(""));
        if (code == KINH && indigenous) {
            to.note(of, Reason.KINH_AND_INDIGENOUS, 1);
            to.unknown(of, Tally.ETHNIC_GROUP);
            to.unknownBoth(of, Tally.INDIGENOUS_HOUSEHOLDS);
            undecided(apart(noLabour, merit), to, of);
            return;
        }
        if (code < 0) {
            to.note(of, head == null ? Reason.NO_HEAD : Reason.NO_ETHNIC_GROUP, 1);
            to.unknown(of, Tally.ETHNIC_GROUP);
        } else {
            to.group(of, code);
        }
        if (indigenous) {
            to.household(of, Tally.INDIGENOUS_HOUSEHOLDS, size);
        }
        if (indigenous || code > KINH) {
            to.household(of, Tally.MINORITY_HOUSEHOLDS, size);
        } else if (code == KINH) {
            to.household(of, Tally.KINH_HOUSEHOLDS, size);
            to.household(of, apart(noLabour, merit), size);
        } else {
            undecided(apart(noLabour, merit), to, of);
        }
    }

    /** The group of form 8 into which a household belongs that is of no minority: the first that applies. */
    private static Tally apart(boolean noLabour, boolean merit) {
        return noLabour
                ? Tally.APART_NO_LABOUR_HOUSEHOLDS
                : merit ? Tally.APART_MERIT_HOUSEHOLDS : Tally.APART_OTHER_HOUSEHOLDS;
    }

    /** It may be of a minority or not. */
    private static void undecided(Tally apart, PlaceTally to, int of) {
        to.unknownBoth(of, Tally.KINH_HOUSEHOLDS);
        to.unknownBoth(of, Tally.MINORITY_HOUSEHOLDS);
        to.unknownBoth(of, apart);
    }

    private static void woman(HouseholdMember head, PlaceTally to, int of) {
        Optional<Sex> sex = head == null ? Optional.empty() : head.sex();
        if (sex.isEmpty()) {
            to.unknown(of, Tally.HEAD_WOMAN);
            if (head != null) {
                to.note(of, Reason.NO_SEX_OF_HEAD, 1);
            }
        } else if (sex.get() == Sex.FEMALE) {
            to.count(of, Tally.HEAD_WOMAN, 1);
        }
    }

    /** A household with one of the seven causes is none of the others, also where somebody marked both. */
    private static void causes(Set<PovertyCause> causes, PlaceTally to, int of) {
        if (causes.isEmpty()) {
            to.note(of, Reason.NO_CAUSES, 1);
            Tally.CAUSES.values().forEach(tally -> to.unknown(of, tally));
        }
        for (PovertyCause cause : causes) {
            if (cause != PovertyCause.OTHER || causes.size() == 1) {
                to.count(of, Tally.CAUSES.get(cause), 1);
            }
        }
    }

    private static void deprivations(Set<String> deprived, PlaceTally to, int of) {
        boolean other = false;
        for (String indicator : deprived) {
            Tally tally = Tally.INDICATORS.get(indicator);
            if (tally == null) {
                other = true;
            } else {
                to.count(of, tally, 1);
                to.count(of, Tally.DEPRIVATIONS, 1);
            }
        }
        if (other) {
            to.note(of, Reason.OTHER_INDICATOR, 1);
            to.unknown(of, Tally.DEPRIVATIONS);
        }
    }

    private void children(ReviewedHousehold household, PlaceTally to, int of) {
        Optional<Assessment> found = household.assessment();
        Optional<Integer> stated = found.flatMap(Assessment::children);
        if (stated.isPresent()) {
            to.count(of, Tally.CHILDREN, stated.get());
        } else {
            countChildren(household.members(), to, of);
        }
        boolean missing = stated(found.flatMap(Assessment::childrenWithoutInsurance), Tally.CHILDREN_INSURANCE, to, of);
        missing |= stated(found.flatMap(Assessment::childrenMalnourished), Tally.CHILDREN_NUTRITION, to, of);
        missing |= stated(found.flatMap(Assessment::childrenNotSchooled), Tally.CHILDREN_EDUCATION, to, of);
        if (missing) {
            to.note(of, Reason.NO_CHILD_DEPRIVATIONS, 1);
        }
    }

    private void countChildren(List<HouseholdMember> members, PlaceTally to, int of) {
        int children = 0;
        boolean undecided = false;
        for (HouseholdMember member : members) {
            switch (age.of(member)) {
                case CHILD -> children++;
                case UNDECIDED -> undecided = true;
                case GROWN -> {}
            }
        }
        to.count(of, Tally.CHILDREN, children);
        if (undecided) {
            to.note(of, Reason.AGE_UNDECIDED, 1);
            to.unknown(of, Tally.CHILDREN);
        }
    }

    private static boolean stated(Optional<Integer> howMany, Tally tally, PlaceTally to, int of) {
        if (howMany.isEmpty()) {
            to.unknown(of, tally);
            return true;
        }
        to.count(of, tally, howMany.get());
        return false;
    }
}
