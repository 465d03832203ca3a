package vn.sinhke.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.sinhke.time.EffectivePeriod;

/**
 * Units by code and, of one code, by day. Those of the library's own archive are made out of their lines when they are
 * first asked for; whoever makes one makes the same.
 */
final class Units {

    /** Units are numbered from one in tables of two bytes. */
    private static final int MOST = 0xfffe;

    private final AdministrativeUnit[] units;
    private final LocalDate first;

    private final boolean codesGrow;

    /** The lines and where each begins; nothing where all units are there already. */
    private final byte[] lines;

    private final int[] begins;
    private final EffectivePeriod[] periods;
    private final EffectivePeriod[] attested;

    /** Units in the notation of {@code units.csv}, with the periods by the letters of their kinds. */
    Units(byte[] lines, int[] begins, EffectivePeriod[] periods, EffectivePeriod[] attested, LocalDate first) {
        this.units = new AdministrativeUnit[begins.length];
        this.first = first;
        this.codesGrow = true;
        this.lines = lines;
        this.begins = begins;
        this.periods = periods;
        this.attested = attested;
    }

    private Units(AdministrativeUnit[] units) {
        this.units = units;
        this.first = Arrays.stream(units)
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .map(unit -> unit.attested().from())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        this.codesGrow = Arrays.stream(units)
                .allMatch(unit -> unit.parent()
                        .filter(parent -> parent.length() >= unit.code().length())
                        .isEmpty());
        this.lines = new byte[0];
        this.begins = new int[0];
        this.periods = new EffectivePeriod[0];
        this.attested = new EffectivePeriod[0];
    }

    /**
     * Sorts the units.
     *
     * @throws IllegalArgumentException if one code names two units on one day
     */
    static Units of(Collection<AdministrativeUnit> units) {
        checkArgument(units.size() <= MOST, "%s units (expected at most %s)", units.size(), MOST);
        AdministrativeUnit[] sorted = units.toArray(AdministrativeUnit[]::new);
        Arrays.sort(
                sorted,
                Comparator.comparing(AdministrativeUnit::code)
                        .thenComparing(unit -> unit.period().from())
                        .thenComparing(unit -> unit.attested().from()));
        for (int i = 0; i < sorted.length; i++) {
            for (int j = i - 1; j >= 0 && sorted[j].code().equals(sorted[i].code()); j--) {
                checkDisjoint(sorted[j], sorted[i]);
            }
        }
        return new Units(sorted);
    }

    private static void checkDisjoint(AdministrativeUnit one, AdministrativeUnit other) {
        checkArgument(
                !one.attested().overlaps(other.period()) && !one.period().overlaps(other.attested()),
                "Code %s names two units at once: '%s' %s and '%s' %s",
                one.code(),
                one.name(),
                one.period(),
                other.name(),
                other.period());
    }

    int size() {
        return units.length;
    }

    /** The first day of which anything is known. */
    LocalDate first() {
        return first;
    }

    /** Whether every code is longer than that of the unit above, as those of the statistics office are. */
    boolean codesGrow() {
        return codesGrow;
    }

    /** The unit at that place. */
    AdministrativeUnit get(int place) {
        AdministrativeUnit unit = units[place];
        if (unit == null) {
            unit = read(begins[place]);
            units[place] = unit;
        }
        return unit;
    }

    private AdministrativeUnit read(int begin) {
        int end = begin;
        while (lines[end] != '\n') {
            end++;
        }
        String line = new String(lines, begin, end - begin, StandardCharsets.UTF_8);
        int code = line.indexOf(',');
        int kind = line.charAt(code + 1) - 'A';
        int above = line.indexOf(',', code + 3);
        return new AdministrativeUnit(
                line.substring(0, code),
                level(code),
                line.substring(above + 1),
                above == code + 3 ? Optional.empty() : Optional.of(line.substring(code + 3, above)),
                periods[kind],
                attested[kind]);
    }

    private static UnitLevel level(int digits) {
        return switch (digits) {
            case 2 -> UnitLevel.PROVINCE;
            case 3 -> UnitLevel.DISTRICT;
            default -> UnitLevel.COMMUNE;
        };
    }

    /** The place of the first unit of that code, or where it would stand. */
    int firstOf(String code) {
        int low = 0;
        int high = units.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, code) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a unit of that code stands at the place. */
    boolean is(int place, String code) {
        return place < units.length && compare(place, code) == 0;
    }

    private int compare(int place, String code) {
        if (begins.length == 0) {
            return units[place].code().compareTo(code);
        }
        int begin = begins[place];
        for (int i = 0; i < code.length(); i++) {
            int digit = lines[begin + i];
            if (digit == ',') {
                return -1;
            }
            int difference = digit - code.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return lines[begin + code.length()] == ',' ? 0 : 1;
    }
}
