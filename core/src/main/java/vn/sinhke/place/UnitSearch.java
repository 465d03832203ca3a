package vn.sinhke.place;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.sinhke.text.Folding;

/** Finds units by code or name among those of a level, a place and a day; all of these may be left open. */
final class UnitSearch {

    private static final int MOST_DIGITS = 5;

    private final Units units;
    private final UnitNames names;
    private final Gazetteer gazetteer;

    UnitSearch(Units units, UnitNames names, Gazetteer gazetteer) {
        this.units = units;
        this.names = names;
        this.gazetteer = gazetteer;
    }

    /** What a unit must satisfy; null leaves it open. */
    private record Wanted(UnitLevel level, String parent, LocalDate day) {}

    /** Units in the order in which they were found, each with its place among those that bear the name. */
    private static final class Found {

        private long[] at = new long[4];
        private int size;

        void add(int unit, int bearer) {
            if (size == at.length) {
                at = Arrays.copyOf(at, size * 2);
            }
            at[size++] = (long) unit << Integer.SIZE | bearer;
        }

        int unit(int i) {
            return (int) (at[i] >> Integer.SIZE);
        }

        int bearer(int i) {
            return (int) at[i];
        }
    }

    /**
     * The units that bear a name on whatever day, in the order of their codes: first those of which it is the whole name,
     * then those of which it is the name with its type word. Lists write few names very often, so that the first ones are
     * kept.
     */
    private static final class Bearers {

        private final String text;
        private final int[] units;
        private final int whole;

        /** Whether each bears the name with its accents; made when it is first asked for, by whichever thread asks. */
        private volatile byte[] accents;

        Bearers(String text, int[] units, int whole) {
            this.text = text;
            this.units = units;
            this.whole = whole;
        }
    }

    /** The name is no unit's with these accents; without its type word it is; as a whole it is. */
    private static final byte OTHERS = 0;

    private static final byte BARE = 1;
    private static final byte WHOLE = 2;

    /** How many names are kept, and of how many letters at most. */
    private static final int MOST_KEPT = 1 << 14;

    private static final int LONGEST_KEPT = 64;

    private final ConcurrentHashMap<String, Bearers> kept = new ConcurrentHashMap<>();

    /** The units of that code or name, one of a code, in the order of their codes. */
    ImmutableList<AdministrativeUnit> find(String text, UnitLevel level, String parent, LocalDate day) {
        Wanted wanted = new Wanted(level, parent, day);
        Found found = new Found();
        String code = text.strip();
        if (isCode(code)) {
            for (int i = units.firstOf(code); units.is(i, code); i++) {
                if (isWanted(i, wanted, found)) {
                    found.add(i, 0);
                }
            }
            if (found.size > 0) {
                return unitsOf(found);
            }
        }
        Bearers bearers = bearers(text);
        wanted(bearers, wanted, found);
        return switch (found.size) {
            case 0 -> ImmutableList.of();
            case 1 -> ImmutableList.of(units.get(found.unit(0)));
            default -> unitsOf(exact(bearers, found));
        };
    }

    private Bearers bearers(String text) {
        Bearers known = kept.get(text);
        if (known == null) {
            known = named(text);
            if (text.length() <= LONGEST_KEPT && kept.size() < MOST_KEPT) {
                kept.put(text, known);
            }
        }
        return known;
    }

    private Bearers named(String text) {
        String folded = Folding.fold(text);
        if (folded.isEmpty()) {
            return new Bearers(text, new int[0], 0);
        }
        IntStream.Builder bearers = IntStream.builder();
        int whole = 0;
        int hash = UnitNames.hash(folded, 0);
        for (int i = names.first(hash); i >= 0; i = names.after(i, hash)) {
            if (names.bears(i, folded, 0)) {
                bearers.add(i);
                whole++;
            }
        }
        int word = TypeWords.of(folded);
        if (word != TypeWords.NONE) {
            int begin = TypeWords.end(folded, word);
            // A name with another type word than the unit has is another unit: Xã Đức An is not Thị trấn Đức An.
            String typeWord = TypeWords.writtenOut(word);
            int bare = UnitNames.hash(folded, begin);
            for (int i = names.first(bare); i >= 0; i = names.after(i, bare)) {
                if (names.isA(i, typeWord) && names.bears(i, folded, begin)) {
                    bearers.add(i);
                }
            }
        }
        return new Bearers(text, bearers.build().toArray(), whole);
    }

