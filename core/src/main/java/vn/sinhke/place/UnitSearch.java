package vn.sinhke.place;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
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

    /** Places of units, in the order in which they were found. */
    private static final class Found {

        private int[] at = new int[4];
        private int size;

        void add(int unit) {
            if (size == at.length) {
                at = Arrays.copyOf(at, size * 2);
            }
            at[size++] = unit;
        }
    }

    /** The units of that code or name, one of a code, in the order of their codes. */
    ImmutableList<AdministrativeUnit> find(String text, UnitLevel level, String parent, LocalDate day) {
        Wanted wanted = new Wanted(level, parent, day);
        Found found = new Found();
        String code = text.strip();
        if (isCode(code)) {
            for (int i = units.firstOf(code); units.is(i, code); i++) {
                if (isWanted(i, wanted, found)) {
                    found.add(i);
                }
            }
        }
        if (found.size == 0) {
            named(Folding.fold(text), wanted, found);
        }
        return switch (found.size) {
            case 0 -> ImmutableList.of();
            case 1 -> ImmutableList.of(units.get(found.at[0]));
            default -> unitsOf(exact(text, found));
        };
    }

    private void named(String folded, Wanted wanted, Found found) {
        if (folded.isEmpty()) {
            return;
        }
        int whole = UnitNames.hash(folded, 0);
        for (int i = names.first(whole); i >= 0; i = names.after(i, whole)) {
            if (isWanted(i, wanted, found) && names.bears(i, folded, 0)) {
                found.add(i);
            }
        }
        int word = TypeWords.of(folded);
        if (word == TypeWords.NONE) {
            return;
        }
        int bearingWhole = found.size;
        int begin = TypeWords.end(folded, word);
        // A name with another type word than the unit has is another unit: Xã Đức An is not Thị trấn Đức An.
        String typeWord = TypeWords.writtenOut(word);
        int bare = UnitNames.hash(folded, begin);
        for (int i = names.first(bare); i >= 0; i = names.after(i, bare)) {
            if (isWanted(i, wanted, found) && names.isA(i, typeWord) && names.bears(i, folded, begin)) {
                found.add(i);
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
                        || !units.get(found.at[found.size - 1]).code().equals(one.code()));
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
    private Found exact(String text, Found found) {
        boolean accents = false;
        for (int i = 0; i < text.length(); i++) {
            accents |= text.charAt(i) >= 0x80;
        }
        if (!accents) {
            return found;
        }
        String accented = Accents.of(text);
        Found whole = bearing(accented, found);
        if (whole.size > 0) {
            return whole;
        }
        Found bare = bearing(accented.substring(accented.indexOf(' ') + 1), found);
        return bare.size > 0 ? bare : found;
    }

    private Found bearing(String accented, Found found) {
        Found bearing = new Found();
        for (int i = 0; i < found.size; i++) {
            String name = names.accentedName(found.at[i]);
            int before = name.length() - accented.length() - 1;
            if (name.equals(accented) || (before >= 0 && name.charAt(before) == ' ' && name.endsWith(accented))) {
                bearing.add(found.at[i]);
            }
        }
        return bearing;
    }

    private ImmutableList<AdministrativeUnit> unitsOf(Found found) {
        ImmutableList.Builder<AdministrativeUnit> list = ImmutableList.builderWithExpectedSize(found.size);
        for (int i = 0; i < found.size; i++) {
            list.add(units.get(found.at[i]));
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
