package vn.sinhke.rules.summary;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.review.ListCounts;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryRow;

/**
 * The identities of the forms once more, as a table of sums that is read by a small program, so that the rules are held
 * against something that was written in another way. It knows the made-up review alone: every place has one name, and
 * no row is lacking.
 */
final class Identities {

    private static final String I = "employment + dependants + nutrition + insurance + adultEducation + schooling"
            + " + houseQuality + houseArea + water + toilet + telecom + informationMeans";

    /** Code, form, part if it has any, and what holds. {@code %} is a rate, {@code 1:} another form, {@code L:} a list. */
    private static final List<String> TABLE = table();

    private Identities() {}

    private static List<String> table() {
        List<String> table = new ArrayList<>();
        for (String of : List.of("poor", "nearPoor", "average")) {
            table.add("SUM-001 1 " + of + "HouseholdsRate % " + of + "Households / households");
            table.add("SUM-001 1 " + of + "PersonsRate % " + of + "Persons / persons");
            table.add("SUM-017 1 " + of + "Persons >= " + of + "Households");
        }
        table.add("SUM-017 1 persons >= households");
        table.add("SUM-015 1 households >= poorHouseholds + nearPoorHouseholds + averageHouseholds");
        table.add("SUM-015 1 persons >= poorPersons + nearPoorPersons + averagePersons");
        table.add("SUM-010 4 deprivations >= 3 * households");
        table.add("SUM-011 6 deprivations <= 2 * households");
        table.add("SUM-028 12 poorHouseholdsKinh = 9:poorKinh");
        table.add("SUM-028 12 poorHouseholdsMinority = 9:poorMinority");
        table.add("SUM-028 13 nearPoorHouseholdsKinh = 9:nearPoorKinh");
        table.add("SUM-028 13 nearPoorHouseholdsMinority = 9:nearPoorMinority");
        for (int k = 0; k < 2; k++) {
            String of = k == 0 ? "poor" : "nearPoor";
            int lacks = 4 + 2 * k;
            table.add("SUM-008 " + lacks + " deprivations = " + I);
            table.add("SUM-024 " + lacks + " households = 1:" + of + "Households");
            table.add("SUM-024 " + (lacks + 1) + " households = 1:" + of + "Households");
            for (String one : Splitter.on(" + ").split(I)) {
                table.add("SUM-009 " + lacks + " " + one + " <= households");
                table.add("SUM-003 " + (lacks + 1) + " " + one + " % " + lacks + ":" + one + " / " + lacks
                        + ":households");
            }
            int standard = 12 + k;
            table.add(
                    "SUM-002 " + standard + " " + of + "HouseholdsRate % " + of + "HouseholdsTotal / householdsTotal");
            for (String group : List.of("Minority", "Indigenous")) {
                table.add("SUM-002 " + standard + " " + of + "Households" + group + "Rate % " + of + "Households"
                        + group + " / households" + group);
            }
            for (String split : List.of("households", "persons", of + "Households", of + "Persons")) {
                table.add("SUM-014 " + standard + " " + split + "Total = " + split + "Kinh + " + split + "Minority");
                table.add("SUM-016 " + standard + " " + split + "Indigenous <= " + split + "Minority");
            }
            for (String group : List.of("Total", "Kinh", "Minority", "Indigenous")) {
                table.add("SUM-015 " + standard + " households" + group + " >= " + of + "Households" + group);
                table.add("SUM-015 " + standard + " persons" + group + " >= " + of + "Persons" + group);
                String listed = group.equals("Total") ? "" : group;
                table.add("SUM-037 " + standard + " " + of + "Households" + group + " = L:households" + listed);
                table.add("SUM-037 " + standard + " " + of + "Persons" + group + " = L:persons" + listed);
                if (k == 1) {
                    table.add("SUM-029 13 households" + group + " = 12:households" + group);
                    table.add("SUM-029 13 persons" + group + " = 12:persons" + group);
                }
            }
            for (String mark : List.of("Merit", "NoLabour", "HeadWoman")) {
                table.add("SUM-016 " + standard + " " + of + "Households" + mark + " <= " + of + "HouseholdsTotal");
                table.add("SUM-037 " + standard + " " + of + "Households" + mark + " = L:households" + mark);
            }
            table.add("SUM-017 " + standard + " personsTotal >= householdsTotal");
            table.add("SUM-017 " + standard + " " + of + "PersonsTotal >= " + of + "HouseholdsTotal");
            table.add("SUM-027 " + standard + " householdsTotal = 1:households");
            table.add("SUM-027 " + standard + " personsTotal = 1:persons");
            table.add("SUM-027 " + standard + " " + of + "HouseholdsTotal = 1:" + of + "Households");
            table.add("SUM-027 " + standard + " " + of + "PersonsTotal = 1:" + of + "Persons");
            table.add("SUM-013 9 " + of + "Minority = " + of + "EDe + " + of + "Ma + " + of + "Muong + " + of
                    + "Thai + " + of + "Mnong + " + of + "Tay + " + of + "Nung + " + of + "Mong + " + of + "Dao + " + of
                    + "Other");
            table.add("SUM-014 9 " + of + "Total = " + of + "Kinh + " + of + "Minority");
            table.add("SUM-026 9 " + of + "Total = 1:" + of + "Households");
            table.add("SUM-036 9 " + of + "Total = L:households");
            for (String group :
                    List.of("Kinh", "Minority", "EDe", "Ma", "Muong", "Thai", "Mnong", "Tay", "Nung", "Mong", "Dao")) {
                table.add("SUM-036 9 " + of + group + " = L:households" + group);
            }
            for (String lack : List.of("Insurance", "Nutrition", "Education")) {
                table.add("SUM-016 11 " + of + lack + " <= " + of + "Children");
            }
            table.add("SUM-031 11 " + of + "Children <= 1:" + of + "Persons");
            table.add("SUM-034 1 " + of + "Households = L:households");
            table.add("SUM-034 1 " + of + "Persons = L:persons");
            table.add("SUM-035 8/households " + of + "Total = L:households");
            table.add("SUM-035 8/persons " + of + "Total = L:persons");
            table.add("SUM-035 8/households " + of + "Other = L:householdsUngrouped");
            for (String group : List.of("Minority", "NoLabour", "Merit")) {
                table.add("SUM-035 8/households " + of + group + " <= L:households" + group);
            }
            table.add("SUM-017 8/persons " + of + "Total >= 8/households:" + of + "Total");
            for (String part : List.of("households", "persons")) {
                String counted = part.equals("households") ? "Households" : "Persons";
                table.add("SUM-012 8/" + part + " " + of + "Other = " + of + "Total - " + of + "Minority - " + of
                        + "NoLabour - " + of + "Merit");
                table.add("SUM-025 8/" + part + " " + of + "Total = 1:" + of + counted);
                table.add("SUM-0" + (19 + k) + " " + (2 + k) + "/" + part + " end = 1:" + of + counted);
                for (String year : List.of("", "-")) {
                    String form = (2 + k) + year + "/" + part;
                    table.add(
                            k == 0
                                    ? "SUM-005 " + form + " end = start - becameNearPoor - passedNearPoorLine"
                                            + " - otherDecrease + fromNearPoor + fellBack + newlyArisen + otherIncrease"
                                    : "SUM-006 " + form + " end = start - leftNearPoverty - becamePoor"
                                            + " - otherDecrease + fromPoor + fellBack + newlyArisen + otherIncrease");
                }
                table.add("SUM-023 " + (2 + k) + "/" + part + " start = " + (2 + k) + "-/" + part + ":end");
            }
            for (String year : List.of("", "-")) {
                String form = (2 + k) + year;
                for (String move : k == 0
                        ? List.of(
                                "start",
                                "becameNearPoor",
                                "passedNearPoorLine",
                                "fromNearPoor",
                                "fellBack",
                                "newlyArisen",
                                "end")
                        : List.of(
                                "start",
                                "leftNearPoverty",
                                "becamePoor",
                                "fromPoor",
                                "fellBack",
                                "newlyArisen",
                                "end")) {
                    table.add("SUM-017 " + form + "/persons " + move + " >= " + form + "/households:" + move);
                }
            }
        }
        for (String part : List.of("households", "persons")) {
            for (String year : List.of("", "-")) {
                table.add("SUM-021 3" + year + "/" + part + " fromPoor = 2" + year + "/" + part + ":becameNearPoor");
                table.add("SUM-022 3" + year + "/" + part + " becamePoor = 2" + year + "/" + part + ":fromNearPoor");
            }
        }
        for (String cause : List.of("land", "capital", "labour", "tools", "knowledge", "skill", "illness", "other")) {
            table.add("SUM-030 10 " + cause + " <= 1:poorHouseholds + 1:nearPoorHouseholds");
        }
        return List.copyOf(table);
    }

