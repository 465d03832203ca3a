package vn.sinhke.rules.summary;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;

/** The rows of all forms of a set, found by form, year and place (các dòng của bộ biểu). */
final class Lines {

    private final ReviewForms forms;
    private final ImmutableList<Line> all;
    private final Supplier<ImmutableListMultimap<Seat, Line>> byName = Suppliers.memoize(this::byName);
    private final Supplier<ImmutableListMultimap<Seat, Line>> byBareName = Suppliers.memoize(this::byBareName);

    private Lines(ReviewForms forms, ImmutableList<Line> all) {
        this.forms = forms;
        this.all = all;
    }

    private ImmutableListMultimap<Seat, Line> byName() {
        return Multimaps.index(all, line -> new Seat(line.kind(), line.year(), line.place(), line.part()));
    }

    private ImmutableListMultimap<Seat, Line> byBareName() {
        return Multimaps.index(
                all, line -> new Seat(line.kind(), line.year(), line.place().anyType(), line.part()));
    }

    static Lines of(ReviewForms forms) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        Map<String, PlaceKey.Name> names = new HashMap<>();
        for (int i = 0; i < forms.forms().size(); i++) {
            SummaryForm form = forms.forms().get(i);
            Optional<Integer> year = form.year().or(forms::year);
            String district = "";
            for (int j = 0; j < form.rows().size(); j++) {
                SummaryRow row = form.rows().get(j);
                PlaceKey place = PlaceKey.of(row, names.computeIfAbsent(row.place(), PlaceKey.Name::of), district);
                district = place.isDistrict() ? place.bare() : district;
                lines.add(new Line(form.kind(), year, "forms[" + i + "]/rows[" + j + "]", row, place, forms.unread()));
            }
        }
        return new Lines(forms, lines.build());
    }

    /** The set they are of. */
    ReviewForms forms() {
        return forms;
    }

    /** All rows, form by form. */
    ImmutableList<Line> all() {
        return all;
    }

    /** The rows of the forms of those kinds, of any year. */
    ImmutableList<Line> of(SummaryKind... kinds) {
        List<SummaryKind> asked = List.of(kinds);
        return all.stream().filter(line -> asked.contains(line.kind())).collect(ImmutableList.toImmutableList());
    }

    /** The rows of one form; of several of one kind together. */
    ImmutableList<Line> of(SummaryKind kind, Optional<Integer> year) {
        return all.stream()
                .filter(line -> line.kind() == kind && line.year().equals(year))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a form of that kind and year is in the set. */
    boolean has(SummaryKind kind, Optional<Integer> year) {
        return forms.forms().stream()
                .anyMatch(form ->
                        form.kind() == kind && form.year().or(forms::year).equals(year));
    }

    /** The years that there are forms of. */
    Set<Optional<Integer>> years() {
        Set<Optional<Integer>> years = new LinkedHashSet<>();
        forms.forms().forEach(form -> years.add(form.year().or(forms::year)));
        return years;
    }

    /** The row of the same place in another form of the same year, that part of it. */
    Optional<Line> same(Line line, SummaryKind kind, String part) {
        return at(line, kind, line.year(), part);
    }

    /** The row of the same place in a form that has one row a place. */
    Optional<Line> same(Line line, SummaryKind kind) {
        return at(line, kind, line.year(), "");
    }

    /** The row of the same place and part in the same form of the year before. */
    Optional<Line> yearBefore(Line line) {
        return line.year().flatMap(year -> at(line, line.kind(), Optional.of(year - 1), line.part()));
    }

    /** The first row of that place by its full name; else the only one by its name without the word for its type. */
    private Optional<Line> at(Line line, SummaryKind kind, Optional<Integer> year, String part) {
        List<Line> named = byName.get().get(new Seat(kind, year, line.place(), part));
        if (!named.isEmpty()) {
            return Optional.of(named.get(0));
        }
        PlaceKey bare = line.place().anyType();
        List<Line> there = byBareName.get().get(new Seat(kind, year, bare, part));
        List<Line> here = byBareName.get().get(new Seat(line.kind(), line.year(), bare, line.part()));
        return there.size() == 1 && here.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    /** The rows of the same form, part and place as that one, in their order. */
    ImmutableList<Line> twins(Line line) {
        return byName.get().get(new Seat(line.kind(), line.year(), line.place(), line.part()));
    }

    /** The rows of communes that have that name, in whatever district. */
    Stream<Line> communes(SummaryKind kind, String bare, String part) {
        return all.stream()
                .filter(line -> line.kind() == kind && line.year().equals(forms.year()))
                .filter(line -> line.part().equals(part))
                .filter(line -> !line.place().isTotal() && line.place().bare().equals(bare));
    }

    /**
     * Where a row is looked up.
     *
     * @param kind which form
     * @param year of which year
     * @param place of which place
     * @param part which part of it
     */
    private record Seat(SummaryKind kind, Optional<Integer> year, PlaceKey place, String part) {}
}
