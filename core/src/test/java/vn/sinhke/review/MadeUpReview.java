package vn.sinhke.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.Locality;

/**
 * The summary forms of a province that is made up: districts and communes that do not exist, figures drawn by a seed, and
 * every identity kept. All thirteen forms of the year, the two of changes of the year before, and what the lists count to.
 */
public final class MadeUpReview {

    public static final int YEAR = 2024;

    private static final String[] CLASSES = {"poor", "nearPoor"};
    private static final String[] GROUPS = {"EDe", "Ma", "Muong", "Thai", "Mnong", "Tay", "Nung", "Mong", "Dao", "Other"
    };
    private static final String[] INDICATORS = {
        "employment", "dependants", "nutrition", "insurance", "adultEducation", "schooling",
        "houseQuality", "houseArea", "water", "toilet", "telecom", "informationMeans"
    };
    private static final String[] CAUSES = {
        "land", "capital", "labour", "tools", "knowledge", "skill", "illness", "other"
    };

    private final Random random;

    /** The counts of each commune: by form, part and column. */
    private final Map<String, Map<String, Long>> communes = new LinkedHashMap<>();

    private final ImmutableList.Builder<ListCounts> lists = ImmutableList.builder();
    private final int districts;
    private final int communesEach;

    private MadeUpReview(int districts, int communesEach, long seed) {
        this.random = new Random(seed);
        this.districts = districts;
        this.communesEach = communesEach;
    }

    /** The forms of that many districts with that many communes each. */
    public static ReviewForms of(int districts, int communesEach, long seed) {
        return new MadeUpReview(districts, communesEach, seed).make();
    }

    private ReviewForms make() {
        for (int d = 1; d <= districts; d++) {
            for (int c = 1; c <= communesEach; c++) {
                commune("Huyện Minh Họa " + d, "Xã Thử " + d + "." + c);
            }
        }
        ImmutableList.Builder<SummaryForm> forms = ImmutableList.builder();
        for (SummaryKind kind : SummaryKind.values()) {
            forms.add(form(kind, YEAR, Integer.toString(kind.number())));
        }
        forms.add(form(SummaryKind.POOR_CHANGES, YEAR - 1, "2-"));
        forms.add(form(SummaryKind.NEAR_POOR_CHANGES, YEAR - 1, "3-"));
        return ReviewForms.builder()
                .id("RS-" + YEAR)
                .year(YEAR)
                .forms(forms.build())
                .lists(lists.build())
                .build();
    }

    private SummaryForm form(SummaryKind kind, int year, String key) {
        ImmutableList.Builder<SummaryRow> rows = ImmutableList.builder();
        List<String> parts = kind.parted() ? List.of("households", "persons") : List.of("");
        for (int d = 1; d <= districts; d++) {
            String district = "Huyện Minh Họa " + d;
            for (String part : parts) {
                Map<String, Long> sums = new TreeMap<>();
                for (int c = 1; c <= communesEach; c++) {
                    counts(district, c, key, part).forEach((column, count) -> sums.merge(column, count, Long::sum));
                }
                rows.add(row(kind, "district", Integer.toString(d), district, part, sums, rates(kind, district, 0)));
            }
            for (int c = 1; c <= communesEach; c++) {
                for (String part : parts) {
                    rows.add(row(
                            kind,
                            "commune",
                            d + "." + c,
                            "Xã Thử " + d + "." + c,
                            part,
                            counts(district, c, key, part),
                            rates(kind, district, c)));
                }
            }
        }
        return new SummaryForm(kind, Optional.of(year), Optional.of("TỈNH MINH HỌA"), rows.build());
    }

    private Map<String, Long> counts(String district, int commune, String key, String part) {
        String number = district.substring(district.lastIndexOf(' ') + 1);
        String head = key + "/" + part + "/";
        Map<String, Long> counts = new TreeMap<>();
        communes.get(district + "|Xã Thử " + number + "." + commune).forEach((name, count) -> {
            if (name.startsWith(head)) {
                counts.put(name.substring(head.length()), count);
            }
        });
        return counts;
    }

