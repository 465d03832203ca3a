package vn.sinhke.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sinhke.text.Folding;

/** Which units went into which, and what follows from it for the units above them. */
final class Lineage {

    private final Gazetteer gazetteer;
    private final ImmutableListMultimap<String, Succession> forward;
    private final ImmutableListMultimap<String, Succession> back;
    private final ImmutableListMultimap<String, AdministrativeUnit> children;

    Lineage(Gazetteer gazetteer, List<Succession> successions) {
        this.gazetteer = gazetteer;
        ImmutableListMultimap.Builder<String, Succession> byFormer = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Succession> byCode = ImmutableListMultimap.builder();
        for (Succession succession : successions) {
            byFormer.put(succession.formerCode(), succession);
            byCode.put(succession.code(), succession);
        }
        forward = byFormer.build();
        back = byCode.build();
        ImmutableListMultimap.Builder<String, AdministrativeUnit> below = ImmutableListMultimap.builder();
        for (AdministrativeUnit unit : gazetteer.units()) {
            unit.parent().ifPresent(parent -> below.put(parent, unit));
        }
        children = below.build();
    }

    ImmutableList<AdministrativeUnit> successors(AdministrativeUnit unit) {
        Optional<LocalDate> end = unit.period().until();
        if (end.isEmpty()) {
            return ImmutableList.of();
        }
        LocalDate on = end.get();
        ImmutableList<AdministrativeUnit> own = sorted(forward.get(unit.code()).stream()
                .filter(succession -> succession.on().equals(on))
                .flatMap(succession -> gazetteer.unit(succession.code(), on).stream()));
        if (!own.isEmpty() || unit.level() == UnitLevel.COMMUNE) {
            return own;
        }
        Stream<AdministrativeUnit> ofParts = parts(unit, on).flatMap(part -> successors(part).stream());
        return sorted(
                unit.level() == UnitLevel.DISTRICT ? ofParts : ofParts.flatMap(commune -> above(commune, on).stream()));
    }

    ImmutableList<AdministrativeUnit> predecessors(AdministrativeUnit unit) {
        LocalDate on = unit.period().from();
        LocalDate eve = on.minusDays(1);
        ImmutableList<AdministrativeUnit> own = sorted(back.get(unit.code()).stream()
                .filter(succession -> succession.on().equals(on))
                .flatMap(succession -> gazetteer.unit(succession.formerCode(), eve).stream()));
        if (!own.isEmpty() || unit.level() != UnitLevel.PROVINCE) {
            return own;
        }
        return sorted(children.get(unit.code()).stream()
                .filter(commune -> commune.period().from().equals(on))
                .flatMap(commune -> predecessors(commune).stream())
                .flatMap(former -> province(former, eve).stream()));
    }

    /** The units below it that went elsewhere on the same day as it. */
    private Stream<AdministrativeUnit> parts(AdministrativeUnit unit, LocalDate on) {
        Stream<AdministrativeUnit> below = children.get(unit.code()).stream()
                .filter(part -> part.period().until().filter(on::equals).isPresent());
        return unit.level() == UnitLevel.PROVINCE
                ? below.flatMap(part -> forward.containsKey(part.code()) ? Stream.of(part) : parts(part, on))
                : below;
    }

    private Optional<AdministrativeUnit> above(AdministrativeUnit unit, LocalDate day) {
        return unit.parent().flatMap(code -> gazetteer.unit(code, day));
    }

    private Optional<AdministrativeUnit> province(AdministrativeUnit unit, LocalDate day) {
        return unit.level() == UnitLevel.PROVINCE
                ? Optional.of(unit)
                : above(unit, day).flatMap(one -> province(one, day));
    }

    ImmutableSet<AdministrativeUnit> formerDistricts(AdministrativeUnit commune) {
        LocalDate from = commune.period().from();
        if (from.isBefore(Gazetteer.DISTRICTS_ABOLISHED)) {
            return above(commune, commune.attested().from()).stream().collect(ImmutableSet.toImmutableSet());
        }
        return predecessors(commune).stream()
                .flatMap(former -> former.level() == UnitLevel.DISTRICT
                        ? Stream.of(former)
                        : from.isAfter(Gazetteer.DISTRICTS_ABOLISHED)
                                ? formerDistricts(former).stream()
                                : above(former, from.minusDays(1)).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    ImmutableSet<AdministrativeUnit> successorProvinces(AdministrativeUnit unit) {
        return unit.period()
                .until()
                .map(on -> successors(unit).stream()
                        .flatMap(successor -> province(successor, on).stream())
                        .collect(ImmutableSet.toImmutableSet()))
                .orElse(ImmutableSet.of());
    }

    ImmutableSet<SuccessionKind> kinds(AdministrativeUnit former, AdministrativeUnit successor) {
        ImmutableList<AdministrativeUnit> all = successors(former);
        if (!all.contains(successor)) {
            return ImmutableSet.of();
        }
        Set<SuccessionKind> kinds = EnumSet.noneOf(SuccessionKind.class);
        if (all.size() > 1) {
            kinds.add(SuccessionKind.SPLIT);
        }
        if (predecessors(successor).size() > 1) {
            kinds.add(SuccessionKind.MERGED);
        }
        if (kinds.isEmpty()) {
            kinds.add(
                    Folding.fold(former.name()).equals(Folding.fold(successor.name()))
                            ? SuccessionKind.CONTINUED
                            : SuccessionKind.RENAMED);
        }
        if (gazetteer
                .unit(successor.code(), successor.period().from().minusDays(1))
                .filter(before -> !before.equals(former))
                .isPresent()) {
            kinds.add(SuccessionKind.CODE_REUSED);
        }
        return ImmutableSet.copyOf(kinds);
    }

    private static ImmutableList<AdministrativeUnit> sorted(Stream<AdministrativeUnit> units) {
        return units.distinct()
                .sorted(Comparator.comparing(AdministrativeUnit::code))
                .collect(ImmutableList.toImmutableList());
    }
}
