package vn.sinhke.matching;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.Locality;
import vn.sinhke.place.UnitLevel;
import vn.sinhke.text.Folding;

/**
 * Gives each commune of a list a key by which communes of different days compare (xã qua các lần sáp nhập): the code of
 * the latest commune that the gazetteer knows it to have gone into.
 *
 * <p>A name that the gazetteer does not know, or knows more than once, has its folded text for a key, with an equals sign
 * in front: two such are one commune if they are equal, and nothing is said if they are not. A commune that was divided
 * has none.
 */
public final class CommuneKeys {

    private static final String UNKNOWN = "=";

    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final ConcurrentHashMap<Locality, Optional<String>> known = new ConcurrentHashMap<>();

    private CommuneKeys(Gazetteer gazetteer, LocalDate day) {
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /** Returns the keys for a list whose places are those of that day. */
    public static CommuneKeys on(LocalDate day, Gazetteer gazetteer) {
        return new CommuneKeys(gazetteer, day);
    }

    /** Returns the key; empty if no commune is stated, or if it was divided among several. */
    public Optional<String> of(Locality place) {
        return known.computeIfAbsent(place, this::find);
    }

    private Optional<String> find(Locality place) {
        Optional<String> written = place.commune().filter(commune -> !commune.isBlank());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<AdministrativeUnit> found = gazetteer.find(written.get(), UnitLevel.COMMUNE, parent(place), day);
        if (found.size() != 1) {
            return Optional.of(UNKNOWN + Folding.fold(written.get()));
        }
        Set<String> latest = new TreeSet<>();
        follow(found.get(0), latest, new HashSet<>());
        return latest.size() == 1 ? Optional.of(latest.iterator().next()) : Optional.empty();
    }

    /** Adds the codes of the units into which it went in the end. */
    private void follow(AdministrativeUnit unit, Set<String> latest, Set<AdministrativeUnit> seen) {
        if (!seen.add(unit)) {
            return;
        }
        ImmutableList<AdministrativeUnit> successors = gazetteer.successors(unit);
        if (successors.isEmpty()) {
            latest.add(unit.code());
        }
        successors.forEach(successor -> follow(successor, latest, seen));
    }

    /** The code of the district, else of the province, that the place is said to lie in. */
    private Optional<String> parent(Locality place) {
        Optional<String> province = place.province().flatMap(text -> only(text, UnitLevel.PROVINCE, Optional.empty()));
        return place.district()
                .flatMap(text -> only(text, UnitLevel.DISTRICT, province))
                .or(() -> province);
    }

    private Optional<String> only(String text, UnitLevel level, Optional<String> within) {
        ImmutableList<AdministrativeUnit> found = gazetteer.find(text, level, within, day);
        return found.size() == 1 ? Optional.of(found.get(0).code()) : Optional.empty();
    }

    /** Whether a key that differs from another says that the communes differ. */
    static boolean isCertain(String key) {
        return !key.startsWith(UNKNOWN);
    }
}
