package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.Subject;
import vn.sinhke.document.Place;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.reading.CellProblem;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;

/**
 * Puts the summary forms that arrived together into sets, one a unit (bộ biểu của một đơn vị), with the forms of all years
 * in it: each year is held against the one before. Forms that name no unit go with the only one that is named; with
 * several, or none, they make a set of their own. Lists 14 and 15 are counted; where all forms are of one unit, which is a
 * province, they are held against its forms whichever commune issued them, else against those of their own unit.
 */
final class ReviewSets {

    private static final Pattern FORM = Pattern.compile("forms\\[([0-9]{1,9})]/(.*)");
    private static final Pattern FIGURE = Pattern.compile("rows\\[([0-9]{1,9})]/figures/([a-zA-Z]+)");

    private ReviewSets() {}

    /** The sets of these workbooks, in the order of their units; workbooks of other forms are in none. */
    static ImmutableList<Arrival> of(List<FormArrival> arrived) {
        TreeMap<String, List<FormArrival>> byUnit = new TreeMap<>();
        for (FormArrival one : arrived) {
            if (one.summary().isPresent()) {
                byUnit.computeIfAbsent(one.unit(), key -> new ArrayList<>()).add(one);
            }
        }
        if (byUnit.size() == 2 && byUnit.containsKey("")) {
            byUnit.lastEntry().getValue().addAll(byUnit.remove(""));
        }
        ImmutableList.Builder<Arrival> sets = ImmutableList.builder();
        byUnit.forEach((unit, parts) -> sets.add(set(
                parts,
                arrived.stream()
                        .filter(one -> !one.counts().isEmpty())
                        .filter(one -> byUnit.size() == 1 || one.unit().equals(unit))
                        .toList())));
        return sets.build();
    }

    private static SummaryForm summary(FormArrival arrival) {
        return arrival.summary().flatMap(Import::value).orElseThrow();
    }

    /** The forms of one unit and the lists of its latest year, whatever the order in which they came. */
    private static Arrival set(List<FormArrival> arrived, List<FormArrival> lists) {
        ImmutableList<FormArrival> parts = arrived.stream()
                .sorted(Comparator.comparing(
                                (FormArrival one) -> summary(one).year().orElse(Integer.MAX_VALUE))
                        .reversed()
                        .thenComparing(one -> summary(one).kind())
                        .thenComparing(FormArrival::name))
                .collect(ImmutableList.toImmutableList());
        Optional<Integer> year =
                parts.stream().flatMap(one -> summary(one).year().stream()).max(Comparator.naturalOrder());
        Optional<String> unit =
                parts.stream().flatMap(one -> summary(one).unit().stream()).findFirst();
        ReviewForms.Builder forms = ReviewForms.builder()
                .id(unit.orElse("–") + year.map(of -> "/" + of).orElse(""))
                .year(year);
        ImmutableSortedSet.Builder<String> unread = ImmutableSortedSet.naturalOrder();
        for (int i = 0; i < parts.size(); i++) {
            forms.addForms(summary(parts.get(i)));
            for (CellProblem problem : parts.get(i).summary().orElseThrow().problems()) {
                String path = problem.path().orElse("");
                if (isUnread(path, summary(parts.get(i)))) {
                    unread.add("forms[" + i + "]/" + path);
                }
            }
        }
        lists.stream()
                .filter(list -> list.year().isEmpty() || list.year().equals(year))
                .sorted(Comparator.comparing((FormArrival list) -> list.form().id())
                        .reversed()
                        .thenComparing(FormArrival::name))
                .forEach(list -> forms.addAllLists(list.counts()));
        String names = parts.stream().map(FormArrival::name).collect(Collectors.joining(", "));
        return new Arrival(
                parts.get(0).file(),
                names,
                Subject.of(forms.unread(unread.build()).build()),
                Optional.empty(),
                parts);
    }

    /** Whether the problem is of a figure that is lacking for it. */
    private static boolean isUnread(String path, SummaryForm form) {
        Matcher figure = FIGURE.matcher(path);
        if (!figure.matches()
                || Integer.parseInt(figure.group(1)) >= form.rows().size()) {
            return false;
        }
        return form.rows()
                .get(Integer.parseInt(figure.group(1)))
                .figure(figure.group(2))
                .isEmpty();
    }

    /** The workbook that a path of the set leads into. */
    static Optional<FormArrival> part(List<FormArrival> parts, String path) {
        Matcher form = FORM.matcher(path);
        return form.matches() ? Optional.of(parts.get(Integer.parseInt(form.group(1)))) : Optional.empty();
    }

    /** The cell that a path of the set leads to; of rows as a whole the first of them. */
    static Optional<Place> place(List<FormArrival> parts, String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            return Optional.empty();
        }
        FormArrival part = parts.get(Integer.parseInt(form.group(1)));
        String inside = form.group(2).equals("rows") ? "rows[0]" : form.group(2);
        return part.summary()
                .orElseThrow()
                .locator()
                .find(inside)
                .map(cell -> new Place(cell.sheet(), cell.cell(), Optional.of(part.name())));
    }
}
