package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @param name what it is called: its file name; its path where two have one name
     * @param form its form
     * @param against whether it is there to be held against alone
     * @param year the year that it says it is of
     * @param households how many households it has
     * @param persons how many people
     * @param problems how many remarks its cells and rows have
     * @param locator where its rows stood
     */
    record Listed(
            String name,
            Form form,
            boolean against,
            Optional<Integer> year,
            long households,
            long persons,
            long problems,
            CellLocator locator) {}

    /**
     * Reads the lists.
     *
     * @param checked those in which duplicates are looked for
     * @param against those that they are also held against
     * @param day the day whose communes the lists name: the one that was named, else by the year of each list
     * @throws Unusable if some cannot be used; names all of them in one line
     */
    static DuplicateLists read(List<Path> checked, List<Path> against, Forms known, DayOfList day) {
        Map<Path, String> names = names(checked, against);
        Map<String, Listed> lists = new LinkedHashMap<>();
        Roll.Builder roll = Roll.builder();
        Map<LocalDate, CommuneKeys> keys = new HashMap<>();
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
                CommuneKeys ofDay = keys.computeIfAbsent(day.of(year), of -> CommuneKeys.on(of, Gazetteer.vietnam()));
                households.forEach(household -> add(roll, name, household, ofDay));
                lists.put(
                        name,
                        new Listed(
                                name,
                                form,
                                !checked.contains(file),
                                year,
                                households.size(),
                                households.stream()
                                        .mapToLong(one -> one.rows().length())
                                        .sum(),
                                read.problemCounts().values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum(),
                                read.locator()));
            } catch (WorkbookException e) {
                unusable.add(name + ": " + e.getMessage() + " [" + e.reason() + "]");
            } catch (Unusable e) {
                unusable.add(e.getMessage());
            }
        });
        if (!unusable.isEmpty()) {
            throw new Unusable(String.join("; ", unusable));
        }
        return new DuplicateLists(ImmutableMap.copyOf(lists), roll.build());
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
        Set<Path> seen = new java.util.HashSet<>();
        for (Path file : files) {
            if (!seen.add(file.toAbsolutePath().normalize())) {
                throw new Unusable(file.getFileName() + ": given twice (expected each list once)");
            }
            names.put(file, unique ? String.valueOf(file.getFileName()) : file.toString());
        }
        return names;
    }

    private static void add(Roll.Builder roll, String list, ListedHousehold household, CommuneKeys keys) {
        Optional<String> commune = keys.of(household.household().place());
        for (int i = 0; i < household.rows().length(); i++) {
            roll.add(ListedPerson.builder()
                    .member(household.household().members().get(i))
                    .entry(new ListEntry(list, household.rows().get(i)))
                    .household(Integer.toString(household.index()))
                    .commune(commune)
                    .village(household.household().village())
                    .build());
        }
    }

    /** Whether the entry stands on a list that is there to be held against alone. */
    boolean isAgainst(ListEntry entry) {
        return lists.get(entry.list()).against();
    }

    /** Where an entry stands. */
    Place place(ListEntry entry) {
        return new ListedHousehold.Cell(entry.place(), "name")
                .find(lists.get(entry.list()).locator())
                .map(cell -> new Place(cell.sheet(), cell.cell(), Optional.of(entry.list())))
                .orElseThrow();
    }

    /** How many people there are; nobody of them. */
    @Override
    public String toString() {
        return "DuplicateLists{" + lists.keySet() + ", " + roll.size() + "}";
    }
}
