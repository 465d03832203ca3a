package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.EthnicGroup;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Words;
import vn.sinhke.excel.reading.CellLocator;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.place.Locality;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.text.Folding;

/** Puts the rows of a list together to households. */
final class ListReading {

    private static final Pattern VILLAGE = Pattern.compile("(thon|bon|buon|ap|lang|ban|khu pho|to dan pho|tdp) .*");
    private static final ImmutableMap<String, String> PARTS = ImmutableMap.of(
            "member", "number",
            "name", "person/name",
            "bornMale", "born",
            "bornFemale", "born",
            "ethnicGroup", "ethnicGroup",
            "relation", "relation");

    private final String table;
    private final PovertyClass povertyClass;
    private final Words heads;
    private final ImmutableList<Column> columns;
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Optional<EthnicGroup>> groups = new HashMap<>();
    private final Consumer<ListedHousehold> taker;

    /** For each row of the table, where it went; below zero for a banner or a village. */
    private final List<int[]> rows = new ArrayList<>();

    private Locality place = Locality.UNKNOWN;
    private Optional<String> village = Optional.empty();
    private ReviewedHousehold.Builder current;
    private String number = "";
    private ImmutableIntArray.Builder memberRows = ImmutableIntArray.builder();
    private boolean headed;
    private int members;
    private int count;
    private final EnumSet<ReviewChange> changes = EnumSet.noneOf(ReviewChange.class);

    /** The taker is given each household when it is whole. */
    ListReading(Form form, String table, PovertyClass povertyClass, Consumer<ListedHousehold> taker) {
        this.taker = taker;
        this.table = table;
        this.povertyClass = povertyClass;
        this.columns = form.table(table).orElseThrow().leaves();
        this.heads = form.words().getOrDefault("head", Words.of(Map.of("HEAD", ImmutableList.of("Chủ hộ"))));
        for (int i = 0; i < columns.size(); i++) {
            slots.put(columns.get(i).id(), i);
        }
    }

    private Object cell(FormRow row, String column) {
        Integer slot = slots.get(column);
        return slot == null ? null : row.find(slot);
    }

    private Optional<String> text(FormRow row, String column) {
        return Optional.ofNullable(cell(row, column)).map(Object::toString);
    }

    void row(int index, FormRow row) {
        while (rows.size() < index) {
            rows.add(new int[] {-1, -1});
        }
        if (row.level().equals("commune")) {
            end();
            place = new Locality(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(row.find(0)).map(Object::toString));
            village = Optional.empty();
            rows.add(new int[] {-1, -1});
        } else if (isVillage(row)) {
            end();
            village = text(row, "name");
            rows.add(new int[] {-1, -1});
        } else {
            member(index, row);
        }
    }

    /** A row that names a village and nothing else. */
    private boolean isVillage(FormRow row) {
        int filled = 0;
        for (int i = 0; i < columns.size(); i++) {
            filled += row.find(i) == null ? 0 : 1;
        }
        return filled == 1
                && text(row, "name")
                        .map(Folding::fold)
                        .filter(name -> VILLAGE.matcher(name).matches())
                        .isPresent();
    }

    private void member(int index, FormRow row) {
        String stated = text(row, "household").orElse("");
        boolean head = text(row, "relation").flatMap(heads::parse).isPresent();
        boolean another = !stated.isEmpty() && !(stated.equals(number) && !head);
        if (current == null || another || (head && headed)) {
            begin(stated);
        }
        headed |= head;
        ListColumns.CHANGES.forEach((column, change) -> {
            if (cell(row, column) == Boolean.TRUE) {
                changes.add(change);
            }
        });
        ListColumns.MARKS.forEach((column, mark) -> {
            if (cell(row, column) == Boolean.TRUE) {
                current.addMarks(mark);
            }
        });
        ListColumns.NEEDS.forEach((column, need) -> {
            if (cell(row, column) == Boolean.TRUE) {
                current.addNeeds(need);
            }
        });
        current.addMembers(member(row, head));
        memberRows.add(index);
        rows.add(new int[] {count, members});
        members++;
    }

