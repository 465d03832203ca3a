package vn.sinhke.place;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import vn.sinhke.text.Folding;

/**
 * Finds units by their names however they are written: folded, without spaces and zeros before numbers. One table of
 * chains by the name without its type word; nothing is allocated for a name that nobody bears.
 */
final class UnitNames {

    /** Stands between the type word and the name. */
    private static final char BAR = '|';

    private final Units units;

    /** Made when they are first asked for; whoever makes one makes the same. */
    private final String[] keys;

    private final String[] accented;

    /** By hash the first unit, and by unit the next one: their places, counted from one. */
    private final char[] heads;

    private final char[] next;

    private UnitNames(Units units, char[] heads) {
        this.units = units;
        this.heads = heads;
        keys = new String[units.size()];
        accented = new String[units.size()];
        next = new char[units.size()];
    }

    /** The names of the units, put into tables now. */
    static UnitNames of(Units units) {
        UnitNames names = new UnitNames(units, new char[heads(units)]);
        // Backwards, so that every chain goes by code.
        for (int i = units.size() - 1; i >= 0; i--) {
            String key = names.key(i);
            int hash = names.hash(key.substring(key.indexOf(BAR) + 1));
            names.next[i] = names.heads[hash];
            names.heads[hash] = (char) (i + 1);
        }
        return names;
    }

    /** The names of the units in tables that were made before. */
    static UnitNames of(Units units, ByteBuffer tables) {
        UnitNames names = new UnitNames(units, new char[heads(units)]);
        CharBuffer places = tables.asCharBuffer();
        places.get(names.heads);
        places.get(names.next);
        return names;
    }

    /** The tables, to be kept. */
    ByteBuffer tables() {
        ByteBuffer tables = ByteBuffer.allocate(2 * (heads.length + next.length));
        tables.asCharBuffer().put(heads).put(next);
        return tables;
    }

    private static int heads(Units units) {
        return Math.max(2, Integer.highestOneBit(units.size()) * 4);
    }

    private int hash(String bare) {
        int hash = bare.hashCode();
        return (hash ^ hash >>> 15) & (heads.length - 1);
    }

    /** The key of a name with the type word before it, both folded. */
    static String key(String typeWord, String bare) {
        return typeWord + BAR + bare;
    }

    /** The folded text without spaces, and numbers without zeros before them. */
    static String packed(String folded) {
        StringBuilder packed = null;
        int copied = 0;
        boolean number = false;
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            boolean zero = letter == '0' && !number && i + 1 < folded.length() && isDigit(folded.charAt(i + 1));
            number = !zero && isDigit(letter);
            if (letter == ' ' || zero) {
                packed = packed == null ? new StringBuilder(folded.length()) : packed;
                packed.append(folded, copied, i);
                copied = i + 1;
            }
        }
        return packed == null
                ? folded
                : packed.append(folded, copied, folded.length()).toString();
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private String key(int unit) {
        String key = keys[unit];
        if (key == null) {
            String folded = Folding.fold(units.get(unit).name());
            int end = TypeWords.end(folded);
            key = key(packed(folded.substring(0, end)), packed(folded.substring(end)));
            keys[unit] = key;
        }
        return key;
    }

    /** The first unit of that name without its type word; -1 if there is none. */
    int first(String bare) {
        return from(heads[hash(bare)] - 1, bare);
    }

    /** The next unit of that name. */
    int after(int unit, String bare) {
        return from(next[unit] - 1, bare);
    }

    private int from(int first, String bare) {
        for (int i = first; i >= 0; i = next[i] - 1) {
            String key = key(i);
            int bar = key.length() - bare.length() - 1;
            if (bar >= 0 && key.charAt(bar) == BAR && key.endsWith(bare)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the unit has that key, type word and name. */
    boolean has(int unit, String key) {
        return key(unit).equals(key);
    }

    /** The name of the unit with its accents, to be compared with those of a text. */
    String accentedName(int unit) {
        String name = accented[unit];
        if (name == null) {
            name = Accents.of(units.get(unit).name());
            accented[unit] = name;
        }
        return name;
    }
}
