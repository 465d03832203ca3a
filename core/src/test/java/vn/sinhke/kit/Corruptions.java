package vn.sinhke.kit;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.sinhke.beneficiary.Birth;

/** Makes the mistakes of writing somebody down a second time. The weights are made up: how often lists err is not known. */
final class Corruptions {

    private static final ImmutableMap<Corruption, Integer> WEIGHTS = ImmutableMap.<Corruption, Integer>builder()
            .put(Corruption.ACCENTS_LOST, 12)
            .put(Corruption.WORD_ACCENTS_LOST, 6)
            .put(Corruption.TONE_PLACED, 8)
            .put(Corruption.LETTER, 10)
            .put(Corruption.SOUND, 6)
            .put(Corruption.WORDS_SWAPPED, 3)
            .put(Corruption.WORD_DROPPED, 4)
            .put(Corruption.SPACING, 3)
            .put(Corruption.YEAR_BESIDE, 6)
            .put(Corruption.YEAR_DIGIT, 3)
            .put(Corruption.DAY_MONTH_SWAPPED, 4)
            .put(Corruption.DAY_LOST, 8)
            .put(Corruption.DIGIT, 6)
            .put(Corruption.DIGITS_SWAPPED, 3)
            .put(Corruption.ZERO_LOST, 5)
            .put(Corruption.NUMBER_LOST, 10)
            .put(Corruption.OLD_CARD, 5)
            .put(Corruption.SEX, 2)
            .put(Corruption.VILLAGE_LOST, 5)
            .put(Corruption.VILLAGE_MOVED, 2)
            .buildOrThrow();

    private static final int[] HOW_MANY = {30, 40, 22, 8};
    private static final ImmutableMap<String, String> SOUNDS = ImmutableMap.of(
            "Gi", "D", "D", "R", "S", "X", "X", "S", "Tr", "Ch", "Ch", "Tr", "Ph", "F", "K", "C", "R", "D");
    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');

    private final Random random;
    private final int all = WEIGHTS.values().stream().mapToInt(weight -> weight).sum();

    Corruptions(Random random) {
        this.random = random;
    }

    /** Returns the person with some mistakes; their kinds are added to {@code made}. */
    MadeUpPerson corrupt(MadeUpPerson person, Set<Corruption> made) {
        MadeUpPerson corrupted = person;
        for (int left = howMany(); left > 0; left--) {
            Corruption kind = kind();
            MadeUpPerson next = made.contains(kind) ? corrupted : corrupt(corrupted, kind);
            if (!next.equals(corrupted)) {
                made.add(kind);
                corrupted = next;
            }
        }
        return corrupted;
    }

    private int howMany() {
        int drawn = random.nextInt(100);
        int count = 0;
        while (drawn >= HOW_MANY[count]) {
            drawn -= HOW_MANY[count++];
        }
        return count;
    }

    private Corruption kind() {
        int drawn = random.nextInt(all);
        for (var entry : WEIGHTS.entrySet()) {
            drawn -= entry.getValue();
            if (drawn < 0) {
                return entry.getKey();
            }
        }
        throw new AssertionError("weights");
    }

