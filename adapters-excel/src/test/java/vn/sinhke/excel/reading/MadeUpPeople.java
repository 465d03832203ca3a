package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Households in the shape of list 15, made up: the same for the same number, always, and without a fault. */
final class MadeUpPeople {

    /** A cell as it is stored: the attribute of its type, and what stands in it. */
    record Stored(String attributes, String content) {

        static Stored text(String text) {
            return new Stored(
                    "t=\"inlineStr\"", "<is><t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is>");
        }

        static Stored number(String number) {
            return new Stored("", "<v>" + number + "</v>");
        }

        static Stored day(int serial) {
            return new Stored("s=\"1\"", "<v>" + serial + "</v>");
        }

        static Stored error(String error) {
            return new Stored("t=\"e\"", "<v>" + error + "</v>");
        }

        static Stored truth() {
            return new Stored("t=\"b\"", "<v>1</v>");
        }

        static Stored unstored() {
            return new Stored("", "<f>Sheet9!A1</f>");
        }

        static Stored formula(String result) {
            return new Stored("", "<f>" + result + "+0</f><v>" + result + "</v>");
        }
    }

    /** One row: its cells by column, null where it is blank, and whether it is hidden. */
    static final class Person {
        final Stored[] cells = new Stored[24];
        boolean hidden;
    }

    static final int A = 0;
    static final int B = 1;
    static final int C = 2;
    static final int D = 3;
    static final int E = 4;
    static final int F = 5;
    static final int G = 6;
    static final int H = 7;
    static final int L = 11;
    static final int N = 13;
    static final int T = 19;
    static final int V = 21;

    private static final ImmutableList<String> FAMILIES =
            ImmutableList.of("Nguyễn", "Trần", "Lê", "Điểu", "Thị", "Vàng", "Giàng", "H'", "Y", "Lò");
    private static final ImmutableList<String> GIVEN = ImmutableList.of(
            "An", "Bình", "Chí", "Dung", "Em", "Phúc", "Giang", "Hạnh", "Khánh", "Lan", "Minh", "Nga", "Oanh");
    private static final ImmutableList<String> GROUPS = ImmutableList.of(
            "Kinh", "M'Nông", "Ê đê", "Mạ", "Mông", "Tày", "NÙNG", "Thái", "dao", "Mường", "Cơ-ho", "Mnông");
    private static final ImmutableList<String> RELATIONS = ImmutableList.of("Chủ hộ", "Vợ", "Con", "con", "Mẹ", "Cháu");
    private static final ImmutableList<String> MARKS = ImmutableList.of("x", "X", "✓", "có");

    private MadeUpPeople() {}

    /** How many persons the household of that number has: from one to six. */
    static int size(int household) {
        return 1 + mix(household) % 6;
    }

    /** The persons of a household, whose number stands on the first row. */
    static List<Person> household(int household, int numberInCommune) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < size(household); i++) {
            people.add(person(household, numberInCommune, i));
        }
        return people;
    }

    private static Person person(int household, int numberInCommune, int member) {
        int mix = mix(household * 31 + member + 7);
        Person person = new Person();
        if (member == 0) {
            person.cells[A] = household % 9 == 0
                    ? Stored.text(Integer.toString(numberInCommune))
                    : Stored.number(Integer.toString(numberInCommune));
            person.cells[H + household % 3] = Stored.text(MARKS.get(mix % MARKS.size()));
        }
        person.cells[B] = Stored.number(Integer.toString(member + 1));
        person.cells[C] = Stored.text(FAMILIES.get(household % FAMILIES.size()) + "  " + GIVEN.get(mix % GIVEN.size())
                + " " + letters(household) + " " + letters(member));
        person.cells[mix % 2 == 0 ? D : E] = born(mix);
        person.cells[F] = Stored.text(GROUPS.get(household % GROUPS.size()));
        person.cells[G] = Stored.text(RELATIONS.get(member));
        for (int column = N; column < T; column++) {
            if ((mix >>> (column - 10)) % 3 == 0) {
                person.cells[column] = Stored.text("x");
            }
        }
        return person;
    }

    private static Stored born(int mix) {
        int year = 1940 + mix / 13 % 84;
        return switch (mix / 5 % 5) {
            case 0 -> Stored.text(Integer.toString(year));
            case 1 -> Stored.text("5/6/" + year);
            case 2 -> Stored.day(14_700 + mix % 30_000);
            default -> Stored.number(Integer.toString(year));
        };
    }

    /** The number as letters, since names have no digits. */
    static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        int rest = number;
        do {
            letters.append((char) ('a' + rest % 26));
            rest /= 26;
        } while (rest > 0);
        return letters.toString();
    }

    private static int mix(int number) {
        int mixed = number * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) & 0x7FFFFFFF;
    }
}
