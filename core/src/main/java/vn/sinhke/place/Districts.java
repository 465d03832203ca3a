package vn.sinhke.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.text.Folding;

/**
 * The districts over which some places are spread (các huyện thuộc địa bàn). Since 1 July 2025 there are none, and the
 * places are told by the districts of 30 June 2025.
 *
 * <p>A stated district counts as the gazetteer knows it, or, where it knows none of that name, as it folds, so that two
 * spellings are one district. A place that states only its commune counts through the gazetteer; a commune of today
 * that was made across a border leaves it open in which of the former districts the place lies.
 */
public final class Districts {

    private final ImmutableList<String> names;
    private final ImmutableList<Integer> unplaced;
    private final boolean former;

    private Districts(ImmutableList<String> names, ImmutableList<Integer> unplaced, boolean former) {
        this.names = names;
        this.unplaced = unplaced;
        this.former = former;
    }

    /** Returns the districts of these places on that day. */
    public static Districts of(List<Locality> places, Gazetteer gazetteer, Optional<String> province, LocalDate day) {
        boolean former = !day.isBefore(Gazetteer.DISTRICTS_ABOLISHED);
        Map<String, String> byKey = new LinkedHashMap<>();
        List<Integer> unplaced = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Optional<String> within = places.get(i).province().or(() -> province);
            Optional<String> stated = places.get(i).district().filter(name -> !name.isBlank());
            if (stated.isPresent()) {
                add(byKey, stated.get(), gazetteer, within, day, former);
                continue;
            }
            ImmutableSet<AdministrativeUnit> possible = ofCommune(places.get(i), gazetteer, within, day, former);
            if (possible.size() == 1) {
                possible.forEach(unit -> byKey.put(unit.code(), unit.name()));
            } else {
                unplaced.add(i);
            }
        }
        return new Districts(ImmutableList.copyOf(byKey.values()), ImmutableList.copyOf(unplaced), former);
    }

    private static void add(
            Map<String, String> byKey,
            String stated,
            Gazetteer gazetteer,
            Optional<String> province,
            LocalDate day,
            boolean former) {
        ImmutableList<AdministrativeUnit> found = former
                ? formerDistricts(stated, gazetteer, province)
                : gazetteer.find(stated, UnitLevel.DISTRICT, provinceCode(gazetteer, province, day), day);
        if (found.size() == 1) {
            byKey.put(found.get(0).code(), found.get(0).name());
        } else {
            byKey.putIfAbsent("=" + Folding.fold(stated), stated);
        }
    }

    /** The districts of 30 June 2025 of that name in the province as it was then, or in the one that took it in. */
    private static ImmutableList<AdministrativeUnit> formerDistricts(
            String stated, Gazetteer gazetteer, Optional<String> province) {
        LocalDate lastDay = Gazetteer.DISTRICTS_ABOLISHED.minusDays(1);
        Optional<String> then = provinceCode(gazetteer, province, lastDay);
        Optional<String> since = provinceCode(gazetteer, province, Gazetteer.DISTRICTS_ABOLISHED);
        return gazetteer.find(stated, UnitLevel.DISTRICT, Optional.empty(), lastDay).stream()
                .filter(district -> province.isEmpty()
                        || then.filter(code -> gazetteer.liesIn(district, code, lastDay))
                                .isPresent()
                        || since.filter(code -> gazetteer.successorProvinces(district).stream()
                                        .anyMatch(one -> one.code().equals(code)))
                                .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<AdministrativeUnit> ofCommune(
            Locality place, Gazetteer gazetteer, Optional<String> province, LocalDate day, boolean former) {
        if (place.commune().isEmpty()) {
            return ImmutableSet.of();
        }
        ImmutableList<AdministrativeUnit> communes =
                gazetteer.find(place.commune().get(), UnitLevel.COMMUNE, provinceCode(gazetteer, province, day), day);
        if (communes.size() != 1) {
            return ImmutableSet.of();
        }
        return former
                ? gazetteer.formerDistricts(communes.get(0))
                : communes.get(0).parent().flatMap(code -> gazetteer.unit(code, day)).stream()
                        .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the code of the province that somebody wrote as a code or a name. A province that the gazetteer does not
     * know on that day, such as one merged since, narrows nothing.
     */
    static Optional<String> provinceCode(Gazetteer gazetteer, Optional<String> written, LocalDate day) {
        return written.flatMap(text -> {
            ImmutableList<AdministrativeUnit> found = gazetteer.find(text, UnitLevel.PROVINCE, Optional.empty(), day);
            return found.size() == 1 ? Optional.of(found.get(0).code()) : Optional.<String>empty();
        });
    }

    /** Names of the districts, each once, in the order of the places. */
    public ImmutableList<String> names() {
        return names;
    }

    /** How many districts there are at least. */
    public int atLeast() {
        return names.isEmpty() && !unplaced.isEmpty() ? 1 : names.size();
    }

    /** How many districts there are at most, as each open place may lie in one more. */
    public int atMost() {
        return names.size() + unplaced.size();
    }

    /** Places, counted from zero, of which the district is not known. */
    public ImmutableList<Integer> unplaced() {
        return unplaced;
    }

    /** Whether these are the districts of 30 June 2025, the day being later. */
    public boolean areFormer() {
        return former;
    }
}
