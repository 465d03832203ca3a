package vn.sinhke.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.text.Folding;

/**
 * The people of one or several lists, packed for comparison (danh sách để so khớp). The order in which they are added
 * makes no difference to what is found. It holds personal data and writes none of it.
 */
public final class Roll {

    /** No commune, village, household or day. */
    static final int NONE = -1;

    /** No year, and no sex. */
    static final int UNSTATED = 0;

    static final int MALE = 1;
    static final int FEMALE = 2;

    final Names names;
    final ListEntry[] entries;
    final int[] lists;
    final int[] households;
    final int[] writtenNames;
    final long[] numbers;
    final int[] years;
    final int[] days;
    final int[] sexes;
    final int[] communes;
    final int[] villages;
    final int communeCount;
    final int villageCount;
    final boolean[] certainCommunes;
    final long[] communeHashes;

    /** Members of household h are {@code members[firstMember[h]]} up to {@code firstMember[h + 1]}. */
    final int[] firstMember;

    final int[] members;

    private Roll(Builder builder) {
        names = builder.names;
        entries = builder.entries.toArray(new ListEntry[0]);
        lists = builder.lists.build().toArray();
        households = builder.households.build().toArray();
        writtenNames = builder.writtenNames.build().toArray();
        numbers = builder.numbers.build().toArray();
        years = builder.years.build().toArray();
        days = builder.days.build().toArray();
        sexes = builder.sexes.build().toArray();
        communes = builder.communes.build().toArray();
        villages = builder.villages.build().toArray();
        communeCount = builder.communeNumbers.size();
        villageCount = builder.villageNumbers.size();
        certainCommunes = new boolean[communeCount];
        communeHashes = new long[communeCount];
        builder.communeNumbers.forEach((key, number) -> {
            certainCommunes[number] = CommuneKeys.isCertain(key);
            communeHashes[number] = Hashing.of(key);
        });
        firstMember = new int[builder.householdNumbers.size() + 1];
        members = new int[size()];
        gatherMembers();
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many people there are. */
    public int size() {
        return entries.length;
    }

    private void gatherMembers() {
        for (int household : households) {
            if (household != NONE) {
                firstMember[household + 1]++;
            }
        }
        for (int h = 1; h < firstMember.length; h++) {
            firstMember[h] += firstMember[h - 1];
        }
        int[] next = firstMember.clone();
        for (int person = 0; person < households.length; person++) {
            if (households[person] != NONE) {
                members[next[households[person]]++] = person;
            }
        }
    }

    /** The folded name of a person; null if none is stated. */
    Names.Name name(int person) {
        int written = writtenNames[person];
        return written == Names.NONE ? null : names.name(names.folded(written));
    }

    /** How many people there are, and nothing of them. */
    @Override
    public String toString() {
        return "Roll{" + size() + "}";
    }

    /** Builder of {@link Roll}. */
    public static final class Builder {

        private final Names names = new Names();
        private final java.util.List<ListEntry> entries = new java.util.ArrayList<>();
        private final Set<ListEntry> taken = new HashSet<>();
        private final Map<String, Integer> listNumbers = new HashMap<>();
        private final Map<HouseholdKey, Integer> householdNumbers = new HashMap<>();
        private final Map<String, Integer> communeNumbers = new HashMap<>();
        private final Map<String, Integer> villageNumbers = new HashMap<>();
        private final ImmutableIntArray.Builder lists = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder households = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder writtenNames = ImmutableIntArray.builder();
        private final ImmutableLongArray.Builder numbers = ImmutableLongArray.builder();
        private final ImmutableIntArray.Builder years = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder days = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder sexes = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder communes = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder villages = ImmutableIntArray.builder();

        private record HouseholdKey(int list, String household) {}

        private Builder() {}

        /**
         * Adds a person.
         *
         * @throws IllegalArgumentException if another stands at the same place of the same list
         */
        public Builder add(ListedPerson person) {
            checkArgument(taken.add(person.entry()), "Two persons at one place: '%s'", person.entry());
            entries.add(person.entry());
            int list = number(listNumbers, person.entry().list());
            lists.add(list);
            households.add(person.household()
                    .map(key -> number(householdNumbers, new HouseholdKey(list, key)))
                    .orElse(NONE));
            writtenNames.add(person.name().map(names::add).orElse(Names.NONE));
            numbers.add(person.number().map(Numbers::code).orElse(Numbers.NONE));
            years.add(person.born().map(Birth::year).orElse(UNSTATED));
            days.add(person.born()
                    .flatMap(Birth::day)
                    .filter(day -> day.getDayOfYear() != 1)
                    .map(Builder::packed)
                    .orElse(NONE));
            sexes.add(person.sex().map(sex -> sex == Sex.MALE ? MALE : FEMALE).orElse(UNSTATED));
            communes.add(
                    person.commune().map(key -> number(communeNumbers, key)).orElse(NONE));
            villages.add(village(person));
            return this;
        }

        /**
         * Adds every member of a household of a list.
         *
         * @param list what the caller calls the list
         * @param firstPlace the place of its first member; the others have the next ones
         * @param keys the keys of its communes
         */
        public Builder add(String list, int firstPlace, ReviewedHousehold household, CommuneKeys keys) {
            Optional<String> commune = keys.of(household.place());
            for (int i = 0; i < household.members().size(); i++) {
                HouseholdMember member = household.members().get(i);
                ListedPerson.Builder person = ListedPerson.builder().member(member);
                add(person.entry(new ListEntry(list, firstPlace + i))
                        .household(Integer.toString(firstPlace))
                        .commune(commune)
                        .village(household.village())
                        .build());
            }
            return this;
        }

        /** A village is one of its commune; of an unknown commune its name alone says too little. */
        private int village(ListedPerson person) {
            Optional<String> village = person.village().map(Folding::fold).filter(text -> !text.isEmpty());
            return village.isPresent() && person.commune().isPresent()
                    ? number(villageNumbers, person.commune().get() + "|" + village.get())
                    : NONE;
        }

        private static int packed(LocalDate day) {
            return day.getMonthValue() * 100 + day.getDayOfMonth();
        }

        private static <K> int number(Map<K, Integer> numbers, K key) {
            Integer known = numbers.get(key);
            if (known == null) {
                known = numbers.size();
                numbers.put(key, known);
            }
            return known;
        }

        /** Returns the roll of everybody who was added. */
        public Roll build() {
            return new Roll(this);
        }
    }
}
