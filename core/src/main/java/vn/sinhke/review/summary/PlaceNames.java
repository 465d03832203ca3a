package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sinhke.place.Locality;
import vn.sinhke.text.Folding;

/**
 * Finds the communes of a scope by their names as lists write them: folded, and without the word for the kind of unit
 * where that leaves one commune. A name that fits several is none.
 */
final class PlaceNames {

    /** No commune, or not one alone. */
    static final int NONE = -1;

    private static final Pattern KIND =
            Pattern.compile("^(xa|phuong|thi tran|dac khu|huyen|quan|thanh pho|thi xa) (?=.)");

    private final boolean open;
    private final List<ReviewPlace> places = new ArrayList<>();
    private final Map<String, List<Integer>> whole = new HashMap<>();
    private final Map<String, List<Integer>> bare = new HashMap<>();
    private final Map<Locality, Integer> seen = new HashMap<>();
    private Locality last;
    private int lastFound = NONE;

    /** Of those places; of none, every commune that is asked for becomes one. */
    PlaceNames(ImmutableList<ReviewPlace> scope) {
        this.open = scope.isEmpty();
        scope.forEach(this::add);
    }

    private void add(ReviewPlace place) {
        int index = places.size();
        places.add(place);
        String folded = Folding.fold(place.commune());
        whole.computeIfAbsent(folded, key -> new ArrayList<>()).add(index);
        bare.computeIfAbsent(bare(folded), key -> new ArrayList<>()).add(index);
    }

    static String bare(String folded) {
        return KIND.matcher(folded).replaceFirst("");
    }

    List<ReviewPlace> places() {
        return places;
    }

    /** The index of the commune; {@link #NONE} if it names none, or several. */
    @SuppressWarnings("ReferenceEquality") // households of one commune mostly share one locality
    int find(Locality place) {
        if (place != last) {
            lastFound = look(place);
            last = place;
        }
        return lastFound;
    }

    private int look(Locality place) {
        Integer known = seen.get(place);
        if (known == null) {
            known = place.commune()
                    .filter(name -> !name.isBlank())
                    .map(name -> search(name, place))
                    .orElse(NONE);
            seen.put(place, known);
        }
        return known;
    }

    private int search(String commune, Locality place) {
        String folded = Folding.fold(commune);
        List<Integer> found = within(whole.getOrDefault(folded, List.of()), place.district());
        if (found.isEmpty()) {
            found = within(bare.getOrDefault(bare(folded), List.of()), place.district());
            found = found.stream()
                    .filter(i -> isSame(folded, Folding.fold(places.get(i).commune())))
                    .toList();
        }
        if (found.isEmpty() && open) {
            add(new ReviewPlace(place.district(), Folding.tidy(commune), Population.UNKNOWN));
            return places.size() - 1;
        }
        return found.size() == 1 ? found.get(0) : NONE;
    }

    /** Whether folded names are of one unit: alike, or alike but for the kind, of which one of them says nothing. */
    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || (bare(one).equals(bare(other))
                        && (bare(one).equals(one) || bare(other).equals(other)));
    }

    private List<Integer> within(List<Integer> found, Optional<String> district) {
        if (district.isEmpty()) {
            return found;
        }
        String wanted = Folding.fold(district.get());
        return found.stream()
                .filter(i -> places.get(i)
                        .district()
                        .map(name -> isSame(Folding.fold(name), wanted))
                        .orElse(true))
                .toList();
    }

    /** The names of the districts in order, each once; none if a commune has none. */
    ImmutableList<String> districts() {
        if (places.stream().anyMatch(place -> place.district().isEmpty())) {
            return ImmutableList.of();
        }
        Map<String, String> names = new LinkedHashMap<>();
        places.forEach(place -> {
            String name = place.district().orElseThrow();
            names.putIfAbsent(Folding.fold(name), name);
        });
        return ImmutableList.copyOf(names.values());
    }

    /** Which of the districts it is; {@link #NONE} if none. */
    static int district(List<String> districts, Optional<String> name) {
        String wanted = name.map(Folding::fold).orElse("");
        for (int i = 0; i < districts.size(); i++) {
            if (isSame(Folding.fold(districts.get(i)), wanted)) {
                return i;
            }
        }
        return NONE;
    }
}
