package vn.sinhke.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What communes of one day are on a later day (xã sau sắp xếp), for communes that somebody wrote down. Only what is certain
 * is answered: a commune that was divided went into none, and a name that several communes bear names none.
 */
public final class CommuneSuccession {

    private final Gazetteer gazetteer;
    private final LocalDate from;
    private final LocalDate to;
    private final Optional<String> province;
    private final Map<Locality, Optional<AdministrativeUnit>> named = new ConcurrentHashMap<>();

    private CommuneSuccession(Gazetteer gazetteer, LocalDate from, LocalDate to, Optional<String> province) {
        this.gazetteer = gazetteer;
        this.from = from;
        this.to = to;
        this.province = province;
    }

    /**
     * Returns what the communes of a day are on another.
     *
     * @param province code of the province on either day to which a name belongs that communes of several provinces bear;
     *     empty if nobody said
     * @throws IllegalArgumentException if the other day is the earlier one
     */
    public static CommuneSuccession between(
            LocalDate from, LocalDate to, Optional<String> province, Gazetteer gazetteer) {
        checkArgument(!to.isBefore(from), "From %s to %s (expected days in their order)", from, to);
        return new CommuneSuccession(gazetteer, from, to, province);
    }

    /**
     * Returns the commune that was written so on the earlier day, within the district and the province that were written
     * with it; empty if there is none, or more than one.
     */
    public Optional<AdministrativeUnit> named(Locality place) {
        return named.computeIfAbsent(place, this::find);
    }

    private Optional<AdministrativeUnit> find(Locality place) {
        Optional<String> written = place.commune().filter(text -> !text.isBlank());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<AdministrativeUnit> found =
                gazetteer.find(written.get(), UnitLevel.COMMUNE, Optional.empty(), from);
        if (from.isBefore(Gazetteer.DISTRICTS_ABOLISHED)) {
            found = within(found, place.district(), UnitLevel.DISTRICT);
        }
        found = within(found, place.province(), UnitLevel.PROVINCE);
        if (found.size() > 1 && province.isPresent()) {
            found = found.stream().filter(unit -> isIn(unit, province.get())).collect(ImmutableList.toImmutableList());
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private ImmutableList<AdministrativeUnit> within(
            ImmutableList<AdministrativeUnit> found, Optional<String> above, UnitLevel level) {
        if (above.isEmpty()) {
            return found;
        }
        ImmutableList<AdministrativeUnit> parents = gazetteer.find(above.get(), level, Optional.empty(), from);
        return found.stream()
                .filter(unit -> parents.stream().anyMatch(parent -> gazetteer.liesIn(unit, parent.code(), from)))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isIn(AdministrativeUnit unit, String code) {
        return gazetteer.liesIn(unit, code, from)
                || into(unit).filter(now -> gazetteer.liesIn(now, code, to)).isPresent();
    }

    /**
     * Returns the commune of the later day that all of it went into: itself if it is there still; empty if it was divided,
     * or if nothing is known of it.
     */
    public Optional<AdministrativeUnit> into(AdministrativeUnit commune) {
        AdministrativeUnit unit = commune;
        while (!unit.period().contains(to)) {
            ImmutableList<AdministrativeUnit> next = gazetteer.successors(unit);
            if (next.size() != 1) {
                return Optional.empty();
            }
            unit = next.get(0);
        }
        return Optional.of(unit);
    }

    /**
     * Returns the communes of the earlier day of which a commune of the later one is made; empty unless all of them are
     * known, and all of each went into it.
     */
    public Optional<ImmutableSet<AdministrativeUnit>> parts(AdministrativeUnit commune) {
        Set<AdministrativeUnit> parts = new LinkedHashSet<>();
        return collect(commune, parts) ? Optional.of(ImmutableSet.copyOf(parts)) : Optional.empty();
    }

    private boolean collect(AdministrativeUnit unit, Set<AdministrativeUnit> parts) {
        if (unit.period().contains(from)) {
            parts.add(unit);
            return true;
        }
        ImmutableList<AdministrativeUnit> before = gazetteer.predecessors(unit);
        return !before.isEmpty()
                && before.stream().allMatch(one -> gazetteer.successors(one).size() == 1 && collect(one, parts));
    }

    /**
     * Returns where a commune that was written on the earlier day is on the later one, with its official name and its
     * district if it has one; empty if it is the same commune still, or if it is not certain.
     */
    public Optional<Locality> now(Locality place) {
        return named(place)
                .flatMap(unit -> into(unit).filter(now -> !now.equals(unit)))
                .map(this::locality);
    }

    private Locality locality(AdministrativeUnit commune) {
        return new Locality(
                Optional.empty(),
                gazetteer.chain(commune, to).stream()
                        .filter(above -> above.level() == UnitLevel.DISTRICT)
                        .map(AdministrativeUnit::name)
                        .findFirst(),
                Optional.of(commune.name()));
    }
}
