package vn.sinhke.review.summary;

import static vn.sinhke.review.summary.PlaceTally.NEAR_POOR;
import static vn.sinhke.review.summary.PlaceTally.POOR;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import vn.sinhke.review.SummaryKind;

/** What the columns of each form hold, by the ids of the columns. */
final class SummaryColumns {

    private final ImmutableMap<String, String> groups;
    private final ImmutableMap.Builder<String, Figure> columns = ImmutableMap.builder();

    private SummaryColumns(ImmutableMap<String, String> groups) {
        this.groups = groups;
    }

    /**
     * The columns of a form, in its order.
     *
     * @param persons whether for the row of persons, in a form that has two rows a place
     * @param groups the ethnic groups that have a column of their own
     */
    static ImmutableMap<String, Figure> of(SummaryKind kind, boolean persons, ImmutableMap<String, String> groups) {
        SummaryColumns made = new SummaryColumns(groups);
        switch (kind) {
            case RESULTS -> made.results();
            case POOR_CHANGES -> made.changes(POOR, persons, "becameNearPoor", "passedNearPoorLine", "fromNearPoor");
            case NEAR_POOR_CHANGES -> made.changes(NEAR_POOR, persons, "becamePoor", "leftNearPoverty", "fromPoor");
            case POOR_DEPRIVATIONS -> made.deprivations(POOR);
            case POOR_DEPRIVATION_RATES -> made.deprivationRates(POOR);
            case NEAR_POOR_DEPRIVATIONS -> made.deprivations(NEAR_POOR);
            case NEAR_POOR_DEPRIVATION_RATES -> made.deprivationRates(NEAR_POOR);
            case GROUPS -> {
                made.groups("poor", POOR, persons);
                made.groups("nearPoor", NEAR_POOR, persons);
            }
            case ETHNIC_GROUPS -> {
                made.ethnicGroups("poor", POOR);
                made.ethnicGroups("nearPoor", NEAR_POOR);
            }
            case CAUSES -> made.causes();
            case CHILDREN -> {
                made.children("poor", POOR);
                made.children("nearPoor", NEAR_POOR);
            }
            case POOR_STANDARD -> made.standard("poor", POOR);
            case NEAR_POOR_STANDARD -> made.standard("nearPoor", NEAR_POOR);
        }
        return made.columns.buildOrThrow();
    }

    private void count(String id, int of, Tally tally) {
        columns.put(id, new Figures.Count(of, tally));
    }

    private void stated(String id, Function<Population, Optional<Long>> figure) {
        columns.put(id, new Figures.Stated(figure));
    }

    private void results() {
        stated("households", Population::households);
        stated("persons", Population::persons);
        result("Households", Tally.HOUSEHOLDS, Population::households, Population::averageHouseholds);
        result("Persons", Tally.PERSONS, Population::persons, Population::averagePersons);
    }

    private void result(
            String of,
            Tally tally,
            Function<Population, Optional<Long>> all,
            Function<Population, Optional<Long>> average) {
        withRate("poor" + of, new Figures.Count(POOR, tally), all);
        withRate("nearPoor" + of, new Figures.Count(NEAR_POOR, tally), all);
        withRate("average" + of, new Figures.Stated(average), all);
    }

    private void withRate(String id, Figure figure, Function<Population, Optional<Long>> all) {
        columns.put(id, figure);
        columns.put(id + "Rate", new Figures.Rate(figure, new Figures.Stated(all)));
    }

    private void changes(int of, boolean persons, String into, String passed, String from) {
        flow("start", of, persons, Tally.START_HOUSEHOLDS);
        if (of == POOR) {
            flow(into, of, persons, Tally.INTO_OTHER_CLASS_HOUSEHOLDS);
            flow(passed, of, persons, Tally.PASSED_HOUSEHOLDS);
        } else {
            flow(passed, of, persons, Tally.PASSED_HOUSEHOLDS);
            flow(into, of, persons, Tally.INTO_OTHER_CLASS_HOUSEHOLDS);
        }
        flow("otherDecrease", of, persons, Tally.OTHER_DECREASE_HOUSEHOLDS);
        flow(from, of, persons, Tally.FROM_OTHER_CLASS_HOUSEHOLDS);
        flow("fellBack", of, persons, Tally.FELL_BACK_HOUSEHOLDS);
        flow("newlyArisen", of, persons, Tally.NEWLY_ARISEN_HOUSEHOLDS);
        flow("otherIncrease", of, persons, Tally.OTHER_INCREASE_HOUSEHOLDS);
        flow("end", of, persons, Tally.HOUSEHOLDS);
    }

