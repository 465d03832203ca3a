package vn.sinhke.matching;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;

/**
 * Two households of which at least half the members of the smaller are, or may be, the same people (hộ nghi trùng), for a
 * person to look at. Households that share fewer have people who moved from one to the other.
 *
 * @param first entry that comes first of the household whose first entry comes first; it stands for the household
 * @param second the same of the other
 * @param likeness the highest of the pairs
 * @param shared the pairs of members, in their order
 * @param smaller how many members the smaller of the two has
 */
public record HouseholdPair(
        ListEntry first, ListEntry second, Likeness likeness, ImmutableList<PersonPair> shared, int smaller) {

    /** Returns the pairs of households of a roll that the pairs of people found in it make, in their order. */
    public static ImmutableList<HouseholdPair> of(Roll roll, List<PersonPair> pairs) {
        Map<ListEntry, Integer> persons = new HashMap<>();
        for (int person = 0; person < roll.size(); person++) {
            persons.put(roll.entries[person], person);
        }
        ListEntry[] firstEntries = firstEntries(roll);
        Map<Long, List<PersonPair>> byHouseholds = new TreeMap<>();
        for (PersonPair pair : pairs) {
            int one = roll.households[persons.get(pair.first())];
            int other = roll.households[persons.get(pair.second())];
            if (one != Roll.NONE && other != Roll.NONE && one != other) {
                byHouseholds
                        .computeIfAbsent(Pairs.of(one, other), none -> new ArrayList<>())
                        .add(pair);
            }
        }
        List<HouseholdPair> found = new ArrayList<>();
        byHouseholds.forEach((households, shared) -> {
            int one = Pairs.first(households);
            int other = Pairs.second(households);
            int smaller = Math.min(size(roll, one), size(roll, other));
            if (sharedPeople(shared) * 2 >= smaller) {
                found.add(pair(firstEntries[one], firstEntries[other], shared, smaller));
            }
        });
        found.sort(Comparator.comparing(HouseholdPair::first).thenComparing(HouseholdPair::second));
        return ImmutableList.copyOf(found);
    }

    /** How many people of either household stand in the pairs, whichever has fewer there. */
    private static long sharedPeople(List<PersonPair> shared) {
        return Math.min(
                shared.stream().map(PersonPair::first).distinct().count(),
                shared.stream().map(PersonPair::second).distinct().count());
    }

    private static HouseholdPair pair(ListEntry one, ListEntry other, List<PersonPair> shared, int smaller) {
        boolean inOrder = one.compareTo(other) < 0;
        Likeness likeness = shared.stream()
                .map(PersonPair::likeness)
                .min(Likeness::compareTo)
                .orElseThrow();
        return new HouseholdPair(
                inOrder ? one : other, inOrder ? other : one, likeness, ImmutableList.sortedCopyOf(shared), smaller);
    }

    private static int size(Roll roll, int household) {
        return roll.firstMember[household + 1] - roll.firstMember[household];
    }

    private static ListEntry[] firstEntries(Roll roll) {
        ListEntry[] first = new ListEntry[roll.firstMember.length - 1];
        for (int person = 0; person < roll.size(); person++) {
            int household = roll.households[person];
            if (household != Roll.NONE
                    && (first[household] == null || roll.entries[person].compareTo(first[household]) < 0)) {
                first[household] = roll.entries[person];
            }
        }
        return first;
    }
}
