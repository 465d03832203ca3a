package vn.sinhke.excel.reading;

import static vn.sinhke.excel.reading.MadeUpPeople.A;
import static vn.sinhke.excel.reading.MadeUpPeople.B;
import static vn.sinhke.excel.reading.MadeUpPeople.C;
import static vn.sinhke.excel.reading.MadeUpPeople.D;
import static vn.sinhke.excel.reading.MadeUpPeople.E;
import static vn.sinhke.excel.reading.MadeUpPeople.F;
import static vn.sinhke.excel.reading.MadeUpPeople.G;
import static vn.sinhke.excel.reading.MadeUpPeople.H;
import static vn.sinhke.excel.reading.MadeUpPeople.L;
import static vn.sinhke.excel.reading.MadeUpPeople.N;
import static vn.sinhke.excel.reading.MadeUpPeople.T;

import java.util.List;
import vn.sinhke.excel.reading.MadeUpPeople.Person;
import vn.sinhke.excel.reading.MadeUpPeople.Stored;

/** A kind of fault: what it does to a household of at least three persons, and what must be said where. */
enum SeededFault {
    HOUSEHOLD_IS_ERROR {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[A] = Stored.error("#REF!");
            expected.add(0, A, "CEL-007");
        }
    },
    HOUSEHOLD_IS_UNSTORED {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[A] = Stored.unstored();
            expected.add(0, A, "CEL-006");
        }
    },
    HOUSEHOLD_IS_FORMULA {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[A] = Stored.formula(Integer.toString(FRESH + expected.household()));
            expected.add(0, A, "CEL-012");
        }
    },
    HOUSEHOLD_IS_TEXT {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[A] = Stored.text("12a");
            expected.add(0, A, "CEL-001");
        }
    },
    HOUSEHOLD_IS_FRACTION {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[A] = Stored.number("12.5");
            expected.add(0, A, "CEL-002");
        }
    },
    HOUSEHOLD_IS_DAY {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[A] = Stored.day(45_000);
            expected.add(0, A, "CEL-001");
        }
    },
    HOUSEHOLD_IS_REPEATED {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[A] = Stored.number(Integer.toString(REPEATED));
            expected.add(0, A, "LST-006");
        }
    },
    HOUSEHOLD_IS_MISSING {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[A] = null;
            expected.add(0, A, "LST-005");
        }
    },
    HEAD_IS_CALLED_CHILD {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[G] = Stored.text("Con");
            expected.add(0, G, "LST-004");
        }
    },
    HEAD_HAS_NO_RELATION {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[G] = null;
            expected.add(0, G, "LST-009");
        }
    },
    HEAD_IN_TWO_CLASSES {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[H] = Stored.text("x");
            people.get(0).cells[H + 1] = null;
            people.get(0).cells[H + 2] = Stored.text("x");
            expected.add(0, H + 2, "LST-002");
        }
    },
    HEAD_IN_NO_CLASS {
        @Override
        void seed(List<Person> people, Expected expected) {
            noClass(people.get(0));
            expected.add(0, H, "LST-002");
        }
    },
    CLASS_IS_QUESTION {
        @Override
        void seed(List<Person> people, Expected expected) {
            noClass(people.get(0));
            people.get(0).cells[H + 1] = Stored.text("?");
            expected.add(0, H + 1, "CEL-005");
        }
    },
    CLASS_IS_ERROR {
        @Override
        void seed(List<Person> people, Expected expected) {
            noClass(people.get(0));
            people.get(0).cells[H] = Stored.error("#N/A");
            expected.add(0, H, "CEL-007");
        }
    },
    CLASS_IS_DAY {
        @Override
        void seed(List<Person> people, Expected expected) {
            noClass(people.get(0));
            people.get(0).cells[H + 2] = Stored.day(45_000);
            expected.add(0, H + 2, "CEL-005");
        }
    },
    HEAD_IS_NUMBER_TWO {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).cells[B] = Stored.number("2");
            expected.add(0, B, "LST-007");
        }
    },
    HEAD_IS_HIDDEN {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(0).hidden = true;
            expected.add(0, A, "CEL-016");
        }
    },
    /** A row that says it begins a household, and that it is its last member: both are told. */
    MEMBER_HAS_HOUSEHOLD {
        @Override
        void seed(List<Person> people, Expected expected) {
            int last = people.size() - 1;
            people.get(last).cells[A] = Stored.number(Integer.toString(FRESH + expected.household()));
            expected.add(last, G, "LST-004");
            expected.add(last, B, "LST-007");
        }
    },
    TWO_HEADS {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[G] = Stored.text("chủ  hộ");
            expected.add(1, A, "LST-005");
        }
    },
    MEMBER_IN_CLASS {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[H + 1] = Stored.text("x");
            expected.add(1, H + 1, "LST-003");
        }
    },
    MEMBER_WITHOUT_NUMBER {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[B] = null;
            expected.add(1, B, "LST-008");
        }
    },
    MEMBER_IS_WORD {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[B] = Stored.text("hai");
            expected.add(1, B, "CEL-001");
        }
    },
    MEMBER_IS_FRACTION {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[B] = Stored.number("2.5");
            expected.add(1, B, "CEL-002");
        }
    },
    MEMBER_IS_NINE {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[B] = Stored.number("9");
            expected.add(1, B, "LST-007");
        }
    },
    MEMBER_IS_REPEATED {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(2).cells[B] = Stored.number("2");
            expected.add(2, B, "LST-007");
        }
    },
    LAST_MEMBER_IS_FIRST {
        @Override
        void seed(List<Person> people, Expected expected) {
            int last = people.size() - 1;
            people.get(last).cells[B] = Stored.number("1");
            expected.add(last, G, "LST-019");
        }
    },
    NO_NAME {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[C] = null;
            expected.add(1, C, "CEL-018");
        }
    },
    NAME_IS_ERROR {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[C] = Stored.error("#VALUE!");
            expected.add(1, C, "CEL-007");
        }
    },
    NAME_HAS_DIGITS {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[C] = Stored.text("Người thứ 2");
            expected.add(1, C, "LST-018");
        }
    },
    NAME_IS_BROKEN {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[C] = Stored.text("Nguy\uFFFDn");
            expected.add(1, C, "LST-018");
        }
    },
    BOTH_MALE_AND_FEMALE {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[D] = Stored.number("1980");
            people.get(1).cells[E] = Stored.number("1980");
            expected.add(1, E, "LST-001");
        }
    },
    NEITHER_MALE_NOR_FEMALE {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[D] = null;
            people.get(1).cells[E] = null;
            expected.add(1, D, "LST-001");
        }
    },
    BORN_UNKNOWN {
        @Override
        void seed(List<Person> people, Expected expected) {
            born(people, expected, Stored.text("không rõ"), "CEL-003");
        }
    },
    BORN_IN_TWO_DIGITS {
        @Override
        void seed(List<Person> people, Expected expected) {
            born(people, expected, Stored.number("87"), "CEL-003");
        }
    },
    BORN_IN_SHORT_YEAR {
        @Override
        void seed(List<Person> people, Expected expected) {
            born(people, expected, Stored.text("12/3/87"), "CEL-004");
        }
    },
    BORN_IN_MONTH {
        @Override
        void seed(List<Person> people, Expected expected) {
            born(people, expected, Stored.text("3/1987"), "CEL-024");
        }
    },
    BORN_ON_NO_DAY {
        @Override
        void seed(List<Person> people, Expected expected) {
            born(people, expected, Stored.text("31/2/1987"), "CEL-003");
        }
    },
    BORN_TOO_LATE {
        @Override
        void seed(List<Person> people, Expected expected) {
            born(people, expected, Stored.number("2077"), "LST-012");
        }
    },
    BORN_TOO_EARLY {
        @Override
        void seed(List<Person> people, Expected expected) {
            born(people, expected, Stored.text("1871"), "LST-012");
        }
    },
    BORN_AFTER_REVIEW {
        @Override
        void seed(List<Person> people, Expected expected) {
            born(people, expected, Stored.text("5/6/2031"), "LST-012");
        }
    },
    BORN_TRUE {
        @Override
        void seed(List<Person> people, Expected expected) {
            born(people, expected, Stored.truth(), "CEL-003");
        }
    },
    BORN_UNSTORED {
        @Override
        void seed(List<Person> people, Expected expected) {
            born(people, expected, Stored.unstored(), "CEL-006");
        }
    },
    NO_ETHNIC_GROUP {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[F] = null;
            expected.add(1, F, "LST-010");
        }
    },
    UNKNOWN_ETHNIC_GROUP {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[F] = Stored.text("Kinhh");
            expected.add(1, F, "LST-011");
        }
    },
    ETHNIC_GROUP_IS_ERROR {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[F] = Stored.error("#NAME?");
            expected.add(1, F, "CEL-007");
        }
    },
    RELATION_IS_UNSTORED {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[G] = Stored.unstored();
            expected.add(1, G, "CEL-006");
        }
    },
    NEED_IS_PERHAPS {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[N] = Stored.text("có lẽ");
            expected.add(1, N, "CEL-005");
        }
    },
    NEED_IS_TWO {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[N + 1] = Stored.number("2");
            expected.add(1, N + 1, "CEL-005");
        }
    },
    KINH_IS_INDIGENOUS {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[F] = Stored.text("KINH");
            people.get(1).cells[L] = Stored.text("x");
            expected.add(1, L, "LST-017");
        }
    },
    SAME_PERSON_TWICE {
        @Override
        void seed(List<Person> people, Expected expected) {
            for (int column : new int[] {C, D, E}) {
                people.get(2).cells[column] = people.get(1).cells[column];
            }
            expected.add(2, C, "LST-013");
        }
    },
    MEMBER_IS_HIDDEN {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).hidden = true;
            expected.add(1, B, "CEL-016");
        }
    },
    CONTENT_BESIDE_THE_TABLE {
        @Override
        void seed(List<Person> people, Expected expected) {
            people.get(1).cells[T] = Stored.text("ghi chú");
            expected.add(1, T, "CEL-017");
        }
    },
    ROW_BESIDE_THE_TABLE {
        @Override
        void seed(List<Person> people, Expected expected) {
            Person nobody = new Person();
            nobody.cells[MadeUpPeople.V] = Stored.text("ghi chú");
            people.add(people.size(), nobody);
            expected.add(people.size() - 1, MadeUpPeople.V, "CEL-017");
        }
    };

    /** A number that the first household of every commune has. */
    static final int REPEATED = 1;

    /** Numbers from here on are no household's. */
    static final int FRESH = 1_000_000;

    abstract void seed(List<Person> people, Expected expected);

    /** Takes what must be said. */
    interface Expected {

        void add(int member, int column, String code);

        /** Which household of the whole list it is. */
        int household();
    }

    private static void noClass(Person head) {
        for (int column = H; column <= H + 2; column++) {
            head.cells[column] = null;
        }
    }

    private static void born(List<Person> people, Expected expected, Stored stored, String code) {
        int column = people.get(1).cells[D] == null ? E : D;
        people.get(1).cells[column] = stored;
        expected.add(1, column, code);
    }
}