    private void flow(String id, int of, boolean persons, Tally households) {
        count(id, of, persons ? households.persons() : households);
    }

    private static final ImmutableSet<Tally> INDICATORS = ImmutableSet.copyOf(Tally.INDICATORS.values());

    /** The id of the column of a count, which is its name: HOUSE_AREA is houseArea. */
    private static String id(Tally tally) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, tally.name());
    }

    private void deprivations(int of) {
        count("households", of, Tally.HOUSEHOLDS);
        count("deprivations", of, Tally.DEPRIVATIONS);
        INDICATORS.forEach(indicator -> count(id(indicator), of, indicator));
    }

    private void deprivationRates(int of) {
        Figure households = new Figures.Count(of, Tally.HOUSEHOLDS);
        columns.put("households", households);
        INDICATORS.forEach(indicator ->
                columns.put(id(indicator), new Figures.Rate(new Figures.Count(of, indicator), households)));
    }

    private void groups(String prefix, int of, boolean persons) {
        flow(prefix + "Total", of, persons, Tally.HOUSEHOLDS);
        flow(prefix + "Minority", of, persons, Tally.MINORITY_HOUSEHOLDS);
        flow(prefix + "NoLabour", of, persons, Tally.APART_NO_LABOUR_HOUSEHOLDS);
        flow(prefix + "Merit", of, persons, Tally.APART_MERIT_HOUSEHOLDS);
        flow(prefix + "Other", of, persons, Tally.APART_OTHER_HOUSEHOLDS);
    }

    private void ethnicGroups(String prefix, int of) {
        count(prefix + "Total", of, Tally.HOUSEHOLDS);
        count(prefix + "Kinh", of, Tally.KINH_HOUSEHOLDS);
        count(prefix + "Minority", of, Tally.MINORITY_HOUSEHOLDS);
        groups.forEach((end, code) -> columns.put(prefix + end, new Figures.OfGroup(of, code)));
        columns.put(prefix + "Other", new Figures.OfOtherGroups(of, groups.values()));
    }

    private void causes() {
        Tally.CAUSES.values().forEach(cause -> {
            String id = cause == Tally.OTHER_CAUSE ? "other" : id(cause);
            columns.put(id, new Figures.Both(new Figures.Count(POOR, cause), new Figures.Count(NEAR_POOR, cause)));
        });
    }

    private void children(String prefix, int of) {
        count(prefix + "Children", of, Tally.CHILDREN);
        count(prefix + "Insurance", of, Tally.CHILDREN_INSURANCE);
        count(prefix + "Nutrition", of, Tally.CHILDREN_NUTRITION);
        count(prefix + "Education", of, Tally.CHILDREN_EDUCATION);
    }

    private void standard(String prefix, int of) {
        stated("householdsTotal", Population::households);
        stated("householdsKinh", Population::householdsKinh);
        stated("householdsMinority", Population::householdsMinority);
        stated("householdsIndigenous", Population::householdsIndigenous);
        stated("personsTotal", Population::persons);
        stated("personsKinh", Population::personsKinh);
        stated("personsMinority", Population::personsMinority);
        stated("personsIndigenous", Population::personsIndigenous);
        String households = prefix + "Households";
        Figure total = new Figures.Count(of, Tally.HOUSEHOLDS);
        Figure minority = new Figures.Count(of, Tally.MINORITY_HOUSEHOLDS);
        Figure indigenous = new Figures.Count(of, Tally.INDIGENOUS_HOUSEHOLDS);
        withRate(households + "Total", households + "Rate", total, Population::households);
        count(households + "Kinh", of, Tally.KINH_HOUSEHOLDS);
        withRate(households + "Minority", households + "MinorityRate", minority, Population::householdsMinority);
        withRate(
                households + "Indigenous", households + "IndigenousRate", indigenous, Population::householdsIndigenous);
        count(households + "Merit", of, Tally.MERIT);
        count(households + "NoLabour", of, Tally.NO_LABOUR);
        count(households + "HeadWoman", of, Tally.HEAD_WOMAN);
        count(prefix + "PersonsTotal", of, Tally.PERSONS);
        count(prefix + "PersonsKinh", of, Tally.KINH_PERSONS);
        count(prefix + "PersonsMinority", of, Tally.MINORITY_PERSONS);
        count(prefix + "PersonsIndigenous", of, Tally.INDIGENOUS_PERSONS);
    }

    private void withRate(String id, String rate, Figure figure, Function<Population, Optional<Long>> all) {
        columns.put(id, figure);
        columns.put(rate, new Figures.Rate(figure, new Figures.Stated(all)));
    }
}
