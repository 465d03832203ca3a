package vn.sinhke.benchmarks.sheets;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.stream.IntStream;

/**
 * Rows of nineteen columns in the shape of the list of poor households (form 15), made up: one row a person, five
 * hundred persons a commune. The same row for the same index, always.
 */
final class MadeUpList {

    static final int COLUMNS = 19;

    private static final ImmutableList<String> FAMILIES =
            ImmutableList.of("Nguyễn", "Trần", "Lê", "Phạm", "H'", "Y", "Điểu", "Thị", "Vàng", "Giàng", "Lò", "Hoàng");
    private static final ImmutableList<String> MIDDLES = ImmutableList.of("Văn", "Thị", "Đức", "Ngọc", "A", "Hữu");
    private static final ImmutableList<String> GIVEN = ImmutableList.of(
            "An", "Bình", "Cường", "Dung", "Giang", "Hạnh", "Khánh", "Lan", "Minh", "Nga", "Phúc", "Quý", "Sơn", "Tâm");
    private static final ImmutableList<String> GROUPS =
            ImmutableList.of("Kinh", "M'Nông", "Ê đê", "Mạ", "Mông", "Tày", "Nùng", "Thái", "Dao", "Mường");
    private static final ImmutableList<String> RELATIONS =
            ImmutableList.of("Chủ hộ", "Vợ", "Con", "Con", "Mẹ", "Cháu");

    private MadeUpList() {}

    /** The cells of a row, {@code null} where it is blank: text or whole numbers. */
    static Object[] row(int index) {
        int member = index % 5;
        int household = index / 5;
        int mix = (index * 0x9E3779B1) >>> 1;
        Object[] cells = new Object[COLUMNS];
        cells[0] = member == 0 ? (long) household + 1 : null;
        cells[1] = (long) member + 1;
        cells[2] = FAMILIES.get(household % FAMILIES.size()) + " " + MIDDLES.get(mix % MIDDLES.size()) + " "
                + GIVEN.get(mix / 7 % GIVEN.size()) + " " + index;
        cells[mix % 2 == 0 ? 3 : 4] = 1940L + mix / 11 % 84;
        cells[5] = GROUPS.get(household % GROUPS.size());
        cells[6] = RELATIONS.get(member);
        if (member == 0) {
            cells[7 + household % 3] = "x";
        }
        for (int column = 10; column < COLUMNS; column++) {
            if ((mix >>> column) % 3 == 0) {
                cells[column] = "x";
            }
        }
        return cells;
    }

    /** The first rows, made one after the other. */
    static Iterator<Object[]> rows(int count) {
        return IntStream.range(0, count).mapToObj(MadeUpList::row).iterator();
    }
}