    private void wanted(Bearers bearers, Wanted wanted, Found found) {
        int bearingWhole = 0;
        for (int i = 0; i < bearers.units.length; i++) {
            if (isWanted(bearers.units[i], wanted, found)) {
                found.add(bearers.units[i], i);
                bearingWhole += i < bearers.whole ? 1 : 0;
            }
        }
        if (bearingWhole > 0 && found.size > bearingWhole) {
            Arrays.sort(found.at, 0, found.size);
        }
    }

    /** Of one code the first is taken: that of the list before the day, where the day lies between two lists. */
    private boolean isWanted(int unit, Wanted wanted, Found found) {
        AdministrativeUnit one = units.get(unit);
        return (wanted.level() == null || one.level() == wanted.level())
                && (wanted.day() == null || one.period().contains(wanted.day()))
                && (wanted.parent() == null || liesIn(one, wanted))
                && (wanted.day() == null
                        || found.size == 0
                        || !units.get(found.unit(found.size - 1)).code().equals(one.code()));
    }

    private boolean liesIn(AdministrativeUnit unit, Wanted wanted) {
        if (unit.parent().isEmpty()) {
            return false;
        }
        String parent = unit.parent().get();
        // What lies above a district has a shorter code than it, so that most units need not be climbed from.
        return parent.equals(wanted.parent())
                || ((!units.codesGrow() || parent.length() > wanted.parent().length())
                        && gazetteer.liesIn(unit, wanted.parent(), wanted.day()));
    }

    private static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Those that bear the name with its accents, if some do: Tân Thạnh is written otherwise than Tân Thành. */
    private Found exact(Bearers bearers, Found found) {
        if (bearers.accents == null) {
            bearers.accents = accents(bearers);
        }
        int borne = OTHERS;
        for (int i = 0; i < found.size; i++) {
            borne |= bearers.accents[found.bearer(i)];
        }
        if (borne == OTHERS) {
            return found;
        }
        int most = (borne & WHOLE) != 0 ? WHOLE : BARE;
        Found bearing = new Found();
        for (int i = 0; i < found.size; i++) {
            if ((bearers.accents[found.bearer(i)] & most) != 0) {
                bearing.add(found.unit(i), found.bearer(i));
            }
        }
        return bearing;
    }

    private byte[] accents(Bearers bearers) {
        byte[] accents = new byte[bearers.units.length];
        String text = bearers.text;
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return accents;
        }
        String whole = Accents.of(text);
        String bare = whole.substring(whole.indexOf(' ') + 1);
        for (int i = 0; i < accents.length; i++) {
            String name = names.accentedName(bearers.units[i]);
            accents[i] = (byte) ((isOf(name, whole) ? WHOLE : OTHERS) | (isOf(name, bare) ? BARE : OTHERS));
        }
        return accents;
    }

    /** Whether it is the name, or the name behind its type word. */
    private static boolean isOf(String name, String accented) {
        int before = name.length() - accented.length() - 1;
        return name.equals(accented) || (before >= 0 && name.charAt(before) == ' ' && name.endsWith(accented));
    }

    private ImmutableList<AdministrativeUnit> unitsOf(Found found) {
        ImmutableList.Builder<AdministrativeUnit> list = ImmutableList.builderWithExpectedSize(found.size);
        for (int i = 0; i < found.size; i++) {
            list.add(units.get(found.unit(i)));
        }
        return list.build();
    }

    /** Whether the unit bears this name or this code, with or without its type word. */
    boolean bears(AdministrativeUnit unit, String text) {
        return unit.code().equals(text.strip())
                || find(text, unit.level(), null, unit.attested().from()).stream()
                        .anyMatch(one -> one.code().equals(unit.code()));
    }
}
