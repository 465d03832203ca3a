package vn.sinhke.place;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The administrative units and the days on which they exist (danh mục đơn vị hành chính).
 *
 * <p>A code means nothing without a day, so every question asks for one or for a unit, which has its days: 24611 was
 * Phường Nghĩa Đức until 30 June 2025 and is Phường Bắc Gia Nghĩa since. Names are compared folded, with or without
 * their type word, and by their accents where several fold alike. More than one answer is an ambiguity, and whoever
 * asks has to say so.
 */
public final class Gazetteer {

    /** First day without districts: two levels of local government since 1 July 2025. */
    public static final LocalDate DISTRICTS_ABOLISHED = LocalDate.of(2025, 7, 1);

    private final Units units;
    private final Supplier<UnitSearch> search;
    private final Supplier<Lineage> lineage;

    private Gazetteer(Units units, Supplier<UnitNames> names, Supplier<List<Succession>> successions) {
        this.units = units;
        search = Suppliers.memoize(() -> new UnitSearch(units, names.get(), this));
        lineage = Suppliers.memoize(() -> new Lineage(this, successions.get()));
    }

    /** Returns the units shipped with the library; what they cover stands in {@code PROVENANCE.md} beside them. */
    public static Gazetteer vietnam() {
        return Shipped.GAZETTEER;
    }

    /**
     * Returns a gazetteer of these units.
     *
     * @throws IllegalArgumentException if one code names two units on one day
     */
    public static Gazetteer of(Collection<AdministrativeUnit> units, Collection<Succession> successions) {
        Units sorted = Units.of(units);
        ImmutableList<Succession> kept = ImmutableList.copyOf(successions);
        return new Gazetteer(sorted, () -> UnitNames.of(sorted), () -> kept);
    }