    private void begin(String stated) {
        end();
        current = ReviewedHousehold.builder()
                .place(place)
                .village(village)
                .povertyClass(povertyClass)
                .number(stated.isEmpty() ? Optional.empty() : Optional.of(stated));
        number = stated;
    }

    /** Ends the household that is being read, if there is one. */
    void end() {
        if (current != null) {
            if (changes.size() == 1) {
                current.change(changes.iterator().next());
            }
            taker.accept(new ListedHousehold(count, current.build(), memberRows.build()));
            memberRows = ImmutableIntArray.builder();
            count++;
        }
        current = null;
        number = "";
        headed = false;
        members = 0;
        changes.clear();
    }

    private HouseholdMember member(FormRow row, boolean head) {
        Object male = cell(row, "bornMale");
        Object female = cell(row, "bornFemale");
        boolean both = male != null && female != null;
        HouseholdMember.Builder member = HouseholdMember.builder()
                .number(text(row, "member"))
                .person(Person.builder().name(text(row, "name")).build())
                .relation(text(row, "relation"))
                .head(head)
                .ethnicGroup(text(row, "ethnicGroup")
                        .flatMap(name -> groups.computeIfAbsent(name, EthnicGroup::find))
                        .map(EthnicGroup::code));
        if (both) {
            member.born(male.equals(female) ? Optional.of(birth(male)) : Optional.empty());
        } else if (male != null || female != null) {
            member.born(birth(male == null ? female : male)).sex(male == null ? Sex.FEMALE : Sex.MALE);
        }
        return member.build();
    }

    private static Birth birth(Object cell) {
        return cell instanceof LocalDate day ? Birth.on(day) : Birth.in(((Year) cell).getValue());
    }

    /** The path in the list of a path in the form: {@code members[7]/bornMale} is of the member that the row became. */
    String path(String path) {
        int end = path.indexOf(']');
        if (!path.startsWith(table + "[") || end < 0) {
            return path.equals(table) ? "households" : path;
        }
        int row = Integer.parseInt(path.substring(table.length() + 1, end));
        String column = path.substring(Math.min(path.length(), end + 2));
        if (row >= rows.size() || rows.get(row)[0] < 0) {
            return "households";
        }
        return path(rows.get(row), column);
    }

    private static String path(int[] of, String column) {
        String household = "households[" + of[0] + "]";
        String member = household + "/members[" + of[1] + "]";
        if (column.equals("household")) {
            return household + "/number";
        }
        if (ListColumns.CHANGES.containsKey(column)) {
            return household + "/change";
        }
        if (ListColumns.MARKS.containsKey(column)) {
            return household + "/marks";
        }
        if (ListColumns.NEEDS.containsKey(column)) {
            return household + "/needs";
        }
        return PARTS.containsKey(column) ? member + "/" + PARTS.get(column) : member;
    }

    /** Where households and members stood. */
    Map<String, CellPlace> places(CellLocator locator) {
        Map<String, CellPlace> places = new LinkedHashMap<>();
        locator.field("unit").ifPresent(cell -> places.put("unit", cell));
        locator.field("year").ifPresent(cell -> places.put("year", cell));
        locator.table(table).ifPresent(cell -> places.put("households", cell));
        for (int row = 0; row < rows.size(); row++) {
            int[] of = rows.get(row);
            if (of[0] < 0) {
                continue;
            }
            int index = row;
            put(places, locator, index, "household", "households[" + of[0] + "]", of[1] == 0);
            put(places, locator, index, "newly", "households[" + of[0] + "]/change", of[1] == 0);
            put(places, locator, index, "merit", "households[" + of[0] + "]/marks", of[1] == 0);
            put(places, locator, index, "name", "households[" + of[0] + "]/members[" + of[1] + "]", true);
            for (String column : ImmutableList.of("bornMale", "ethnicGroup", "relation")) {
                put(places, locator, index, column, path(of, column), true);
            }
        }
        return places;
    }

    private void put(
            Map<String, CellPlace> places, CellLocator locator, int row, String column, String path, boolean wanted) {
        if (wanted) {
            locator.cell(table, row, column).ifPresent(cell -> places.put(path, cell));
        }
    }
}
