package vn.sinhke.benchmarks.sheets;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Locale;
import vn.sinhke.excel.form.FormRow;

/**
 * Rows of nineteen columns in the shape of the list of poor households (form 15), made up: one row a person, five
 * hundred persons a commune. The same row for the same index, always.
 */
final class MadeUpList {

    static final int COLUMNS = 19;

    /** With what the first row of a list begins. */
    static final String FIRST = "XÃ ";

    private static final int COMMUNE = 501;
    private static final int INDIGENOUS = 11;

    private static final ImmutableList<String> FAMILIES =
            ImmutableList.of("Nguyễn", "Trần", "Lê", "Phạm", "Y", "Ka", "Điểu", "Thị", "Vàng", "Giàng", "Lò", "Hoàng");
    private static final ImmutableList<String> MIDDLES = ImmutableList.of("Văn", "Thị", "Đức", "Ngọc", "A", "Hữu");
    private static final ImmutableList<String> GIVEN = ImmutableList.of(
            "An", "Bình", "Cường", "Dung", "Giang", "Hạnh", "Khánh", "Lan", "Minh", "Nga", "Phúc", "Quý", "Sơn", "Tâm");
    private static final ImmutableList<String> GROUPS =
            ImmutableList.of("Kinh", "M'Nông", "Ê đê", "Mạ", "Mông", "Tày", "Nùng", "Thái", "Dao", "Mường");
    private static final ImmutableList<String> RELATIONS = ImmutableList.of("Chủ hộ", "Vợ", "Con", "Con", "Mẹ", "Cháu");

    private MadeUpList() {}

    /** The cells of a row, {@code null} where it is blank: text or whole numbers; the name of a commune, or a person. */
    static Object[] row(int index) {
        Object[] cells = new Object[COLUMNS];
        if (index % COMMUNE == 0) {
            cells[0] = FIRST + letters(index / COMMUNE).toUpperCase(Locale.ROOT);
            return cells;
        }
        int person = index - index / COMMUNE - 1;
        int member = person % 5;
        int household = person / 5;
        int mix = (person * 0x9E3779B1) >>> 1;
        cells[0] = member == 0 ? (long) household + 1 : null;
        cells[1] = (long) member + 1;
        cells[2] = FAMILIES.get(household % FAMILIES.size()) + " " + MIDDLES.get(mix % MIDDLES.size()) + " "
                + GIVEN.get(mix / 7 % GIVEN.size()) + " " + letters(person);
        cells[mix % 2 == 0 ? 3 : 4] = 1940L + mix / 11 % 84;
        cells[5] = GROUPS.get(household % GROUPS.size());
        cells[6] = RELATIONS.get(member);
        if (member == 0) {
            cells[7 + household % 3] = "x";
        }
        for (int column = 10; column < COLUMNS; column++) {
            if ((mix >>> column) % 3 == 0 && column != INDIGENOUS) {
                cells[column] = "x";
            }
        }
        return cells;
    }

    /** The same row in the terms of the form. */
    static FormRow formRow(int index) {
        Object[] cells = row(index);
        if (index % COMMUNE == 0) {
            return FormRow.of("commune", cells);
        }
        for (int column = 0; column < COLUMNS; column++) {
            if (cells[column] instanceof Long year && (column == 3 || column == 4)) {
                cells[column] = Year.of(year.intValue());
            } else if (column >= 7 && cells[column] != null) {
                cells[column] = true;
            }
        }
        return FormRow.of("member", cells);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; letters.isEmpty() || rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
