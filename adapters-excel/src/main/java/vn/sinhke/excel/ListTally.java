package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.sinhke.beneficiary.EthnicGroup;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.reading.RowSink;
import vn.sinhke.place.Locality;
import vn.sinhke.review.ListCounts;
import vn.sinhke.text.Folding;

/**
 * Counts list 14 or 15 while it is read (đếm danh sách), commune by commune, and keeps nobody of it.
 *
 * <p>A row with a number of a household begins one and is its head's; the others up to the next are its members. Its ethnic
 * group is its head's, and its members are counted with it; a household that is marked as of an indigenous minority is of
 * a minority. Where the head's group is not known, or contradicts the mark, the counts into which it could belong are
 * left out.
 */
public final class ListTally implements RowSink {

    private static final String TABLE = "members";

    private static final ImmutableMap<EthnicGroup, String> NAMED = ImmutableMap.<EthnicGroup, String>builder()
            .put(EthnicGroup.E_DE, "EDe")
            .put(EthnicGroup.MA, "Ma")
            .put(EthnicGroup.MUONG, "Muong")
            .put(EthnicGroup.THAI, "Thai")
            .put(EthnicGroup.MNONG, "Mnong")
            .put(EthnicGroup.TAY, "Tay")
            .put(EthnicGroup.NUNG, "Nung")
            .put(EthnicGroup.HMONG, "Mong")
            .put(EthnicGroup.DAO, "Dao")
            .buildOrThrow();

    private final PovertyClass povertyClass;
    private final ImmutableMap<String, Integer> columns;
    private final Map<String, Commune> communes = new LinkedHashMap<>();
    private Commune commune;
    private FormRow head;
    private int members;

    private ListTally(PovertyClass povertyClass, Table table) {
        this.povertyClass = povertyClass;
        ImmutableMap.Builder<String, Integer> indices = ImmutableMap.builder();
        ImmutableList<Column> leaves = table.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            indices.put(leaves.get(i).id(), i);
        }
        this.columns = indices.buildOrThrow();
    }

    /** Returns the count of lists of that form; empty if it is neither list 14 nor list 15. */
    public static Optional<ListTally> of(Form form) {
        if (!form.id().equals("review-14") && !form.id().equals("review-15")) {
            return Optional.empty();
        }
        return form.table(TABLE)
                .map(table -> new ListTally(
                        form.id().equals("review-15") ? PovertyClass.POOR : PovertyClass.NEAR_POOR, table));
    }

    @Override
    public void row(String table, int index, int sheetRow, FormRow row) {
        if (!table.equals(TABLE)) {
            return;
        }
        if (row.level().equals("commune")) {
            close();
            String name =
                    row.value(0).map(text -> Folding.tidy(text.toString())).orElse("");
            commune = communes.computeIfAbsent(name, key -> new Commune());
            return;
        }
        if (is(row, "household")) {
            close();
            head = row;
        }
        members++;
    }

    /** What was counted, in the order of the list. */
    public ImmutableList<ListCounts> counts() {
        close();
        ImmutableList.Builder<ListCounts> counts = ImmutableList.builder();
        communes.forEach((name, of) -> counts.add(new ListCounts(
                povertyClass,
                new Locality(
                        Optional.empty(), Optional.empty(), Optional.of(name).filter(text -> !text.isEmpty())),
                of.figures())));
        return counts.build();
    }

    /** Counts the household whose last member was seen. */
    private void close() {
        if (members > 0) {
            commune = commune == null ? communes.computeIfAbsent("", key -> new Commune()) : commune;
            commune.household(head, members);
        }
        head = null;
        members = 0;
    }

    private boolean is(FormRow row, String column) {
        Integer index = columns.get(column);
        Object value = index == null ? null : row.find(index);
        return value != null && !value.equals(false);
    }

    private Optional<EthnicGroup> group(FormRow row) {
        return Optional.ofNullable(columns.get("ethnicGroup"))
                .flatMap(row::value)
                .flatMap(text -> EthnicGroup.find(text.toString()));
    }

    /** The counts of one commune. */
    private final class Commune {

        private final Map<String, Integer> counted = new TreeMap<>();
        private final Set<String> open = new HashSet<>();

        Commune() {
            for (String counts : new String[] {"households", "persons"}) {
                for (String of : new String[] {"", "Kinh", "Minority", "Indigenous"}) {
                    counted.put(counts + of, 0);
                }
            }
            for (String mark : new String[] {"Merit", "NoLabour", "HeadWoman", "Ungrouped"}) {
                counted.put("households" + mark, 0);
            }
            NAMED.values().forEach(name -> counted.put("households" + name, 0));
        }

        /** A household; of one whose members stand before any head the counts of heads are open. */
        void household(FormRow first, int size) {
            both("", size);
            if (first == null) {
                open.add("householdsHeadWoman");
                open.add("householdsMerit");
                open.add("householdsNoLabour");
                unknown(true);
                return;
            }
            boolean indigenous = is(first, "indigenous");
            count("householdsMerit", is(first, "merit") ? 1 : 0);
            count("householdsNoLabour", is(first, "noLabour") ? 1 : 0);
            sex(first);
            Optional<EthnicGroup> group = group(first);
            boolean kinh = group.filter(EthnicGroup.KINH::equals).isPresent();
            if ((kinh && indigenous) || (group.isEmpty() && !indigenous)) {
                unknown(kinh);
                return;
            }
            if (indigenous) {
                both("Indigenous", size);
            }
            both(kinh ? "Kinh" : "Minority", size);
            if (kinh && !is(first, "merit") && !is(first, "noLabour")) {
                count("householdsUngrouped", 1);
            }
            if (group.isEmpty()) {
                named();
            }
            group.map(NAMED::get).filter(Objects::nonNull).ifPresent(name -> count("households" + name, 1));
        }

        private void sex(FormRow first) {
            boolean woman = is(first, "bornFemale");
            if (woman == is(first, "bornMale")) {
                open.add("householdsHeadWoman");
            } else if (woman) {
                count("householdsHeadWoman", 1);
            }
        }

        /** It may be Kinh or of any minority. */
        private void unknown(boolean alsoIndigenous) {
            for (String of : new String[] {"Kinh", "Minority"}) {
                open.add("households" + of);
                open.add("persons" + of);
            }
            if (alsoIndigenous) {
                open.add("householdsIndigenous");
                open.add("personsIndigenous");
            }
            open.add("householdsUngrouped");
            named();
        }

        private void named() {
            NAMED.values().forEach(name -> open.add("households" + name));
        }

        private void both(String of, int size) {
            count("households" + of, 1);
            count("persons" + of, size);
        }

        private void count(String name, int more) {
            counted.merge(name, more, Integer::sum);
        }

        ImmutableSortedMap<String, Integer> figures() {
            ImmutableSortedMap.Builder<String, Integer> figures = ImmutableSortedMap.naturalOrder();
            counted.forEach((name, count) -> {
                if (!open.contains(name)) {
                    figures.put(name, count);
                }
            });
            return figures.build();
        }
    }

    /** Its class and communes; nobody. */
    @Override
    public String toString() {
        return "ListTally{" + povertyClass.name().toLowerCase(Locale.ROOT) + ", " + communes.size() + " communes}";
    }
}
