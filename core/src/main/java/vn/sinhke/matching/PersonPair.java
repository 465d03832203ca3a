package vn.sinhke.matching;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;

/**
 * Two entries that are, or may be, one person (cặp nghi trùng), for a person to look at.
 *
 * @param first the entry that comes first in the order of entries
 * @param second the other
 * @param likeness {@code SAME} by one personal number, else {@code PROBABLY_SAME}
 * @param points how much more likely than not: ten points more double the odds
 * @param evidence what speaks for and against it
 */
public record PersonPair(
        ListEntry first, ListEntry second, Likeness likeness, int points, ImmutableSortedSet<Evidence> evidence)
        implements Comparable<PersonPair> {

    private static final Comparator<PersonPair> ORDER =
            Comparator.comparing(PersonPair::first).thenComparing(PersonPair::second);

    @Override
    public int compareTo(PersonPair other) {
        return ORDER.compare(this, other);
    }
}
