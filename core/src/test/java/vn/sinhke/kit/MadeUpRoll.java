package vn.sinhke.kit;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.sinhke.matching.ListedPerson;
import vn.sinhke.matching.Roll;

/**
 * A roll of made-up people, and who each entry is.
 *
 * <p>The place of an entry is its number in the order in which it was made, whatever its list.
 */
public final class MadeUpRoll {

    private final List<ListedPerson> entries = new ArrayList<>();
    private final List<Integer> persons = new ArrayList<>();
    private final List<ImmutableSet<Corruption>> corruptions = new ArrayList<>();

    private MadeUpRoll() {}

    /** Makes up a roll of so many entries, and up to a household more. */
    public static MadeUpRoll of(long seed, int records) {
        MadeUpRoll roll = new MadeUpRoll();
        MadeUpPeople.make(seed, records, entry -> {
            roll.entries.add(entry.listed());
            roll.persons.add(entry.person());
            roll.corruptions.add(entry.corruptions());
        });
        return roll;
    }

    /** Returns the people packed for comparison. */
    public Roll roll() {
        Roll.Builder builder = Roll.builder();
        entries.forEach(builder::add);
        return builder.build();
    }

    /** The same people, added in another order. */
    public Roll shuffled(long seed) {
        List<ListedPerson> others = new ArrayList<>(entries);
        Collections.shuffle(others, new Random(seed));
        Roll.Builder builder = Roll.builder();
        others.forEach(builder::add);
        return builder.build();
    }

    /** How many entries there are. */
    public int size() {
        return entries.size();
    }

    /** What the list says at a place. */
    public ListedPerson entry(int place) {
        return entries.get(place);
    }

    /** Who the entry at a place is. */
    int person(int place) {
        return persons.get(place);
    }

    /** The mistakes in the entry at a place. */
    ImmutableSet<Corruption> corruptions(int place) {
        return corruptions.get(place);
    }

    /** The first place of each person who stands at two, by the second. */
    Map<Integer, Integer> firstOfSecond() {
        Map<Integer, Integer> first = new HashMap<>();
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int place = 0; place < persons.size(); place++) {
            Integer before = first.putIfAbsent(persons.get(place), place);
            if (before != null) {
                pairs.put(place, before);
            }
        }
        return pairs;
    }
}
