package vn.sinhke.matching;

/**
 * Compares two people of a roll: points, and evidence as bits. What is not stated of both speaks neither way. Used by one
 * thread; the answer does not depend on which of the two comes first.
 */
final class PersonComparison {

    /** Points from which two entries are probably one person: by the weights as likely as not. */
    static final int PROBABLE = 0;

    /** Digits of two numbers that two mistakes can make differ. */
    private static final int MOST_DIFFERING = 3;

    private static final int MONTH = 100;
    private static final int TEN = 10;

    private final Roll roll;
    private final Weights weights;
    private final NameComparison names;
    private int points;
    private long evidence;

    PersonComparison(Roll roll, Weights weights) {
        this.roll = roll;
        this.weights = weights;
        this.names = new NameComparison(roll, weights);
    }

    int points() {
        return points;
    }

    long evidence() {
        return evidence;
    }

    /** Whether the two are, or may be, one person. */
    boolean isLikely(int first, int second) {
        points = -weights.prior();
        evidence = 0;
        compareNumbers(first, second);
        if (sees(Evidence.NUMBER_DIFFERENT)) {
            return false;
        }
        compareBirths(first, second);
        compareSexes(first, second);
        comparePlaces(first, second);
        compareNames(first, second);
        if (sees(Evidence.NUMBER_SAME)) {
            compareMembers(first, second);
            return true;
        }
        if (roll.households[first] == roll.households[second] && roll.households[first] != Roll.NONE) {
            return isSameRowTwice() && points >= PROBABLE;
        }
        if (points + Weights.MEMBERS_MOST < PROBABLE) {
            return false;
        }
        compareMembers(first, second);
        return points >= PROBABLE;
    }

    /** Two rows of one household are two people, unless name and birth say that a row was written twice. */
    private boolean isSameRowTwice() {
        boolean oneName = sees(Evidence.NAME_SAME) || sees(Evidence.NAME_FOLDED);
        boolean oneBirth = sees(Evidence.BORN_SAME_DAY) || sees(Evidence.BORN_SAME_YEAR);
        return oneName && oneBirth && !sees(Evidence.SEX_DIFFERENT);
    }

    private boolean sees(Evidence one) {
        return (evidence & one.bit()) != 0;
    }

    private void add(Evidence one, int more) {
        evidence |= one.bit();
        points += more;
    }

    private void compareNumbers(int first, int second) {
        long one = roll.numbers[first];
        long other = roll.numbers[second];
        if (one == Numbers.NONE || other == Numbers.NONE) {
            return;
        }
        if (one == other) {
            add(Evidence.NUMBER_SAME, Weights.NUMBER_SAME);
        } else if (Numbers.isTwelve(one) && Numbers.isTwelve(other) && Numbers.value(one) == Numbers.value(other)) {
            add(Evidence.NUMBER_ZERO_LOST, Weights.NUMBER_ZERO_LOST);
        } else if (Numbers.isTwelve(one) ? Numbers.isTwelve(other) : Numbers.length(one) == Numbers.length(other)) {
            compareDifferent(one, other);
        }
    }

    private void compareDifferent(long one, long other) {
        if (Numbers.isSlip(one, other)) {
            add(Evidence.NUMBER_SLIP, Weights.NUMBER_SLIP);
        } else if (Numbers.differing(one, other) <= MOST_DIFFERING) {
            add(Evidence.NUMBER_NEAR, Weights.NUMBER_NEAR);
        } else {
            add(Evidence.NUMBER_DIFFERENT, Weights.NUMBER_DIFFERENT);
        }
    }

    private void compareBirths(int first, int second) {
        int one = roll.years[first];
        int other = roll.years[second];
        if (one == Roll.UNSTATED || other == Roll.UNSTATED) {
            return;
        }
        int dayOne = roll.days[first];
        int dayOther = roll.days[second];
        boolean daysKnown = dayOne != Roll.NONE && dayOther != Roll.NONE;
        if (one == other) {
            compareDays(daysKnown, dayOne, dayOther);
        } else if (daysKnown && dayOne == dayOther && (isBeside(one, other) || isDigitOther(one, other))) {
            add(Evidence.BORN_YEAR_SLIP, Weights.YEAR_SLIP_SAME_DAY);
        } else if (isBeside(one, other)) {
            add(Evidence.BORN_YEAR_BESIDE, Weights.YEAR_BESIDE);
        } else if (isDigitOther(one, other)) {
            add(Evidence.BORN_DIGIT_OTHER, Weights.DIGIT_OTHER);
        } else {
            add(Evidence.BORN_DIFFERENT, Weights.BORN_DIFFERENT);
        }
    }

    private void compareDays(boolean known, int one, int other) {
        if (!known) {
            add(Evidence.BORN_SAME_YEAR, Weights.YEAR);
        } else if (one == other) {
            add(Evidence.BORN_SAME_DAY, Weights.YEAR + Weights.DAY);
        } else if (one / MONTH == other % MONTH && one % MONTH == other / MONTH) {
            add(Evidence.BORN_DAY_MONTH_SWAPPED, Weights.YEAR + Weights.DAY_MONTH_SWAPPED);
        } else {
            add(Evidence.BORN_OTHER_DAY, Weights.YEAR + Weights.OTHER_DAY);
        }
    }