    /** What does not hold, as code and path; by code. */
    static Set<String> broken(ReviewForms forms) {
        Cells cells = new Cells(forms);
        TreeSet<String> broken = new TreeSet<>();
        for (String line : TABLE) {
            List<String> words = Splitter.on(' ').limit(5).splitToList(line);
            String form = words.get(1);
            for (String place : cells.places(form)) {
                if (words.get(4).contains("L:") && !cells.isCommune(place)) {
                    continue;
                }
                String of = words.get(2).startsWith("nearPoor") ? "nearPoor" : "poor";
                if (!cells.holds(form, place, words.get(2), words.get(3), words.get(4), of)) {
                    broken.add(words.get(0) + " " + cells.path(form, place) + "/figures/" + words.get(2));
                }
            }
        }
        cells.single(broken);
        return broken;
    }

    /** The figures by form, place and column. */
    private static final class Cells {

        private final Map<String, Map<String, SummaryRow>> rows = new TreeMap<>();
        private final Map<String, String> paths = new HashMap<>();
        private final Map<String, ListCounts> lists = new HashMap<>();

        Cells(ReviewForms forms) {
            int year = forms.year().orElseThrow();
            for (int i = 0; i < forms.forms().size(); i++) {
                SummaryForm form = forms.forms().get(i);
                for (int j = 0; j < form.rows().size(); j++) {
                    SummaryRow row = form.rows().get(j);
                    String key = form.kind().number()
                            + (form.year().orElse(year) == year ? "" : "-")
                            + row.part().map(part -> "/" + part).orElse("");
                    rows.computeIfAbsent(key, k -> new TreeMap<>()).put(row.place(), row);
                    paths.put(key + "|" + row.place(), "forms[" + i + "]/rows[" + j + "]");
                }
            }
            for (ListCounts list : forms.lists()) {
                lists.put(
                        (list.povertyClass() == PovertyClass.POOR ? "poor|" : "nearPoor|")
                                + list.place().commune().orElseThrow(),
                        list);
            }
        }

