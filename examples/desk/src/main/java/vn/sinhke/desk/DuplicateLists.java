package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import vn.sinhke.document.DuplicatesDocument;
import vn.sinhke.document.Place;
import vn.sinhke.excel.FormWorkbook;
import vn.sinhke.excel.ListedHousehold;
import vn.sinhke.excel.ListedHouseholds;
import vn.sinhke.excel.Workbooks;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.reading.CellLocator;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.matching.CommuneKeys;
import vn.sinhke.matching.ListEntry;
import vn.sinhke.matching.ListedPerson;
import vn.sinhke.matching.Roll;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.port.HouseholdLists;
import vn.sinhke.review.HouseholdList;
import vn.sinhke.review.ReviewedHousehold;

/**
 * Lists 14 and 15 of which the people are held against each other.
 *
 * @param lists the lists, by what they are called
 * @param roll their people
 */
record DuplicateLists(ImmutableMap<String, Listed> lists, Roll roll) {

    /**
     * A list that was read. Nobody of it is kept here.
     *
     * @param name what it is called: its file name, its path where two have one name, or its code in the store
     * @param form its form; empty of a list of the store
     * @param role what it is there for
     * @param year the year that it says it is of
     * @param households how many households it has
     * @param persons how many people
     * @param problems how many remarks its cells and rows have
     * @param spots where the person of an entry stands
     */
    record Listed(
            String name,
            Optional<Form> form,
            Role role,
            Optional<Integer> year,
            long households,
            long persons,
            long problems,
            IntFunction<DuplicatesDocument.Spot> spots) {}

    /** What a list is there for. */
    enum Role {
        /** Duplicates are looked for in it. */
        CHECKED,
        /** The checked ones are held against it. */
        AGAINST,
        /** The same; it is of the store. */
        STORED
    }

    /**
     * Reads the lists.
     *
     * @param checked those in which duplicates are looked for
     * @param against those that they are also held against
     * @param stored lists that they are held against too, but for those that are earlier versions of checked ones
     * @param province code of the province to which a name belongs that communes of several provinces bear
     * @param day the day whose communes the lists name: the one that was named, else by the year of each list
     * @throws Unusable if some cannot be used; names all of them in one line
     */
    static DuplicateLists read(
            List<Path> checked,
            List<Path> against,
            Optional<HouseholdLists> stored,
            Optional<String> province,
            Forms known,
            DayOfList day) {
        Map<Path, String> names = names(checked, against);
        Map<String, Listed> lists = new LinkedHashMap<>();
        Roll.Builder roll = Roll.builder();
        Map<LocalDate, CommuneKeys> keys = new HashMap<>();
        Set<String> codes = new HashSet<>();
        List<String> unusable = new ArrayList<>();
        names.forEach((file, name) -> {
            try {
                WorkbookSource source = WorkbookSource.of(file);
                Form form = Workbooks.form(source, known, Limits.DEFAULT);
                List<ListedHousehold> households = new ArrayList<>();
                ListedHouseholds reading = ListedHouseholds.of(form, households::add)
                        .orElseThrow(() -> new Unusable(
                                name + ": a workbook of " + form.key() + " (expected list 14 or 15 of a review)"));
                FormImport read = FormWorkbook.of(form).stream(source, Limits.DEFAULT, 0, reading);
                reading.end();
                Optional<Integer> year = FormArrival.year(read.filled().fields());
                CommuneKeys ofDay =
                        keys.computeIfAbsent(day.of(year), of -> CommuneKeys.on(of, province, Gazetteer.vietnam()));
                households.forEach(one -> add(
                        roll,
                        name,
                        one.household(),
                        one.index(),
                        member -> one.rows().get(member),
                        ofDay));
                lists.put(
                        name,
                        new Listed(
                                name,
                                Optional.of(form),
                                checked.contains(file) ? Role.CHECKED : Role.AGAINST,
                                year,
                                households.size(),
                                households.stream()
                                        .mapToLong(one -> one.rows().length())
                                        .sum(),
                                read.problemCounts().values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum(),
                                place -> spot(name, place, read.locator())));
                code(form, read, year).ifPresent(codes::add);
            } catch (WorkbookException e) {
                unusable.add(name + ": " + e.getMessage() + " [" + e.reason() + "]");
            } catch (Unusable e) {
                unusable.add(e.getMessage());
            }
        });
        if (!unusable.isEmpty()) {
            throw new Unusable(String.join("; ", unusable));
        }
        stored.ifPresent(store -> store.ids().stream()
                .filter(code -> !codes.contains(code))
                .flatMap(code -> store.find(code).stream())
                .forEach(list -> {
                    CommuneKeys ofDay = keys.computeIfAbsent(
                            day.of(list.year()), of -> CommuneKeys.on(of, province, Gazetteer.vietnam()));
                    lists.put(list.id(), add(roll, list, ofDay));
                }));
        return new DuplicateLists(ImmutableMap.copyOf(lists), roll.build());
    }