    /**
     * Returns the unit that the code names on that day; empty also for a day of which nothing is known. On a day between
     * two lists that name two units it is that of the earlier list, and {@link AdministrativeUnit#isCertainOn} says no.
     */
    public Optional<AdministrativeUnit> unit(String code, LocalDate day) {
        for (int i = units.firstOf(code); units.is(i, code); i++) {
            AdministrativeUnit unit = units.get(i);
            if (unit.period().contains(day)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Returns every unit that the code may name on that day: one where the day is certain. */
    public ImmutableList<AdministrativeUnit> units(String code, LocalDate day) {
        ImmutableList.Builder<AdministrativeUnit> possible = ImmutableList.builder();
        for (int i = units.firstOf(code); units.is(i, code); i++) {
            AdministrativeUnit unit = units.get(i);
            if (unit.period().contains(day)) {
                possible.add(unit);
            }
        }
        return possible.build();
    }

    /**
     * Returns what is found under that text on that day, at any level.
     *
     * @param text a name with or without its type word, or a code; behind commas may follow where it lies, from near to
     *     far: {@code Xã Quảng Hòa, Đăk Glong, Đắk Nông}. After 1 July 2025 the former district and province count too.
     */
    public PlaceAnswer find(String text, LocalDate day) {
        if (!knows(day)) {
            return new PlaceAnswer.NotKnown();
        }
        int comma = text.indexOf(',');
        String sought = comma < 0 ? text : text.substring(0, comma);
        ImmutableList<AdministrativeUnit> found = search.get().find(sought, null, null, day);
        ImmutableList<AdministrativeUnit> elsewhen = ImmutableList.of();
        if (comma >= 0) {
            found = within(found, text.substring(comma + 1), day);
        }
        if (found.isEmpty()) {
            elsewhen = search.get().find(sought, null, null, null);
            if (comma >= 0) {
                elsewhen = within(elsewhen, text.substring(comma + 1), null);
            }
        }
        return switch (found.size()) {
            case 0 -> new PlaceAnswer.NotFound(elsewhen);
            case 1 -> new PlaceAnswer.Found(found.get(0));
            default -> new PlaceAnswer.Ambiguous(found);
        };
    }

    private ImmutableList<AdministrativeUnit> within(
            ImmutableList<AdministrativeUnit> found, String places, LocalDate day) {
        return new PlacePath(this, search.get(), places).among(found, day);
    }

    /**
     * Returns the units of that level and name on that day, in the order of their codes: none, one, or several.
     *
     * @param text the name as somebody wrote it, with or without its type word, or the code
     * @param parent code of the district or the province it must lie in; empty for anywhere
     */
    public ImmutableList<AdministrativeUnit> find(
            String text, UnitLevel level, Optional<String> parent, LocalDate day) {
        return search.get().find(text, level, parent.orElse(null), day);
    }

    /** Whether the unit lies in the unit of that code on that day, at whatever distance. */
    public boolean liesIn(AdministrativeUnit unit, String code, LocalDate day) {
        if (unit.parent().isEmpty()) {
            return false;
        }
        String above = unit.parent().get();
        return above.equals(code) || units(above, day).stream().anyMatch(one -> liesIn(one, code, day));
    }

    /** Returns the units above it on that day, the nearest first. */
    public ImmutableList<AdministrativeUnit> chain(AdministrativeUnit unit, LocalDate day) {
        ImmutableList.Builder<AdministrativeUnit> chain = ImmutableList.builder();
        Optional<AdministrativeUnit> above = unit.parent().flatMap(code -> unit(code, day));
        while (above.isPresent()) {
            chain.add(above.get());
            above = above.get().parent().flatMap(code -> unit(code, day));
        }
        return chain.build();
    }

    /**
     * Returns the units into which this one went on the day after its last: several if it was split, none while it exists
     * or if nothing is known of it. A district went into the communes, a province into the provinces of its communes.
     */
    public ImmutableList<AdministrativeUnit> successors(AdministrativeUnit unit) {
        return lineage.get().successors(unit);
    }

    /** Returns the units that went, whole or in part, into this one on its first day; none if nothing is known of it. */
    public ImmutableList<AdministrativeUnit> predecessors(AdministrativeUnit unit) {
        return lineage.get().predecessors(unit);
    }

    /** Returns how the former unit went into the other; nothing if it did not. */
    public ImmutableSet<SuccessionKind> kinds(AdministrativeUnit former, AdministrativeUnit successor) {
        return lineage.get().kinds(former, successor);
    }

    /**
     * Returns the districts of 30 June 2025 in which a commune of a later day lies, at least in part; for a commune of a
     * day with districts, its district. More than one for a commune made across a border, none if nothing is known.
     */
    public ImmutableSet<AdministrativeUnit> formerDistricts(AdministrativeUnit commune) {
        return lineage.get().formerDistricts(commune);
    }

    /** Returns the districts of {@link #formerDistricts(AdministrativeUnit)} of what the code names on that day. */
    public ImmutableSet<AdministrativeUnit> formerDistricts(String commune, LocalDate day) {
        return unit(commune, day).map(this::formerDistricts).orElse(ImmutableSet.of());
    }

    /** Returns the only district of {@link #formerDistricts(String, LocalDate)}; empty if there are more, or none. */
    public Optional<AdministrativeUnit> formerDistrict(String commune, LocalDate day) {
        ImmutableSet<AdministrativeUnit> districts = formerDistricts(commune, day);
        return districts.size() == 1 ? districts.stream().findAny() : Optional.empty();
    }

    /**
     * Returns the provinces into which the communes of a former district went; more than one for a district that was
     * divided, none if nothing is known.
     */
    public ImmutableSet<AdministrativeUnit> successorProvinces(AdministrativeUnit district) {
        return lineage.get().successorProvinces(district);
    }

    /** Whether anything is known of that day; if not, a name that is not found says nothing. */
    public boolean knows(LocalDate day) {
        return !day.isBefore(units.first());
    }

    /** Every unit, by code and, of one code, by day. */
    public ImmutableList<AdministrativeUnit> units() {
        ImmutableList.Builder<AdministrativeUnit> all = ImmutableList.builderWithExpectedSize(units.size());
        for (int i = 0; i < units.size(); i++) {
            all.add(units.get(i));
        }
        return all.build();
    }

    private static final class Shipped {

        static final Gazetteer GAZETTEER = shipped();

        private static Gazetteer shipped() {
            Units units = ShippedUnits.units();
            return new Gazetteer(units, () -> UnitNames.of(units, ShippedUnits.names()), ShippedUnits::successions);
        }
    }
}