    private MadeUpPerson corrupt(MadeUpPerson person, Corruption kind) {
        return switch (kind) {
            case ACCENTS_LOST -> person.name(bare(person.name()));
            case WORD_ACCENTS_LOST -> person.name(oneWord(person.name(), Corruptions::bare));
            case TONE_PLACED -> person.name(tonePlaced(person.name()));
            case LETTER -> person.name(oneWord(person.name(), this::slip));
            case SOUND -> person.name(oneWord(person.name(), Corruptions::heard));
            case WORDS_SWAPPED -> person.name(swapped(person.name()));
            case WORD_DROPPED -> person.name(dropped(person.name()));
            case SPACING -> person.name(respaced(person.name()));
            case YEAR_BESIDE ->
                person.born(inYear(person.born(), person.born().year() + (random.nextBoolean() ? 1 : -1)));
            case YEAR_DIGIT ->
                person.born(inYear(person.born(), otherDigit(person.born().year())));
            case DAY_MONTH_SWAPPED -> person.born(daySwapped(person.born()));
            case DAY_LOST -> person.born(Birth.in(person.born().year()));
            case DIGIT -> person.number(person.number().map(this::digit));
            case DIGITS_SWAPPED -> person.number(person.number().map(this::digitsSwapped));
            case ZERO_LOST ->
                person.number(person.number().map(number -> number.startsWith("0") ? number.substring(1) : number));
            case NUMBER_LOST -> person.number(Optional.empty());
            case OLD_CARD ->
                person.number(person.number().map(number -> "24%07d".formatted(random.nextInt(10_000_000))));
            case SEX -> person.male(!person.male());
            case VILLAGE_LOST -> person.village(Optional.empty());
            case VILLAGE_MOVED -> person.village(person.village().map(village -> (village + 1) % 14));
            case MOVED -> throw new IllegalArgumentException("Not a mistake of writing: " + kind);
        };
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private String oneWord(String name, java.util.function.UnaryOperator<String> change) {
        List<String> words = new ArrayList<>(Splitter.on(' ').splitToList(name));
        int word = random.nextInt(words.size());
        words.set(word, change.apply(words.get(word)));
        return Joiner.on(' ').join(words);
    }

    private static String tonePlaced(String name) {
        String placed = name.replace("òa", "oà")
                .replace("óa", "oá")
                .replace("ủy", "uỷ")
                .replace("úy", "uý")
                .replace("ùy", "uỳ");
        return placed.equals(name) ? Normalizer.normalize(name, Normalizer.Form.NFD) : placed;
    }

    private String slip(String word) {
        int at = 1 + random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        if (at >= word.length() || word.length() < 3) {
            return word + letter;
        }
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        };
    }

    private static String heard(String word) {
        for (var sound : SOUNDS.entrySet()) {
            if (word.length() > sound.getKey().length()
                    && word.startsWith(sound.getKey())
                    && !word.startsWith(sound.getKey() + "h")) {
                return sound.getValue() + word.substring(sound.getKey().length());
            }
        }
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "i" : word;
    }

    private static String swapped(String name) {
        List<String> words = new ArrayList<>(Splitter.on(' ').splitToList(name));
        if (words.size() < 3) {
            return name;
        }
        java.util.Collections.swap(words, words.size() - 1, words.size() - 2);
        return Joiner.on(' ').join(words);
    }

    private static String dropped(String name) {
        List<String> words = new ArrayList<>(Splitter.on(' ').splitToList(name));
        if (words.size() < 3) {
            return name;
        }
        words.remove(1);
        return Joiner.on(' ').join(words);
    }

    private static String respaced(String name) {
        if (name.contains("' ")) {
            return name.replace("' ", "'");
        }
        int space = name.lastIndexOf(' ');
        boolean begins = space > 0 && LETTERS.matches(bare(name).charAt(space - 1));
        return begins ? name.substring(0, space) + name.substring(space + 1) : name;
    }

    private static Birth inYear(Birth born, int year) {
        return born.day()
                .map(day -> Birth.on(LocalDate.of(year, day.getMonthValue(), Math.min(28, day.getDayOfMonth()))))
                .orElse(Birth.in(year));
    }

    private int otherDigit(int year) {
        int tens = year / 10 % 10;
        int other = Math.min(year >= 2000 ? 2 : 9, Math.max(0, tens + (random.nextBoolean() ? 1 : -1)));
        return year + (other - tens) * 10;
    }

    private static Birth daySwapped(Birth born) {
        return born.day()
                .filter(day -> day.getDayOfMonth() <= 12)
                .map(day -> Birth.on(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())))
                .orElse(born);
    }

    private String digit(String number) {
        int at = random.nextInt(number.length());
        int other = (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        return number.substring(0, at) + other + number.substring(at + 1);
    }

    private String digitsSwapped(String number) {
        int at = random.nextInt(number.length() - 1);
        return number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
    }
}
