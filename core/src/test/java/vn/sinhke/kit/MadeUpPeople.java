package vn.sinhke.kit;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.identity.PersonalNumber;
import vn.sinhke.matching.ListEntry;
import vn.sinhke.matching.ListedPerson;

/**
 * Made-up people on two lists of a province, some of them twice (danh sách bịa có người trùng). The same seed gives the same
 * people. No person is real.
 *
 * <p>Households of one to seven live in communes of about seven thousand people and villages of about five hundred, of one
 * people mostly. Of six adults in a hundred and of one child in four no number is known; of one in four no day of birth. One
 * person in eleven is written a second time: with the whole household, on the same list or on the other, or (one in seven of
 * them) alone, in another household of people who stand nowhere else, half of these in another commune. Three copies in ten have no mistake, four have one,
 * two have two and one has three, drawn by the weights of {@link Corruptions}. Where no mistake can be made of a kind,
 * such as a slip in a number that is not known, none is.
 */
public final class MadeUpPeople {

    /** People of a commune. */
    private static final int COMMUNE = 7_000;

    private static final int VILLAGES = 14;
    private static final int WHOLE_HOUSEHOLDS_PERCENT = 8;
    private static final int ALONE_PER_MILLE = 14;
    private static final int LAST_YEAR = 2022;
    private static final int CHILD = 2008;

    private final Random random;
    private final int records;
    private final int communes;
    private final Corruptions corruptions;
    private final Set<String> numbers = new HashSet<>();
    private final Consumer<MadeUpEntry> taker;
    private int written;
    private int persons;
    private int households;

    private MadeUpPeople(long seed, int records, Consumer<MadeUpEntry> taker) {
        this.random = new Random(seed);
        this.records = records;
        this.communes = Math.max(1, records / COMMUNE);
        this.corruptions = new Corruptions(random);
        this.taker = taker;
    }

    /** Makes up so many entries, and up to a household more, and hands over each. */
    public static void make(long seed, int records, Consumer<MadeUpEntry> taker) {
        MadeUpPeople people = new MadeUpPeople(seed, records, taker);
        while (people.written < records) {
            people.household();
        }
    }

    private void household() {
        int commune = random.nextInt(communes);
        // A commune has a people that most of it belongs to.
        int people = random.nextInt(100) < 70 ? MadeUpNames.people(new Random(commune)) : MadeUpNames.people(random);
        int village = random.nextInt(VILLAGES);
        List<MadeUpPerson> members = members(people, commune, village);
        String key = "h" + households++;
        members.forEach(member -> write("A", key, member, ImmutableSet.of()));
        if (random.nextInt(100) < WHOLE_HOUSEHOLDS_PERCENT) {
            String list = random.nextBoolean() ? "A" : "B";
            String copy = "h" + households++;
            members.forEach(member -> copy(list, copy, member, false));
        } else {
            members.stream()
                    .filter(member -> random.nextInt(1000) < ALONE_PER_MILLE)
                    .forEach(this::copyAlone);
        }
    }

    private List<MadeUpPerson> members(int people, int commune, int village) {
        String family = MadeUpNames.family(people, random);
        int size = 1 + random.nextInt(5) + random.nextInt(3);
        int headYear = 1940 + random.nextInt(55);
        List<MadeUpPerson> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < size; i++) {
            boolean male =
                    i == 0 ? random.nextInt(100) < 75 : i == 1 ? !members.get(0).male() : random.nextBoolean();
            String own = i == 1 ? MadeUpNames.family(people, random) : family;
            int year = i < 2 ? headYear + random.nextInt(7) - 3 : headYear + 18 + random.nextInt(22);
            MadeUpPerson member = person(people, own, male, year, commune, village);
            // Twins: one day of birth and one family.
            if (i > 2 && random.nextInt(100) < 2) {
                Birth born = members.get(members.size() - 1).born();
                member =
                        person(people, own, male, born.year(), commune, village).born(born);
            }
            // In a household nobody has another's name, and nobody is born yet to be listed.
            if (member.born().year() <= LAST_YEAR && names.add(member.name())) {
                members.add(member);
            }
        }
        return members;
    }

    private MadeUpPerson person(int people, String family, boolean male, int year, int commune, int village) {
        LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        if (year < 1975 && random.nextInt(100) < 10) {
            day = LocalDate.of(year, 1, 1);
        }
        Birth born = random.nextInt(100) < 75 ? Birth.on(day) : Birth.in(year);
        boolean numbered = random.nextInt(100) >= (year > CHILD ? 25 : 6);
        return new MadeUpPerson(
                persons++,
                MadeUpNames.of(people, family, male, random),
                male,
                born,
                numbered ? Optional.of(number(male, year)) : Optional.empty(),
                commune,
                Optional.of(village));
    }

    /** A number that nobody else has; of the province, or of another for one in ten. */
    private String number(boolean male, int year) {
        String province = random.nextInt(10) > 0 ? "067" : "0" + (random.nextBoolean() ? "66" : "04");
        int centuryAndSex = (year - 1900) / 100 * 2 + (male ? 0 : 1);
        String number;
        do {
            number = province + centuryAndSex + "%02d%06d".formatted(year % 100, random.nextInt(1_000_000));
        } while (!numbers.add(number));
        return number;
    }

    private void copyAlone(MadeUpPerson original) {
        boolean moved = random.nextBoolean() && communes > 1;
        int commune = moved ? (original.commune() + 1 + random.nextInt(communes - 1)) % communes : original.commune();
        int village = random.nextInt(VILLAGES);
        String list = random.nextBoolean() ? "A" : "B";
        String key = "h" + households++;
        copy(list, key, original.in(commune, village), moved);
        members(MadeUpNames.people(random), commune, village)
                .forEach(stranger -> write(list, key, stranger, ImmutableSet.of()));
    }

    private void copy(String list, String household, MadeUpPerson original, boolean moved) {
        Set<Corruption> made = new HashSet<>();
        if (moved) {
            made.add(Corruption.MOVED);
        }
        MadeUpPerson copy = corruptions.corrupt(original, made);
        write(list, household, copy, ImmutableSet.copyOf(made));
    }

    private void write(String list, String household, MadeUpPerson person, ImmutableSet<Corruption> made) {
        ListedPerson listed = ListedPerson.builder()
                .entry(new ListEntry(list, written++))
                .household(household)
                .name(person.name())
                .number(person.number().map(PersonalNumber::written))
                .born(person.born())
                .sex(person.male() ? Sex.MALE : Sex.FEMALE)
                .commune("c" + person.commune())
                .village(person.village().map(village -> "Thôn " + village))
                .build();
        taker.accept(new MadeUpEntry(listed, person.id(), made));
    }

    /** How many entries were asked for, and nothing of them. */
    @Override
    public String toString() {
        return "MadeUpPeople{" + records + "}";
    }
}
