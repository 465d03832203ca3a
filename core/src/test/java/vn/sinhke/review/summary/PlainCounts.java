package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.PovertyCause;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryKind;

/**
 * The figures of the summary forms counted the plain way: one pass over the households of a place for every cell. For lists
 * of which everything is known.
 */
public final class PlainCounts {

    private final List<ReviewedHousehold> poor;
    private final List<ReviewedHousehold> nearPoor;
    private final Population population;
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();

    /** Of the households of one place and its population. */
    public PlainCounts(List<ReviewedHousehold> households, Population population) {
        this.poor = listed(households, PovertyClass.POOR);
        this.nearPoor = listed(households, PovertyClass.NEAR_POOR);
        this.population = population;
    }

    private static List<ReviewedHousehold> listed(List<ReviewedHousehold> households, PovertyClass of) {
        return households.stream()
                .filter(one -> one.povertyClass().orElseThrow() == of)
                .collect(ImmutableList.toImmutableList());
    }

    /** The figures of a form by column; of forms 2 and 3 none. */
    public Map<String, BigDecimal> of(SummaryKind kind, boolean persons) {
        figures.clear();
        switch (kind) {
            case RESULTS -> results();
            case POOR_DEPRIVATIONS -> deprivations(poor, false);
            case POOR_DEPRIVATION_RATES -> deprivations(poor, true);
            case NEAR_POOR_DEPRIVATIONS -> deprivations(nearPoor, false);
            case NEAR_POOR_DEPRIVATION_RATES -> deprivations(nearPoor, true);
            case GROUPS -> {
                groups("poor", poor, persons);
                groups("nearPoor", nearPoor, persons);
            }
            case ETHNIC_GROUPS -> {
                ethnic("poor", poor);
                ethnic("nearPoor", nearPoor);
            }
            case CAUSES -> causes();
            case CHILDREN -> {
                children("poor", poor);
                children("nearPoor", nearPoor);
            }
            case POOR_STANDARD -> standard("poor", poor);
            case NEAR_POOR_STANDARD -> standard("nearPoor", nearPoor);
            default -> {}
        }
        return new LinkedHashMap<>(figures);
    }

    private void put(String column, long figure) {
        figures.put(column, BigDecimal.valueOf(figure));
    }

    private void rate(String column, long part, long whole) {
        if (whole > 0) {
            figures.put(
                    column,
                    BigDecimal.valueOf(part * 100)
                            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                            .stripTrailingZeros());
        }
    }

    private static long persons(List<ReviewedHousehold> households, Predicate<ReviewedHousehold> wanted) {
        return households.stream()
                .filter(wanted)
                .mapToLong(one -> one.members().size())
                .sum();
    }

    private static long households(List<ReviewedHousehold> households, Predicate<ReviewedHousehold> wanted) {
        return households.stream().filter(wanted).count();
    }

    private static boolean all(ReviewedHousehold household) {
        return household != null;
    }

    private static String group(ReviewedHousehold household) {
        return household.head().flatMap(HouseholdMember::ethnicGroup).orElseThrow();
    }

    private static boolean minority(ReviewedHousehold household) {
        return !group(household).equals("01");
    }

    private static Predicate<ReviewedHousehold> marked(HouseholdMark mark) {
        return household -> household.marks().contains(mark);
    }

    private void results() {
        long all = population.households().orElseThrow();
        long people = population.persons().orElseThrow();
        put("households", all);
        put("persons", people);
        both("poor", poor.size(), persons(poor, PlainCounts::all), all, people);
        both("nearPoor", nearPoor.size(), persons(nearPoor, PlainCounts::all), all, people);
        both(
                "average",
                population.averageHouseholds().orElseThrow(),
                population.averagePersons().orElseThrow(),
                all,
                people);
    }

    private void both(String prefix, long households, long persons, long all, long people) {
        put(prefix + "Households", households);
        rate(prefix + "HouseholdsRate", households, all);
        put(prefix + "Persons", persons);
        rate(prefix + "PersonsRate", persons, people);
    }

    private void deprivations(List<ReviewedHousehold> of, boolean rates) {
        put("households", of.size());
        long total = 0;
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> ids = List.of(
                "employment employment",
                "dependants dependants",
                "nutrition nutrition",
                "health-insurance insurance",
                "adult-education adultEducation",
                "schooling schooling",
                "housing-quality houseQuality",
                "housing-area houseArea",
                "water water",
                "toilet toilet",
                "telecom telecom",
                "information-means informationMeans");
        ids.forEach(pair -> columns.put(pair.split(" ", -1)[0], pair.split(" ", -1)[1]));
        for (Map.Entry<String, String> column : columns.entrySet()) {
            long deprived = households(
                    of,
                    one -> one.assessment()
                            .orElseThrow()
                            .deprivations()
                            .orElseThrow()
                            .contains(column.getKey()));
            total += deprived;
            if (rates) {
                rate(column.getValue(), deprived, of.size());
            } else {
                put(column.getValue(), deprived);
            }
        }
        if (!rates) {
            put("deprivations", total);
        }
    }