    private static boolean isBeside(int one, int other) {
        return one - other == 1 || other - one == 1;
    }

    /** Whether the tens or the ones differ and nothing else, or changed places. */
    private static boolean isDigitOther(int one, int other) {
        if (one / MONTH != other / MONTH) {
            return false;
        }
        int tensOne = one / TEN % TEN;
        int tensOther = other / TEN % TEN;
        int onesOne = one % TEN;
        int onesOther = other % TEN;
        return tensOne == tensOther || onesOne == onesOther || (tensOne == onesOther && onesOne == tensOther);
    }

    private void compareSexes(int first, int second) {
        int one = roll.sexes[first];
        int other = roll.sexes[second];
        if (one == Roll.UNSTATED || other == Roll.UNSTATED) {
            return;
        }
        if (one == other) {
            add(Evidence.SEX_SAME, Weights.SEX_SAME);
        } else {
            add(Evidence.SEX_DIFFERENT, Weights.SEX_DIFFERENT);
        }
    }

    private void comparePlaces(int first, int second) {
        int one = roll.communes[first];
        int other = roll.communes[second];
        if (one == Roll.NONE || other == Roll.NONE) {
            return;
        }
        if (one == other) {
            add(Evidence.COMMUNE_SAME, weights.ofCommune(one));
            compareVillages(first, second, one);
        } else if (roll.certainCommunes[one] && roll.certainCommunes[other]) {
            add(Evidence.COMMUNE_DIFFERENT, Weights.COMMUNE_DIFFERENT);
        }
    }

    private void compareVillages(int first, int second, int commune) {
        int one = roll.villages[first];
        int other = roll.villages[second];
        if (one == Roll.NONE || other == Roll.NONE) {
            return;
        }
        if (one == other) {
            add(Evidence.VILLAGE_SAME, weights.ofVillage(one, commune));
        } else {
            add(Evidence.VILLAGE_DIFFERENT, Weights.VILLAGE_DIFFERENT);
        }
    }

    private void compareNames(int first, int second) {
        if (roll.writtenNames[first] != Names.NONE && roll.writtenNames[second] != Names.NONE) {
            int more = names.points(first, second);
            add(names.evidence(), more);
            if (more > 0 && sees(Evidence.VILLAGE_SAME)) {
                points -= weights.crowdedInVillage(first, second);
            } else if (more > 0 && sees(Evidence.COMMUNE_SAME)) {
                points -= weights.crowdedInCommune(first, second);
            }
        }
    }

    /** Names of the other members that both households have, born in one year or in neighbouring ones. */
    private void compareMembers(int first, int second) {
        int one = roll.households[first];
        int other = roll.households[second];
        if (one == Roll.NONE || other == Roll.NONE || one == other) {
            return;
        }
        int told = 0;
        int sharedClasses = 0;
        for (int i = roll.firstMember[one]; i < roll.firstMember[one + 1]; i++) {
            int member = roll.members[i];
            if (member != first && isIn(other, member, second) && !isKnownBefore(i, first, other, second)) {
                sharedClasses++;
                told += Math.min(
                        Weights.MEMBER_MOST, weights.ofClass(roll.name(member).nameClass()) / 2);
            }
        }
        if (sharedClasses > 0) {
            add(Evidence.MEMBERS_SHARED, Math.min(told, Weights.MEMBERS_MOST));
        } else if (hasOthers(one) && hasOthers(other)) {
            add(Evidence.MEMBERS_DIFFERENT, Weights.MEMBERS_DIFFERENT);
        }
    }

    private boolean hasOthers(int household) {
        return roll.firstMember[household + 1] - roll.firstMember[household] > 1;
    }

    /** Whether a member before it has a name of its class and was found in the other household already. */
    private boolean isKnownBefore(int index, int first, int household, int second) {
        int member = roll.members[index];
        int nameClass = roll.name(member).nameClass();
        for (int i = roll.firstMember[roll.households[member]]; i < index; i++) {
            int before = roll.members[i];
            Names.Name name = before == first ? null : roll.name(before);
            if (name != null && name.nameClass() == nameClass && isIn(household, before, second)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(int household, int member, int compared) {
        Names.Name sought = roll.name(member);
        if (sought == null) {
            return false;
        }
        for (int i = roll.firstMember[household]; i < roll.firstMember[household + 1]; i++) {
            int other = roll.members[i];
            Names.Name name = other == compared ? null : roll.name(other);
            if (name != null && name.nameClass() == sought.nameClass() && bornTogether(member, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean bornTogether(int member, int other) {
        int one = roll.years[member];
        int two = roll.years[other];
        return one == Roll.UNSTATED || two == Roll.UNSTATED || one == two || isBeside(one, two);
    }
}
