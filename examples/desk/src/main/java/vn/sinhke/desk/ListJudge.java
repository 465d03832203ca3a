package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.sinhke.document.Place;
import vn.sinhke.excel.ListedHousehold;
import vn.sinhke.excel.ListedHouseholds;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.reading.CellLocator;
import vn.sinhke.excel.reading.RowSink;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.summary.AssessmentJoin;
import vn.sinhke.rules.household.HouseholdRules;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.RuleSet;
import vn.sinhke.validation.RulesOfTheDay;
import vn.sinhke.validation.Severity;

/**
 * Judges the households of list 14 or 15 one by one while the list is read, and keeps none of them. The law is looked up
 * once, when the table begins and the year above it is known.
 */
final class ListJudge implements RowSink {

    private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*]");

    private final RuleSet<ReviewedHousehold> rules = HouseholdRules.all();
    private final Desk desk;
    private final int mostKept;
    private final ListedHouseholds households;
    private final Optional<AssessmentJoin> join;
    private ListFindings.Day day;
    private LegalContext context;
    private RulesOfTheDay<ReviewedHousehold> bound;
    private long judged;
    private long joined;
    private final List<Kept> kept = new ArrayList<>();
    private final TreeMap<String, Long> codes = new TreeMap<>();
    private final TreeMap<Severity, Long> severities = new TreeMap<>();
    private final TreeMap<RuleCode, TreeMap<String, Waiting>> undecided = new TreeMap<>();

    private record Kept(Finding finding, ListedHousehold.Cell cell) {}

    private record Waiting(long households, ImmutableList<Provision> provisions) {

        Waiting plus(Waiting other) {
            return new Waiting(households + other.households, provisions);
        }
    }

    private ListJudge(Form form, Desk desk, Optional<AssessmentJoin> join, int mostKept) {
        this.desk = desk;
        this.join = join;
        this.mostKept = mostKept;
        this.households = ListedHouseholds.of(form, this::judge).orElseThrow();
    }

    /**
     * Returns the judge of a list of that form; empty if it is neither list.
     *
     * @param join what was found of the households elsewhere, all of the list told; empty if nobody said
     * @param known the day to judge by, if it is known before the list is read
     * @param mostKept how many findings are kept; the others are counted
     */
    static Optional<ListJudge> of(
            Form form, Desk desk, Optional<AssessmentJoin> join, Optional<ListFindings.Day> known, int mostKept) {
        if (ListedHouseholds.of(form, household -> {}).isEmpty()) {
            return Optional.empty();
        }
        ListJudge judge = new ListJudge(form, desk, join, mostKept);
        known.ifPresent(judge::by);
        return Optional.of(judge);
    }

    private void by(ListFindings.Day known) {
        day = known;
        context = desk.context(known.day());
        bound = rules.on(desk.appraisal().book().on(context));
    }

    @Override
    public void begin(String table, Map<String, Object> fields) {
        if (day == null) {
            by(desk.listDay(FormArrival.year(fields)));
        }
    }

    @Override
    public void row(String table, int index, int sheetRow, FormRow row) {
        households.row(table, index, sheetRow, row);
    }

    private void judge(ListedHousehold listed) {
        judged++;
        Optional<ReviewedHousehold> assessed = join.flatMap(all -> all.join(listed.household()));
        joined += assessed.isPresent() ? 1 : 0;
        for (Result result : bound.open(assessed.orElse(listed.household()))) {
            if (result.outcome() instanceof Outcome.Found found) {
                found.findings().forEach(finding -> found(listed, finding));
                waits(result.code(), found.missing(), found);
            } else if (result.outcome() instanceof Outcome.Undecided open) {
                waits(result.code(), open.missing(), open);
            }
        }
    }

    private void found(ListedHousehold listed, Finding finding) {
        codes.merge(finding.code().text(), 1L, Long::sum);
        severities.merge(finding.severity(), 1L, Long::sum);
        if (kept.size() < mostKept) {
            kept.add(new Kept(
                    Finding.builder()
                            .from(finding)
                            .path(listed.inList(finding.path()))
                            .build(),
                    listed.cell(finding.path())));
        }
    }

    /** Counts a household once for each fact, of however many members it is missing. */
    private void waits(RuleCode code, ImmutableList<String> missing, Outcome outcome) {
        if (missing.isEmpty()) {
            return;
        }
        Set<String> facts = new LinkedHashSet<>();
        missing.forEach(path -> facts.add(INDEX.matcher(path).replaceAll("")));
        TreeMap<String, Waiting> ofRule = undecided.computeIfAbsent(code, key -> new TreeMap<>());
        facts.forEach(fact -> ofRule.merge(fact, new Waiting(1, outcome.provisions()), Waiting::plus));
    }

    /** What was found, when all rows have come. */
    ListFindings findings(CellLocator locator) {
        households.end();
        if (day == null) {
            by(desk.listDay(Optional.empty()));
        }
        ImmutableMap.Builder<String, Place> places = ImmutableMap.builder();
        for (Kept one : kept) {
            one.cell()
                    .find(locator)
                    .ifPresent(cell -> places.put(one.finding().path(), new Place(cell.sheet(), cell.cell())));
        }
        ImmutableList.Builder<ListFindings.Open> open = ImmutableList.builder();
        undecided.forEach((code, facts) -> facts.forEach((fact, waiting) ->
                open.add(new ListFindings.Open(code, fact, waiting.households(), waiting.provisions()))));
        return new ListFindings(
                context,
                day.from(),
                rules.version(),
                judged,
                join.map(all -> joined),
                kept.stream().map(Kept::finding).collect(ImmutableList.toImmutableList()),
                places.buildKeepingLast(),
                ImmutableSortedMap.copyOf(codes),
                ImmutableSortedMap.copyOf(severities),
                open.build());
    }
}
