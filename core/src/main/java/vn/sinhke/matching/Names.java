package vn.sinhke.matching;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.text.Folding;

/**
 * The names of a roll, each once: as written, as folded, and as a set of sounding words. Names of one set of sounds make a
 * class, and how many people are of a class says how much it tells that two of them have it.
 */
final class Names {

    /** No name. */
    static final int NONE = -1;

    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> folded = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> sounds = new HashMap<>();
    private final Map<Long, Integer> classes = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Integer> nameOfWritten = new ArrayList<>();
    private final List<String> wordTexts = new ArrayList<>();
    private final List<Integer> soundOfWord = new ArrayList<>();
    private final List<Long> hashOfSound = new ArrayList<>();

    /** A folded name. */
    static final class Name {

        private final int[] words;
        private final int[] sounds;
        private final long soundsKey;
        private final long joinedKey;
        private final int nameClass;

        private Name(int[] words, int[] sounds, long soundsKey, long joinedKey, int nameClass) {
            this.words = words;
            this.sounds = sounds;
            this.soundsKey = soundsKey;
            this.joinedKey = joinedKey;
            this.nameClass = nameClass;
        }

        /** Its words, in their order; not to be changed. */
        int[] words() {
            return words;
        }

        /** What they sound like, in their order; not to be changed. */
        int[] sounds() {
            return sounds;
        }

        /** Hash of the sounds, whatever their order. */
        long soundsKey() {
            return soundsKey;
        }

        /** Hash of its letters without spaces. */
        long joinedKey() {
            return joinedKey;
        }

        /** Its class. */
        int nameClass() {
            return nameClass;
        }
    }

    /** Returns the number of a name as written; {@link #NONE} if nothing is left of it when folded. */
    int add(String name) {
        String tidy = Folding.tidy(name);
        Integer known = written.get(tidy);
        if (known != null) {
            return known;
        }
        String fold = Folding.fold(tidy);
        int number = fold.isEmpty() ? NONE : nameOfWritten.size();
        if (number != NONE) {
            nameOfWritten.add(nameOf(fold));
        }
        written.put(tidy, number);
        return number;
    }

    private int nameOf(String fold) {
        Integer known = folded.get(fold);
        if (known != null) {
            return known;
        }
        List<String> parts = Splitter.on(' ').splitToList(fold);
        int[] wordNumbers = new int[parts.size()];
        int[] soundNumbers = new int[parts.size()];
        long soundsKey = 0;
        for (int i = 0; i < wordNumbers.length; i++) {
            wordNumbers[i] = word(parts.get(i));
            soundNumbers[i] = soundOfWord.get(wordNumbers[i]);
            soundsKey += hashOfSound.get(soundNumbers[i]);
        }
        int nameClass = classes.computeIfAbsent(soundsKey, none -> classes.size());
        names.add(new Name(wordNumbers, soundNumbers, soundsKey, Hashing.of(fold.replace(" ", "")), nameClass));
        folded.put(fold, names.size() - 1);
        return names.size() - 1;
    }

    private int word(String text) {
        Integer known = words.get(text);
        if (known != null) {
            return known;
        }
        String heard = Spelling.sound(text);
        Integer sound = sounds.get(heard);
        if (sound == null) {
            sound = sounds.size();
            sounds.put(heard, sound);
            hashOfSound.add(Hashing.of(heard));
        }
        words.put(text, wordTexts.size());
        wordTexts.add(text);
        soundOfWord.add(sound);
        return wordTexts.size() - 1;
    }

    /** The folded name of a name as written. */
    int folded(int writtenName) {
        return nameOfWritten.get(writtenName);
    }

    Name name(int foldedName) {
        return names.get(foldedName);
    }

    String wordText(int word) {
        return wordTexts.get(word);
    }

    /** The hash of a sound, of which keys of names are sums. */
    long soundHash(int sound) {
        return hashOfSound.get(sound);
    }

    int classCount() {
        return classes.size();
    }

    int soundCount() {
        return sounds.size();
    }
}
