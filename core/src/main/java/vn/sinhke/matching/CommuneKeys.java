package vn.sinhke.matching;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.CommuneSuccession;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.Locality;
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

    /** After every change that is known. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final Gazetteer gazetteer;
    private final CommuneSuccession succession;
    private final ConcurrentHashMap<Locality, Optional<String>> known = new ConcurrentHashMap<>();

    private CommuneKeys(Gazetteer gazetteer, CommuneSuccession succession) {
        this.gazetteer = gazetteer;
        this.succession = succession;
    }

    /** Returns the keys for a list whose places are those of that day. */
    public static CommuneKeys on(LocalDate day, Gazetteer gazetteer) {
        return on(day, Optional.empty(), gazetteer);
    }

    /**
     * Returns the keys for a list whose places are those of that day.
     *
     * @param province code of the province, of that day or later, to which a name belongs that communes of several
     *     provinces bear; empty if nobody said
     */
    public static CommuneKeys on(LocalDate day, Optional<String> province, Gazetteer gazetteer) {
        return new CommuneKeys(gazetteer, CommuneSuccession.between(day, LATEST, province, gazetteer));
    }

    /** Returns the key; empty if no commune is stated, or if it was divided among several. */
    public Optional<String> of(Locality place) {
        return known.computeIfAbsent(place, this::find);
    }

    private Optional<String> find(Locality place) {
        Optional<String> written = place.commune().filter(commune -> !commune.isBlank());
        Optional<AdministrativeUnit> unit = succession.named(place);
        if (unit.isEmpty()) {
            return written.map(commune -> UNKNOWN + Folding.fold(commune));
        }
        boolean ends = gazetteer.successors(unit.get()).isEmpty();
        return (ends ? unit : succession.into(unit.get())).map(AdministrativeUnit::code);
    }

    /** Whether a key that differs from another says that the communes differ. */
    static boolean isCertain(String key) {
        return !key.startsWith(UNKNOWN);
    }
}