    /** Counts that rates are taken of; of a district (0) those of its communes together. */
    private Map<String, Long> together(String district, int commune, String key) {
        Map<String, Long> sums = new TreeMap<>();
        for (int c = 1; c <= communesEach; c++) {
            if (commune == 0 || commune == c) {
                counts(district, c, key, "").forEach((column, count) -> sums.merge(column, count, Long::sum));
            }
        }
        return sums;
    }

    private Map<String, BigDecimal> rates(SummaryKind kind, String district, int commune) {
        Map<String, BigDecimal> rates = new TreeMap<>();
        Map<String, Long> own = together(district, commune, Integer.toString(kind.number()));
        switch (kind) {
            case RESULTS -> {
                for (String of : new String[] {"poor", "nearPoor", "average"}) {
                    rate(rates, of + "HouseholdsRate", own.get(of + "Households"), own.get("households"));
                    rate(rates, of + "PersonsRate", own.get(of + "Persons"), own.get("persons"));
                }
            }
            case POOR_DEPRIVATION_RATES, NEAR_POOR_DEPRIVATION_RATES -> {
                Map<String, Long> counted = together(district, commune, Integer.toString(kind.number() - 1));
                for (String indicator : INDICATORS) {
                    rate(rates, indicator, counted.get(indicator), counted.get("households"));
                }
            }
            case POOR_STANDARD, NEAR_POOR_STANDARD -> {
                String of = kind == SummaryKind.POOR_STANDARD ? "poorHouseholds" : "nearPoorHouseholds";
                rate(rates, of + "Rate", own.get(of + "Total"), own.get("householdsTotal"));
                rate(rates, of + "MinorityRate", own.get(of + "Minority"), own.get("householdsMinority"));
                rate(rates, of + "IndigenousRate", own.get(of + "Indigenous"), own.get("householdsIndigenous"));
            }
            default -> {}
        }
        return rates;
    }

