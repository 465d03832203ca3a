package vn.sinhke.matching;

/**
 * How much an agreement tells, in points, ten of which double the odds: the rarer a name, a commune or a village is in the
 * roll, the more. The other weights are estimates of how often lists are wrong (ADR 0056).
 */
final class Weights {

    static final int NUMBER_SAME = 300;
    static final int NUMBER_ZERO_LOST = 200;
    static final int NUMBER_SLIP = 100;
    static final int NUMBER_NEAR = -15;
    static final int NUMBER_DIFFERENT = -400;
    static final int NAME_FOLDED = -5;
    static final int NAME_SPACED = -5;
    static final int NAME_REORDERED = -20;
    static final int NAME_SOUNDS = -25;
    static final int NAME_LETTER = -25;
    static final int NAME_WORD_MORE = -25;
    static final int NAME_WORD_OTHER = -70;
    static final int NAME_DIFFERENT = -120;
    static final int YEAR = 60;
    static final int DAY = 85;
    static final int DAY_MONTH_SWAPPED = 45;
    static final int OTHER_DAY = -45;
    static final int YEAR_SLIP_SAME_DAY = 70;
    static final int YEAR_BESIDE = 0;
    static final int DIGIT_OTHER = -20;
    static final int BORN_DIFFERENT = -150;
    static final int SEX_SAME = 9;
    static final int SEX_DIFFERENT = -45;
    static final int COMMUNE_DIFFERENT = -40;
    static final int VILLAGE_DIFFERENT = -25;
    static final int MEMBER_MOST = 60;
    static final int MEMBERS_MOST = 150;
    static final int MEMBERS_DIFFERENT = -30;

    private static final double POINTS = 10;
    private static final double LOG_2 = StrictMath.log(2);

    /** People beside the two who are compared, of whom half a one is always thought. */
    private static final double BESIDE_TWO = 1.5;

    private static final double LEAST = 0.5;

    private final int[] byClass;
    private final int[] bySound;
    private final int[] byCommune;
    private final int[] byVillage;
    private final int[] crowdedInCommune;
    private final int[] crowdedInVillage;
    private final int prior;

    Weights(Roll roll) {
        int[] classes = new int[roll.names.classCount()];
        int[] sounds = new int[roll.names.soundCount()];
        for (int person = 0; person < roll.size(); person++) {
            Names.Name name = roll.name(person);
            if (name != null) {
                classes[name.nameClass()]++;
                for (int sound : name.sounds()) {
                    sounds[sound]++;
                }
            }
        }
        int[] communes = counts(roll.communes, roll.communeCount);
        int[] villages = counts(roll.villages, roll.villageCount);
        byClass = points(classes, roll.size());
        bySound = points(sounds, roll.size());
        byCommune = points(communes, roll.size());
        byVillage = points(villages, roll.size());
        crowdedInCommune = crowded(roll, classes, roll.communes, communes);
        crowdedInVillage = crowded(roll, classes, roll.villages, villages);
        prior = points(Math.max(1, roll.size()));
    }

    private static int[] counts(int[] numbers, int kinds) {
        int[] counts = new int[kinds];
        for (int number : numbers) {
            if (number != Roll.NONE) {
                counts[number]++;
            }
        }
        return counts;
    }

    private static int[] points(int[] counts, int all) {
        int[] points = new int[counts.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = Math.max(0, points(all / Math.max(LEAST, counts[i] - BESIDE_TWO)));
        }
        return points;
    }

    private static int points(double times) {
        return (int) StrictMath.round(POINTS * StrictMath.log(times) / LOG_2);
    }

    /**
     * How much more often a person's name is met in the place where the person lives than name and place would have it if
     * they had nothing to do with each other: peoples live together, and so do their names.
     */
    private static int[] crowded(Roll roll, int[] classes, int[] places, int[] inPlace) {
        long[] keys = new long[roll.size()];
        int count = 0;
        for (int person = 0; person < roll.size(); person++) {
            Names.Name name = roll.name(person);
            if (name != null && places[person] != Roll.NONE) {
                keys[count++] = ((long) name.nameClass() << Integer.SIZE) | places[person];
            }
        }
        long[] sorted = java.util.Arrays.copyOf(keys, count);
        java.util.Arrays.sort(sorted);
        int[] crowded = new int[roll.size()];
        for (int person = 0; person < roll.size(); person++) {
            Names.Name name = roll.name(person);
            if (name != null && places[person] != Roll.NONE) {
                long key = ((long) name.nameClass() << Integer.SIZE) | places[person];
                int beside = first(sorted, key + 1) - first(sorted, key) - 2;
                double expected = (double) classes[name.nameClass()] * inPlace[places[person]] / roll.size();
                crowded[person] = beside > expected ? points(beside / expected) : 0;
            }
        }
        return crowded;
    }

    /** The first index of a value that is not less. */
    private static int first(long[] sorted, long value) {
        int from = 0;
        int until = sorted.length;
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        return from;
    }

    /** What it tells that two have names of that class. */
    int ofClass(int nameClass) {
        return byClass[nameClass];
    }

    /** What it tells that two have a word of that sound in their names. */
    int ofSound(int sound) {
        return bySound[sound];
    }

    int ofCommune(int commune) {
        return byCommune[commune];
    }

    /** What it tells beyond the commune that two live in that village. */
    int ofVillage(int village, int commune) {
        return Math.max(0, byVillage[village] - byCommune[commune]);
    }

    /** What name and commune tell less together than each by itself. */
    int crowdedInCommune(int first, int second) {
        return Math.min(crowdedInCommune[first], crowdedInCommune[second]);
    }

    /** What name, commune and village tell less together. */
    int crowdedInVillage(int first, int second) {
        return Math.max(crowdedInCommune(first, second), Math.min(crowdedInVillage[first], crowdedInVillage[second]));
    }

    /** What speaks against any two entries: that one of so many others was met by chance. */
    int prior() {
        return prior;
    }
}