        Set<String> places(String form) {
            return new TreeSet<>(rows.getOrDefault(form, Map.of()).keySet());
        }

        boolean isCommune(String place) {
            return place.startsWith("Xã");
        }

        String path(String form, String place) {
            return paths.get(form + "|" + place);
        }

        private Optional<BigDecimal> cell(String form, String place, String term, String of) {
            if (term.startsWith("L:")) {
                return Optional.of(BigDecimal.valueOf(lists.get(of + "|" + place.toUpperCase(Locale.ROOT))
                        .figures()
                        .get(term.substring(2))));
            }
            int colon = term.indexOf(':');
            String where = colon < 0 ? form : term.substring(0, colon);
            return Optional.ofNullable(rows.get(where).get(place).figures().get(term.substring(colon + 1)));
        }

        private BigDecimal value(String form, String place, String sum, String of) {
            BigDecimal value = BigDecimal.ZERO;
            BigDecimal sign = BigDecimal.ONE;
            BigDecimal times = BigDecimal.ONE;
            for (String word : Splitter.on(' ').split(sum)) {
                if (word.equals("+") || word.equals("-")) {
                    sign = word.equals("+") ? BigDecimal.ONE : BigDecimal.ONE.negate();
                } else if (CharMatcher.inRange('0', '9').matchesAllOf(word)) {
                    times = new BigDecimal(word);
                } else if (!word.equals("*")) {
                    value = value.add(cell(form, place, word, of)
                            .orElse(BigDecimal.ZERO)
                            .multiply(sign)
                            .multiply(times));
                }
            }
            return value;
        }

        boolean holds(String form, String place, String column, String sign, String sum, String of) {
            BigDecimal seen = cell(form, place, column, of).orElse(BigDecimal.ZERO);
            if (sign.equals("%")) {
                double part = value(form, place, sum.substring(0, sum.indexOf(" / ")), of)
                        .doubleValue();
                double whole = value(form, place, sum.substring(sum.indexOf(" / ") + 3), of)
                        .doubleValue();
                return whole == 0
                        ? seen.signum() == 0
                        : Math.abs(seen.doubleValue() - part / whole * 100) <= 0.005 + 1e-9;
            }
            int order = seen.compareTo(value(form, place, sum, of));
            return switch (sign) {
                case "=" -> order == 0;
                case ">=" -> order >= 0;
                default -> order <= 0;
            };
        }

        /** What is asked of each cell alone, and of districts. */
        void single(Set<String> broken) {
            rows.forEach((form, places) -> places.forEach((place, row) -> {
                String path = path(form, place) + "/figures/";
                row.figures().forEach((column, figure) -> {
                    boolean rate = isRate(form, column);
                    if (figure.signum() < 0
                            || (!rate && figure.remainder(BigDecimal.ONE).signum() != 0)) {
                        broken.add("SUM-018 " + path + column);
                    }
                    if (rate && figure.doubleValue() > 100) {
                        broken.add("SUM-004 " + path + column);
                    }
                });
                if (!isCommune(place)) {
                    district(form, place, broken);
                }
            }));
        }

        private void district(String form, String place, Set<String> broken) {
            String number = place.substring(place.lastIndexOf(' ') + 1);
            TreeSet<String> columns = new TreeSet<>();
            Map<String, BigDecimal> sums = new HashMap<>();
            rows.get(form).forEach((name, row) -> {
                if (name.startsWith("Xã Thử " + number + ".")) {
                    row.figures().forEach((column, figure) -> sums.merge(column, figure, BigDecimal::add));
                }
                columns.addAll(row.figures().keySet());
            });
            for (String column : columns) {
                BigDecimal seen = rows.get(form).get(place).figures().getOrDefault(column, BigDecimal.ZERO);
                if (!isRate(form, column) && seen.compareTo(sums.getOrDefault(column, BigDecimal.ZERO)) != 0) {
                    broken.add("SUM-007 " + path(form, place) + "/figures/" + column);
                }
            }
        }

        private static boolean isRate(String form, String column) {
            boolean ofRates = form.equals("5") || form.equals("7");
            return ofRates ? !column.equals("households") : column.endsWith("Rate");
        }
    }
}