    private static void rate(Map<String, BigDecimal> rates, String column, long part, long whole) {
        if (whole != 0) {
            rates.put(
                    column, BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
        }
    }

    private static SummaryRow row(
            SummaryKind kind,
            String level,
            String ordinal,
            String place,
            String part,
            Map<String, Long> counts,
            Map<String, BigDecimal> rates) {
        ImmutableMap.Builder<String, BigDecimal> figures = ImmutableMap.builder();
        counts.forEach((column, count) -> figures.put(column, BigDecimal.valueOf(count)));
        figures.putAll(rates);
        return new SummaryRow(
                level,
                Optional.of(ordinal),
                place,
                Optional.of(part).filter(p -> kind.parted()),
                figures.buildOrThrow());
    }

    private int draw(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Some of so many, not all and not none where there are enough. */
    private int some(int most) {
        return most < 2 ? most : draw(1, most - 1);
    }

    private void commune(String district, String place) {
        Map<String, Long> all = new LinkedHashMap<>();
        communes.put(district + "|" + place, all);
        int[] households = {draw(30, 60), draw(40, 90)};
        int[][] split = new int[2][];
        for (int k = 0; k < 2; k++) {
            split[k] = ofClass(all, CLASSES[k], k, households[k], district, place);
        }
        int average = draw(50, 80);
        put(all, "1//households", households[0] + households[1] + average + draw(300, 900));
        put(all, "1//persons", 4 * (households[0] + households[1] + average) + 4 * draw(1000, 2000));
        put(all, "1//averageHouseholds", average);
        put(all, "1//averagePersons", 4 * average + draw(0, 20));
        int minority = split[0][1] + split[1][1] + draw(20, 60);
        int indigenous = split[0][2] + split[1][2] + draw(1, 15);
        for (int k = 0; k < 2; k++) {
            population(all, 12 + k, "households", all.get("1//households"), minority, indigenous);
            population(all, 12 + k, "persons", all.get("1//persons"), 5L * minority, 5L * indigenous);
        }
        for (String cause : CAUSES) {
            put(all, "10//" + cause, some(households[0] + households[1]));
        }
        changes(all, households);
    }

    private static void population(
            Map<String, Long> all, int form, String what, long total, long minority, long indigenous) {
        put(all, form + "//" + what + "Total", total);
        put(all, form + "//" + what + "Minority", minority);
        put(all, form + "//" + what + "Kinh", total - minority);
        put(all, form + "//" + what + "Indigenous", indigenous);
    }

    /** The counts of one class; returns households in all, of minorities, of indigenous ones. */
    private int[] ofClass(Map<String, Long> all, String of, int k, int households, String district, String place) {
        ImmutableSortedMap.Builder<String, Integer> listed = ImmutableSortedMap.naturalOrder();
        int people = 4 * households;
        int minority = some(households / 2);
        int indigenous = some(minority);
        int[] parts = {people, 3 * minority, 3 * indigenous};
        put(all, "1//" + of + "Households", households);
        put(all, "1//" + of + "Persons", people);
        String standard = (12 + k) + "//" + of;
        put(all, standard + "HouseholdsTotal", households);
        put(all, standard + "HouseholdsKinh", households - minority);
        put(all, standard + "HouseholdsMinority", minority);
        put(all, standard + "HouseholdsIndigenous", indigenous);
        put(all, standard + "PersonsTotal", people);
        put(all, standard + "PersonsKinh", people - parts[1]);
        put(all, standard + "PersonsMinority", parts[1]);
        put(all, standard + "PersonsIndigenous", parts[2]);
        int noLabour = some(households / 3);
        int merit = some(households / 5);
        int women = some(households);
        put(all, standard + "HouseholdsNoLabour", noLabour);
        put(all, standard + "HouseholdsMerit", merit);
        put(all, standard + "HouseholdsHeadWoman", women);
        int ungrouped = households - minority - noLabour / 2 - merit / 2;
        groups(all, "8/households/" + of, households, minority, noLabour / 2, merit / 2);
        groups(all, "8/persons/" + of, people, 4L * minority, 4L * (noLabour / 2), 4L * (merit / 2));
        put(all, "9//" + of + "Total", households);
        put(all, "9//" + of + "Kinh", households - minority);
        put(all, "9//" + of + "Minority", minority);
        int left = minority;
        for (String group : GROUPS) {
            int some = group.equals("Other") ? left : draw(0, left);
            left -= some;
            put(all, "9//" + of + group, some);
            listed.put("households" + group, some);
        }
        deprivations(all, of, 4 + 2 * k, households);
        int children = draw(people / 4, people / 2);
        put(all, "11//" + of + "Children", children);
        for (String lack : new String[] {"Insurance", "Nutrition", "Education"}) {
            put(all, "11//" + of + lack, some(children));
        }
        listed.put("households", households)
                .put("householdsKinh", households - minority)
                .put("householdsMinority", minority)
                .put("householdsIndigenous", indigenous)
                .put("householdsNoLabour", noLabour)
                .put("householdsMerit", merit)
                .put("householdsHeadWoman", women)
                .put("householdsUngrouped", ungrouped)
                .put("persons", people)
                .put("personsKinh", people - parts[1])
                .put("personsMinority", parts[1])
                .put("personsIndigenous", parts[2]);
        lists.add(new ListCounts(
                k == 0 ? PovertyClass.POOR : PovertyClass.NEAR_POOR,
                new Locality(Optional.empty(), Optional.of(district), Optional.of(place.toUpperCase(Locale.ROOT))),
                listed.buildOrThrow()));
        return new int[] {households, minority, indigenous};
    }

    private static void groups(
            Map<String, Long> all, String head, long total, long minority, long noLabour, long merit) {
        put(all, head + "Total", total);
        put(all, head + "Minority", minority);
        put(all, head + "NoLabour", noLabour);
        put(all, head + "Merit", merit);
        put(all, head + "Other", total - minority - noLabour - merit);
    }

    private void deprivations(Map<String, Long> all, String of, int form, int households) {
        long[] counts = new long[INDICATORS.length];
        long total = 0;
        for (int h = 0; h < households; h++) {
            int deprived = of.equals("poor") ? draw(3, 5) : draw(0, 2);
            int first = draw(0, INDICATORS.length - 1);
            for (int i = 0; i < deprived; i++) {
                counts[(first + i) % INDICATORS.length]++;
                total++;
            }
        }
        put(all, form + "//households", households);
        put(all, (form + 1) + "//households", households);
        put(all, form + "//deprivations", total);
        for (int i = 0; i < INDICATORS.length; i++) {
            put(all, form + "//" + INDICATORS[i], counts[i]);
        }
    }

    /** The moves of the year, of which each household has three persons; of the start four each. */
    private void changes(Map<String, Long> all, int[] households) {
        int down = draw(1, 5);
        int up = draw(1, 5);
        int[][] moves = {
            {down, draw(1, 5), draw(1, 5), up, draw(1, 5), draw(1, 5), draw(1, 5)},
            {draw(1, 5), up, draw(1, 5), down, draw(1, 5), draw(1, 5), draw(1, 5)}
        };
        String[][] columns = {
            {
                "becameNearPoor",
                "passedNearPoorLine",
                "otherDecrease",
                "fromNearPoor",
                "fellBack",
                "newlyArisen",
                "otherIncrease"
            },
            {"leftNearPoverty", "becamePoor", "otherDecrease", "fromPoor", "fellBack", "newlyArisen", "otherIncrease"}
        };
        for (int k = 0; k < 2; k++) {
            for (String part : new String[] {"households", "persons"}) {
                int each = part.equals("households") ? 1 : 3;
                long end = (part.equals("households") ? 1L : 4L) * households[k];
                long start = end;
                String head = (2 + k) + "/" + part + "/";
                for (int i = 0; i < 7; i++) {
                    start += (i < 3 ? 1L : -1L) * each * moves[k][i];
                    put(all, head + columns[k][i], (long) each * moves[k][i]);
                }
                put(all, head + "start", start);
                put(all, head + "end", end);
                put(all, (2 + k) + "-/" + part + "/start", start);
                put(all, (2 + k) + "-/" + part + "/end", start);
            }
        }
    }

    private static void put(Map<String, Long> all, String key, long count) {
        all.put(key, count);
    }

    /** The same set with another figure in one cell; a null one leaves it blank. */
    public static ReviewForms with(ReviewForms forms, int form, int row, String column, BigDecimal figure) {
        List<SummaryForm> changed = new ArrayList<>(forms.forms());
        SummaryForm one = changed.get(form);
        List<SummaryRow> rows = new ArrayList<>(one.rows());
        SummaryRow old = rows.get(row);
        Map<String, BigDecimal> figures = new LinkedHashMap<>(old.figures());
        if (figure == null) {
            figures.remove(column);
        } else {
            figures.put(column, figure);
        }
        rows.set(
                row, new SummaryRow(old.level(), old.ordinal(), old.place(), old.part(), ImmutableMap.copyOf(figures)));
        changed.set(form, new SummaryForm(one.kind(), one.year(), one.unit(), ImmutableList.copyOf(rows)));
        return ReviewForms.builder().from(forms).forms(changed).build();
    }

    /** The set with those forms alone. */
    public static ReviewForms only(ReviewForms forms, SummaryKind... kinds) {
        List<SummaryKind> asked = List.of(kinds);
        return ReviewForms.builder()
                .from(forms)
                .forms(forms.forms().stream()
                        .filter(form -> asked.contains(form.kind()))
                        .filter(form -> form.year().equals(Optional.of(YEAR)))
                        .collect(ImmutableList.toImmutableList()))
                .lists(ImmutableList.of())
                .build();
    }
}