    private void groups(String prefix, List<ReviewedHousehold> of, boolean persons) {
        Predicate<ReviewedHousehold> minority = PlainCounts::minority;
        Predicate<ReviewedHousehold> noLabour = minority.negate().and(marked(HouseholdMark.NO_LABOUR_CAPACITY));
        Predicate<ReviewedHousehold> merit = minority.negate()
                .and(marked(HouseholdMark.NO_LABOUR_CAPACITY).negate())
                .and(marked(HouseholdMark.MERIT));
        Predicate<ReviewedHousehold> other =
                minority.negate().and(noLabour.negate()).and(merit.negate());
        Map<String, Predicate<ReviewedHousehold>> columns = new LinkedHashMap<>();
        columns.put("Total", PlainCounts::all);
        columns.put("Minority", minority);
        columns.put("NoLabour", noLabour);
        columns.put("Merit", merit);
        columns.put("Other", other);
        columns.forEach((end, wanted) -> put(prefix + end, persons ? persons(of, wanted) : households(of, wanted)));
    }

    private void ethnic(String prefix, List<ReviewedHousehold> of) {
        put(prefix + "Total", of.size());
        put(prefix + "Kinh", households(of, one -> group(one).equals("01")));
        put(prefix + "Minority", households(of, PlainCounts::minority));
        ReviewScope.DAK_NONG_GROUPS.forEach((end, code) ->
                put(prefix + end, households(of, one -> group(one).equals(code))));
        put(
                prefix + "Other",
                households(of, one -> minority(one) && !ReviewScope.DAK_NONG_GROUPS.containsValue(group(one))));
    }

    private void causes() {
        for (PovertyCause cause : PovertyCause.values()) {
            Predicate<ReviewedHousehold> wanted = cause == PovertyCause.OTHER
                    ? one -> one.causes().size() == 1 && one.causes().contains(cause)
                    : one -> one.causes().contains(cause);
            put(cause.name().toLowerCase(Locale.ROOT), households(poor, wanted) + households(nearPoor, wanted));
        }
    }

    private void children(String prefix, List<ReviewedHousehold> of) {
        put(
                prefix + "Children",
                of.stream()
                        .flatMap(one -> one.members().stream())
                        .map(member -> member.born().orElseThrow())
                        .filter(born -> born.day()
                                .map(day -> day.plusYears(16).isAfter(LocalDate.of(2024, 12, 14)))
                                .orElse(born.year() > 2008))
                        .count());
        put(
                prefix + "Insurance",
                of.stream()
                        .mapToLong(one -> one.assessment()
                                .orElseThrow()
                                .childrenWithoutInsurance()
                                .orElseThrow())
                        .sum());
        put(
                prefix + "Nutrition",
                of.stream()
                        .mapToLong(one -> one.assessment()
                                .orElseThrow()
                                .childrenMalnourished()
                                .orElseThrow())
                        .sum());
        put(
                prefix + "Education",
                of.stream()
                        .mapToLong(one -> one.assessment()
                                .orElseThrow()
                                .childrenNotSchooled()
                                .orElseThrow())
                        .sum());
    }

    private void standard(String prefix, List<ReviewedHousehold> of) {
        put("householdsTotal", population.households().orElseThrow());
        put("householdsKinh", population.householdsKinh().orElseThrow());
        put("householdsMinority", population.householdsMinority().orElseThrow());
        put("householdsIndigenous", population.householdsIndigenous().orElseThrow());
        put("personsTotal", population.persons().orElseThrow());
        put("personsKinh", population.personsKinh().orElseThrow());
        put("personsMinority", population.personsMinority().orElseThrow());
        put("personsIndigenous", population.personsIndigenous().orElseThrow());
        Predicate<ReviewedHousehold> minority = PlainCounts::minority;
        Predicate<ReviewedHousehold> indigenous = marked(HouseholdMark.INDIGENOUS);
        String households = prefix + "Households";
        put(households + "Total", of.size());
        rate(households + "Rate", of.size(), population.households().orElseThrow());
        put(households + "Kinh", households(of, minority.negate()));
        put(households + "Minority", households(of, minority));
        rate(
                households + "MinorityRate",
                households(of, minority),
                population.householdsMinority().orElseThrow());
        put(households + "Indigenous", households(of, indigenous));
        rate(
                households + "IndigenousRate",
                households(of, indigenous),
                population.householdsIndigenous().orElseThrow());
        put(households + "Merit", households(of, marked(HouseholdMark.MERIT)));
        put(households + "NoLabour", households(of, marked(HouseholdMark.NO_LABOUR_CAPACITY)));
        put(
                households + "HeadWoman",
                households(of, one -> one.head().orElseThrow().sex().orElseThrow() == Sex.FEMALE));
        put(prefix + "PersonsTotal", persons(of, PlainCounts::all));
        put(prefix + "PersonsKinh", persons(of, minority.negate()));
        put(prefix + "PersonsMinority", persons(of, minority));
        put(prefix + "PersonsIndigenous", persons(of, indigenous));
    }
}