    private static Optional<String> code(Form form, FormImport read, Optional<Integer> year) {
        return Recordable.listId(
                form,
                year,
                Optional.ofNullable(read.filled().fields().get("unit")).map(Object::toString));
    }

    private static DuplicatesDocument.Spot spot(String list, int place, CellLocator locator) {
        return new ListedHousehold.Cell(place, "name")
                .find(locator)
                .map(cell -> DuplicatesDocument.Spot.cell(list, new Place(cell.sheet(), cell.cell())))
                .orElseThrow();
    }

    private static Listed add(Roll.Builder roll, HouseholdList list, CommuneKeys keys) {
        TreeMap<Integer, Integer> households = new TreeMap<>();
        int persons = 0;
        for (int i = 0; i < list.households().size(); i++) {
            ReviewedHousehold household = list.households().get(i);
            if (household.members().isEmpty()) {
                continue;
            }
            int first = persons;
            households.put(first, i);
            add(roll, list.id(), household, i, member -> first + member, keys);
            persons += household.members().size();
        }
        return new Listed(
                list.id(),
                Optional.empty(),
                Role.STORED,
                list.year(),
                list.households().size(),
                persons,
                0,
                place -> {
                    Map.Entry<Integer, Integer> of = households.floorEntry(place);
                    return DuplicatesDocument.Spot.stored(list.id(), of.getValue() + 1, place - of.getKey() + 1);
                });
    }

    /** The day whose communes a list of that year names. */
    interface DayOfList {
        LocalDate of(Optional<Integer> year);
    }

    /** What each file is called. */
    private static Map<Path, String> names(List<Path> checked, List<Path> against) {
        List<Path> files =
                ImmutableList.<Path>builder().addAll(checked).addAll(against).build();
        Set<String> once = ImmutableSet.copyOf(
                files.stream().map(file -> String.valueOf(file.getFileName())).toList());
        boolean unique = once.size() == files.size();
        Map<Path, String> names = new LinkedHashMap<>();
        Set<Path> seen = new HashSet<>();
        for (Path file : files) {
            if (!seen.add(file.toAbsolutePath().normalize())) {
                throw new Unusable(file.getFileName() + ": given twice (expected each list once)");
            }
            names.put(file, unique ? String.valueOf(file.getFileName()) : file.toString());
        }
        return names;
    }

    private static void add(
            Roll.Builder roll,
            String list,
            ReviewedHousehold household,
            int index,
            IntUnaryOperator places,
            CommuneKeys keys) {
        Optional<String> commune = keys.of(household.place());
        for (int i = 0; i < household.members().size(); i++) {
            roll.add(ListedPerson.builder()
                    .member(household.members().get(i))
                    .entry(new ListEntry(list, places.applyAsInt(i)))
                    .household(Integer.toString(index))
                    .commune(commune)
                    .village(household.village())
                    .build());
        }
    }

    /** Whether the entry stands on a list in which duplicates are looked for. */
    boolean isChecked(ListEntry entry) {
        return lists.get(entry.list()).role() == Role.CHECKED;
    }

    /** Where an entry stands. */
    DuplicatesDocument.Spot spot(ListEntry entry) {
        return lists.get(entry.list()).spots().apply(entry.place());
    }

    /** How many people there are; nobody of them. */
    @Override
    public String toString() {
        return "DuplicateLists{" + lists.keySet() + ", " + roll.size() + "}";
    }
}
