package vn.sinhke.matching;

/**
 * By what two people have to be alike to be compared at all (khóa gom nhóm). Each is there for some mistakes of lists: a
 * person with any of them still shares another block with the one who is the same.
 */
enum Block {
    /** The number. */
    NUMBER,
    /** The last six digits of a number of twelve: a slip in the first six. */
    NUMBER_TAIL,
    /** The first nine: a slip in the last three. */
    NUMBER_HEAD,
    /** The first six and the last three: a slip between them. */
    NUMBER_ENDS,
    /** Sounds of the name in any order, and year: another commune, sex or number. */
    NAME_AND_YEAR,
    /** Sounds of the name in any order, and commune: another year. */
    NAME_AND_COMMUNE,
    /** Letters of the name without spaces, and year. */
    LETTERS_AND_YEAR,
    /** Letters of the name without spaces, and commune. */
    LETTERS_AND_COMMUNE,
    /** All words of the name but one, year and commune: a slip in one word, or a word that is missing. */
    WORDS_AND_YEAR_AND_COMMUNE,
    /** All words of the name but one, and the day of birth: the same, in another commune. */
    WORDS_AND_DAY;

    /** Whether a person has a key for each word of the name. */
    boolean isByWords() {
        return this == WORDS_AND_YEAR_AND_COMMUNE || this == WORDS_AND_DAY;
    }

    /** The key of a person; 0 if what it takes is not stated. */
    int key(Roll roll, int person) {
        long number = roll.numbers[person];
        boolean twelve = number != Numbers.NONE && Numbers.isTwelve(number);
        return switch (this) {
            case NUMBER -> number == Numbers.NONE ? 0 : key(Numbers.value(number));
            case NUMBER_TAIL -> twelve ? key(Numbers.tail(number)) : 0;
            case NUMBER_HEAD -> twelve ? key(Numbers.head(number)) : 0;
            case NUMBER_ENDS -> twelve ? key(Numbers.ends(number)) : 0;
            case NAME_AND_YEAR -> withYear(roll, person, soundsKey(roll, person));
            case NAME_AND_COMMUNE -> withCommune(roll, person, soundsKey(roll, person));
            case LETTERS_AND_YEAR -> withYear(roll, person, joinedKey(roll, person));
            case LETTERS_AND_COMMUNE -> withCommune(roll, person, joinedKey(roll, person));
            default -> throw new IllegalStateException("A key for each word: " + this);
        };
    }

    /** The part of a key that goes with each choice of words; 0 if it is not stated. */
    long rest(Roll roll, int person) {
        if (roll.years[person] == Roll.UNSTATED) {
            return 0;
        }
        if (this == WORDS_AND_DAY) {
            return roll.days[person] == Roll.NONE ? 0 : Hashing.of(roll.years[person], roll.days[person]);
        }
        int commune = roll.communes[person];
        return commune == Roll.NONE ? 0 : Hashing.of(roll.years[person], roll.communeHashes[commune]);
    }

    private static int key(long value) {
        return Hashing.key(Hashing.mixed(value + 1));
    }

    private static long soundsKey(Roll roll, int person) {
        Names.Name name = roll.name(person);
        return name == null ? 0 : name.soundsKey();
    }

    private static long joinedKey(Roll roll, int person) {
        Names.Name name = roll.name(person);
        return name == null ? 0 : name.joinedKey();
    }

    private static int withYear(Roll roll, int person, long name) {
        int year = roll.years[person];
        return name == 0 || year == Roll.UNSTATED ? 0 : Hashing.key(Hashing.of(name, year));
    }

    private static int withCommune(Roll roll, int person, long name) {
        int commune = roll.communes[person];
        return name == 0 || commune == Roll.NONE ? 0 : Hashing.key(Hashing.of(name, roll.communeHashes[commune]));
    }
}
