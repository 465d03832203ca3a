package vn.sinhke.excel;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.excel.reading.CellLocator;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewedHousehold;

/**
 * A household of list 14 or 15 and the rows in which it stood (hộ đọc từ danh sách).
 *
 * @param index which household of the list it is, from zero
 * @param household what was read of it
 * @param rows the rows of the table in which its members stood, in their order; never empty
 */
public record ListedHousehold(int index, ReviewedHousehold household, ImmutableIntArray rows) {

    private static final Pattern MEMBER = Pattern.compile("members\\[([0-9]{1,9})](?:/(.*))?");

    /**
     * A cell of the table, as long as nobody knows where the table stands.
     *
     * @param row the row of the table, from zero
     * @param column id of the column
     */
    public record Cell(int row, String column) {

        /** Returns where it stands; the begin of its row if the workbook has not the column. */
        public Optional<CellPlace> find(CellLocator locator) {
            return locator.cell(ListedHouseholds.TABLE, row, column).or(() -> locator.row(ListedHouseholds.TABLE, row));
        }
    }

    /** The path in the list of a path in the household, such as {@code households[3]/members[0]/born}. */
    public String inList(String path) {
        return path.isEmpty() ? "households[" + index + "]" : "households[" + index + "]/" + path;
    }

    /** The cell of a path in the household; what is of the household as a whole stands in its first row. */
    public Cell cell(String path) {
        Matcher member = MEMBER.matcher(path);
        if (member.matches()) {
            int place = Integer.parseInt(member.group(1));
            if (place < rows.length()) {
                return new Cell(rows.get(place), column(place, member.group(2)));
            }
        }
        return new Cell(
                rows.get(0),
                switch (path) {
                    case "number" -> "household";
                    case "change" -> "newly";
                    case "marks" -> household.marks().contains(HouseholdMark.INDIGENOUS) ? "indigenous" : "merit";
                    default -> "name";
                });
    }

    private String column(int place, String fact) {
        if (fact == null) {
            return "name";
        }
        return switch (fact) {
            case "born" ->
                household.members().get(place).sex().equals(Optional.of(Sex.FEMALE)) ? "bornFemale" : "bornMale";
            case "number" -> "member";
            case "ethnicGroup", "relation" -> fact;
            default -> "name";
        };
    }

    /** Its place in the list; nobody of it. */
    @Override
    public String toString() {
        return "ListedHousehold{" + index + ", " + rows.length() + " members}";
    }
}
