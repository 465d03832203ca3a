package vn.sinhke.place;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import vn.sinhke.text.Folding;

/**
 * Finds units by their names however they are written: folded, without spaces and zeros before numbers. One table of
 * chains by the hash of the name without its type word, so that names are only looked at where nothing else decides.
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

    /** The hash of each name without its type word. */
    private final int[] hashes;

    private UnitNames(Units units, char[] heads) {
        this.units = units;
        this.heads = heads;
        keys = new String[units.size()];
        accented = new String[units.size()];
        next = new char[units.size()];
        hashes = new int[units.size()];
    }

    /** The names of the units, put into tables now. */
    static UnitNames of(Units units) {
        UnitNames names = new UnitNames(units, new char[heads(units)]);
        // Backwards, so that every chain goes by code.
        for (int i = units.size() - 1; i >= 0; i--) {
            String key = names.key(i);
            int hash = hash(key, key.indexOf(BAR) + 1);
            int head = names.head(hash);
            names.hashes[i] = hash;
            names.next[i] = names.heads[head];
            names.heads[head] = (char) (i + 1);
        }
        return names;
    }

    /** The names of the units in tables that were made before. */
    static UnitNames of(Units units, ByteBuffer tables) {
        UnitNames names = new UnitNames(units, new char[heads(units)]);
        tables.asIntBuffer().get(names.hashes);
        CharBuffer places = tables.position(4 * names.hashes.length).asCharBuffer();
        places.get(names.heads);
        places.get(names.next);
        return names;
    }

    /** The tables, to be kept. */
    ByteBuffer tables() {
        ByteBuffer tables = ByteBuffer.allocate(4 * hashes.length + 2 * (heads.length + next.length));
        tables.asIntBuffer().put(hashes);
        tables.position(4 * hashes.length).asCharBuffer().put(heads).put(next);
        return tables;
    }

    private static int heads(Units units) {
        return Math.max(2, Integer.highestOneBit(units.size()) * 4);
    }

    private int head(int hash) {
        return (hash ^ hash >>> 15) & (heads.length - 1);
    }

    /** Whether the letter at that place is left out: a space, and a zero before the digits of a number. */
    private static boolean isLeftOut(String folded, int at, boolean inNumber) {
        char letter = folded.charAt(at);
        return letter == ' '
                || (letter == '0' && !inNumber && at + 1 < folded.length() && isDigit(folded.charAt(at + 1)));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** The folded text from there on without spaces, and numbers without zeros before them. */
    static String packed(String folded, int from) {
        StringBuilder packed = new StringBuilder(folded.length());
        boolean inNumber = false;
        for (int i = from; i < folded.length(); i++) {
            boolean leftOut = isLeftOut(folded, i, inNumber);
            inNumber = !leftOut && isDigit(folded.charAt(i));
            if (!leftOut) {
                packed.append(folded.charAt(i));
            }
        }
        return packed.toString();
    }

    /** The hash of what is packed, without packing it. */
    static int hash(String folded, int from) {
        int hash = 0;
        boolean inNumber = false;
        for (int i = from; i < folded.length(); i++) {
            boolean leftOut = isLeftOut(folded, i, inNumber);
            inNumber = !leftOut && isDigit(folded.charAt(i));
            if (!leftOut) {
                hash = 31 * hash + folded.charAt(i);
            }
        }
        return hash;
    }

    private String key(int unit) {
        String key = keys[unit];
        if (key == null) {
            String folded = Folding.fold(units.get(unit).name());
            int word = TypeWords.of(folded);
            key = TypeWords.writtenOut(word) + BAR + packed(folded, TypeWords.end(folded, word));
            keys[unit] = key;
        }
        return key;
    }

    /** The first unit whose name without its type word has that hash; -1 if there is none. */
    int first(int hash) {
        return from(heads[head(hash)] - 1, hash);
    }

    /** The next such unit. */
    int after(int unit, int hash) {
        return from(next[unit] - 1, hash);
    }

    private int from(int first, int hash) {
        int unit = first;
        while (unit >= 0 && hashes[unit] != hash) {
            unit = next[unit] - 1;
        }
        return unit;
    }

    /** Whether the name of the unit without its type word is what stands in the folded text from there on. */
    boolean bears(int unit, String folded, int from) {
        String key = key(unit);
        int at = key.indexOf(BAR) + 1;
        boolean inNumber = false;
        for (int i = from; i < folded.length(); i++) {
            boolean leftOut = isLeftOut(folded, i, inNumber);
            inNumber = !leftOut && isDigit(folded.charAt(i));
            if (!leftOut && (at == key.length() || key.charAt(at++) != folded.charAt(i))) {
                return false;
            }
        }
        return at == key.length();
    }

    /** Whether the unit has that type word, written out. */
    boolean isA(int unit, String typeWord) {
        String key = key(unit);
        return key.startsWith(typeWord) && key.charAt(typeWord.length()) == BAR;
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
