package vn.sinhke.place;

import vn.sinhke.text.Folding;

/**
 * Finds units by their names however they are written: folded, without spaces and zeros before numbers, with the type
 * word and without it. Two tables of chains in arrays; nothing is allocated for a name that nobody bears.
 */
final class UnitNames {

    private final AdministrativeUnit[] units;
    private final String[] keys;
    /** Made when they are first asked for; whoever makes one makes the same. */
    private final String[] accented;

    private final byte[] bareAt;
    private final int[] fullHeads;
    private final int[] fullNext;
    private final int[] bareHeads;
    private final int[] bareNext;
    private final int mask;

    UnitNames(AdministrativeUnit[] units) {
        this.units = units;
        mask = Math.max(1, Integer.highestOneBit(units.length) * 4) - 1;
        keys = new String[units.length];
        accented = new String[units.length];
        bareAt = new byte[units.length];
        fullHeads = new int[mask + 1];
        bareHeads = new int[mask + 1];
        fullNext = new int[units.length];
        bareNext = new int[units.length];
        // Backwards, so that every chain goes by code.
        for (int i = units.length - 1; i >= 0; i--) {
            String folded = Folding.fold(units[i].name());
            int end = TypeWords.end(folded);
            String bare = key(folded, end);
            keys[i] = end == 0 ? bare : key(folded.substring(0, end), 0) + bare;
            bareAt[i] = (byte) (keys[i].length() - bare.length());
            int full = keys[i].hashCode() & mask;
            fullNext[i] = fullHeads[full];
            fullHeads[full] = i + 1;
            int plain = bare.hashCode() & mask;
            bareNext[i] = bareHeads[plain];
            bareHeads[plain] = i + 1;
        }
    }

    /** The folded text from there on without spaces, and numbers without zeros before them. */
    static String key(String folded, int from) {
        StringBuilder key = null;
        int copied = from;
        boolean number = false;
        for (int i = from; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            boolean zero = letter == '0' && !number && i + 1 < folded.length() && isDigit(folded.charAt(i + 1));
            number = !zero && isDigit(letter);
            if (letter == ' ' || zero) {
                key = key == null ? new StringBuilder(folded.length()) : key;
                key.append(folded, copied, i);
                copied = i + 1;
            }
        }
        return key == null
                ? folded.substring(from)
                : key.append(folded, copied, folded.length()).toString();
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** The first unit of that full name, by its number; -1 if there is none. */
    int full(String key) {
        return from(fullHeads[key.hashCode() & mask] - 1, key, false);
    }

    /** The next unit of that full name. */
    int fullAfter(int unit, String key) {
        return from(fullNext[unit] - 1, key, false);
    }

    /** The first unit of that name without its type word; -1 if there is none. */
    int bare(String key) {
        return from(bareHeads[key.hashCode() & mask] - 1, key, true);
    }

    /** The next unit of that name without its type word. */
    int bareAfter(int unit, String key) {
        return from(bareNext[unit] - 1, key, true);
    }

    private int from(int first, String key, boolean bare) {
        for (int i = first; i >= 0; i = (bare ? bareNext[i] : fullNext[i]) - 1) {
            int at = bare ? bareAt[i] : 0;
            if (keys[i].length() - at == key.length() && keys[i].startsWith(key, at)) {
                return i;
            }
        }
        return -1;
    }

    /** The name of the unit with its accents, to be compared with those of a text. */
    String accentedName(int unit) {
        String name = accented[unit];
        if (name == null) {
            name = Accents.of(units[unit].name());
            accented[unit] = name;
        }
        return name;
    }
}
