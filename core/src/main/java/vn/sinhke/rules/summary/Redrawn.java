package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.CommuneSuccession;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.Locality;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;
import vn.sinhke.text.Folding;

/**
 * The rows of the year before of which a commune of this year is made (xã sắp xếp giữa hai năm), for one form and part of
 * it.
 */
final class Redrawn {

    private final CommuneSuccession succession;
    private final Map<AdministrativeUnit, Map<AdministrativeUnit, Line>> before = new LinkedHashMap<>();

    private Redrawn(CommuneSuccession succession) {
        this.succession = succession;
    }

    /** Of the rows of that form and part between the last days of the two years. */
    static Redrawn of(Lines lines, SummaryKind kind, String part, int year, Gazetteer gazetteer) {
        Redrawn redrawn = new Redrawn(CommuneSuccession.between(
                LocalDate.of(year - 1, 12, 31),
                LocalDate.of(year, 12, 31),
                lines.forms().province(),
                gazetteer));
        for (Line line : lines.of(kind, Optional.of(year - 1))) {
            if (line.place().isCommune() && line.part().equals(part)) {
                redrawn.add(line);
            }
        }
        return redrawn;
    }

    private void add(Line line) {
        succession
                .named(new Locality(
                        Optional.empty(),
                        Optional.of(line.place().district()).filter(name -> !name.isEmpty()),
                        Optional.of(line.row().place())))
                .ifPresent(unit -> succession
                        .into(unit)
                        .ifPresent(now -> before.computeIfAbsent(now, key -> new LinkedHashMap<>())
                                .put(unit, line)));
    }

    /**
     * The rows of which the commune of a row is made, one alone if it is the same commune still: none of them if some are not
     * there; empty if nothing is known of the commune.
     */
    Optional<ImmutableList<Line>> parts(Line line) {
        if (!line.place().isCommune()) {
            return Optional.empty();
        }
        List<AdministrativeUnit> named = new ArrayList<>();
        for (AdministrativeUnit unit : before.keySet()) {
            if (isNamed(unit, line.place())) {
                named.add(unit);
            }
        }
        if (named.size() != 1) {
            return Optional.empty();
        }
        Map<AdministrativeUnit, Line> known = before.get(named.get(0));
        boolean whole = succession
                .parts(named.get(0))
                .filter(parts -> parts.equals(ImmutableSet.copyOf(known.keySet())))
                .isPresent();
        return Optional.of(whole ? ImmutableList.copyOf(known.values()) : ImmutableList.of());
    }

    private static boolean isNamed(AdministrativeUnit unit, PlaceKey place) {
        String name = Folding.fold(unit.name());
        return name.equals(place.name())
                || (place.name().equals(place.bare())
                        && PlaceKey.bare(unit.name()).equals(place.bare()));
    }

    /** The places of rows, as written. */
    static String places(List<Line> lines) {
        return lines.stream().map(Line::row).map(SummaryRow::place).collect(Collectors.joining(", "));
    }
}
