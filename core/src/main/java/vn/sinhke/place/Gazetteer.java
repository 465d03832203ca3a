package vn.sinhke.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sinhke.text.Folding;
import vn.sinhke.time.EffectivePeriod;

/**
 * The administrative units and the days on which they exist (danh mục đơn vị hành chính).
 *
 * <p>A code means nothing without a day, so every question asks for one: 24611 was Phường Nghĩa Đức until 30 June 2025
 * and is Phường Bắc Gia Nghĩa since. Names are compared folded, with or without their type word. More than one answer
 * is an ambiguity, and whoever asks has to say so.
 */
public final class Gazetteer {

    /** First day without districts: two levels of local government since 1 July 2025. */
    public static final LocalDate DISTRICTS_ABOLISHED = LocalDate.of(2025, 7, 1);

    private static final Pattern TYPE_WORD =
            Pattern.compile("^(tinh|thanh pho|tp|quan|q|huyen|h|thi xa|tx|thi tran|tt|xa|x|phuong|p|dac khu) (?=.)");

    private final ImmutableListMultimap<String, AdministrativeUnit> byCode;
    private final ImmutableListMultimap<String, AdministrativeUnit> byFullName;
    private final ImmutableListMultimap<String, AdministrativeUnit> byBareName;
    private final ImmutableListMultimap<String, String> successors;
    private final ImmutableListMultimap<String, String> predecessors;
    private final ImmutableSetMultimap<String, String> successorProvinces;

    private Gazetteer(Collection<AdministrativeUnit> units, Collection<Succession> successions) {
        ImmutableListMultimap.Builder<String, AdministrativeUnit> codes = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, AdministrativeUnit> fullNames = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, AdministrativeUnit> bareNames = ImmutableListMultimap.builder();
        for (AdministrativeUnit unit : units) {
            String folded = Folding.fold(unit.name());
            codes.put(unit.code(), unit);
            fullNames.put(key(unit.level(), folded), unit);
            bareNames.put(key(unit.level(), bare(folded)), unit);
        }
        byCode = codes.build();
        byFullName = fullNames.build();
        byBareName = bareNames.build();
        byCode.asMap().forEach(Gazetteer::checkDisjoint);
        ImmutableListMultimap.Builder<String, String> forward = ImmutableListMultimap.builder();
        successions.forEach(s -> forward.put(s.formerCode(), s.code()));
        successors = forward.build();
        predecessors = successors.inverse();
        successorProvinces = provincesAfter(successions);
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
        return new Gazetteer(units, successions);
    }

    /** Returns the unit that the code names on that day; empty also for a day of which nothing is known. */
    public Optional<AdministrativeUnit> unit(String code, LocalDate day) {
        return byCode.get(code).stream()
                .filter(unit -> unit.period().contains(day))
                .findAny();
    }

    /**
     * Returns the units of that level and name on that day, in the order of their codes: none, one, or several.
     *
     * @param text the name as somebody wrote it, with or without its type word, or the code
     * @param parent code of the district or the province it must lie in; empty for anywhere
     */
    public ImmutableList<AdministrativeUnit> find(
            String text, UnitLevel level, Optional<String> parent, LocalDate day) {
        String folded = Folding.fold(text);
        ImmutableList<AdministrativeUnit> byCodeOrFullName = among(
                ImmutableList.<AdministrativeUnit>builder()
                        .addAll(byCode.get(text.strip()))
                        .addAll(byFullName.get(key(level, folded)))
                        .build(),
                level,
                parent,
                day);
        if (!byCodeOrFullName.isEmpty()) {
            return byCodeOrFullName;
        }
        String bare = bare(folded);
        // A name with another type word than the unit has is another unit: Xã Đức An is not Thị trấn Đức An.
        return bare.equals(folded)
                ? among(byBareName.get(key(level, bare)), level, parent, day)
                : abbreviated(folded, level, parent, day);
    }

    private ImmutableList<AdministrativeUnit> abbreviated(
            String folded, UnitLevel level, Optional<String> parent, LocalDate day) {
        String initial = TYPE_WORD
                .matcher(folded)
                .results()
                .findFirst()
                .map(m -> m.group(1))
                .orElse("");
        List<String> words = switch (initial) {
            case "tp" -> List.of("thanh pho");
            case "q" -> List.of("quan");
            case "h" -> List.of("huyen");
            case "tx" -> List.of("thi xa");
            case "tt" -> List.of("thi tran");
            case "x" -> List.of("xa");
            case "p" -> List.of("phuong");
            default -> List.of();
        };
        return words.stream()
                .map(word -> byFullName.get(key(level, word + " " + bare(folded))))
                .map(units -> among(units, level, parent, day))
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<AdministrativeUnit> among(
            List<AdministrativeUnit> units, UnitLevel level, Optional<String> parent, LocalDate day) {
        return units.stream()
                .filter(unit -> unit.level() == level && unit.period().contains(day))
                .filter(unit -> parent.map(code -> liesIn(unit, code, day)).orElse(true))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the unit lies in the unit of that code on that day, at whatever distance. */
    public boolean liesIn(AdministrativeUnit unit, String code, LocalDate day) {
        Optional<String> above = unit.parent();
        while (above.isPresent()) {
            if (above.get().equals(code)) {
                return true;
            }
            above = unit(above.get(), day).flatMap(AdministrativeUnit::parent);
        }
        return false;
    }

    /** Returns the communes of 1 July 2025 into which a commune until then went; empty if none is known. */
    public ImmutableList<AdministrativeUnit> successors(AdministrativeUnit former) {
        return units(successors.get(former.code()), DISTRICTS_ABOLISHED);
    }

    /**
     * Returns the districts, as they were on 30 June 2025, of the communes that went into a commune of 1 July 2025; more
     * than one for a commune made across a border, none if nothing is known.
     */
    public ImmutableSet<AdministrativeUnit> formerDistricts(AdministrativeUnit commune) {
        LocalDate lastDay = DISTRICTS_ABOLISHED.minusDays(1);
        return units(predecessors.get(commune.code()), lastDay).stream()
                .flatMap(former -> former.parent().stream())
                .flatMap(code -> unit(code, lastDay).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the codes of the provinces of 1 July 2025 into which the communes of a former district went; more than one
     * for a district that was divided, none if nothing is known.
     */
    public ImmutableSet<String> successorProvinces(AdministrativeUnit district) {
        return successorProvinces.get(district.code());
    }

    private ImmutableSetMultimap<String, String> provincesAfter(Collection<Succession> successions) {
        ImmutableSetMultimap.Builder<String, String> provinces = ImmutableSetMultimap.builder();
        for (Succession succession : successions) {
            Optional<String> district = unit(succession.formerCode(), DISTRICTS_ABOLISHED.minusDays(1))
                    .flatMap(AdministrativeUnit::parent);
            Optional<String> province =
                    unit(succession.code(), DISTRICTS_ABOLISHED).flatMap(AdministrativeUnit::parent);
            if (district.isPresent() && province.isPresent()) {
                provinces.put(district.get(), province.get());
            }
        }
        return provinces.build();
    }

    /** Whether anything is known of that day; if not, a name that is not found says nothing. */
    public boolean knows(LocalDate day) {
        return byCode.values().stream()
                .anyMatch(unit ->
                        unit.level() == UnitLevel.PROVINCE && unit.period().contains(day));
    }

    /** Every unit, in the order it was given. */
    public ImmutableList<AdministrativeUnit> units() {
        return ImmutableList.copyOf(byCode.values());
    }

    private ImmutableList<AdministrativeUnit> units(Collection<String> codes, LocalDate day) {
        return codes.stream().flatMap(code -> unit(code, day).stream()).collect(ImmutableList.toImmutableList());
    }

    private static void checkDisjoint(String code, Collection<AdministrativeUnit> sameCode) {
        List<AdministrativeUnit> units = new ArrayList<>(sameCode);
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                checkArgument(
                        !units.get(i).period().overlaps(units.get(j).period()),
                        "Code %s names two units at once: '%s' %s and '%s' %s",
                        code,
                        units.get(i).name(),
                        units.get(i).period(),
                        units.get(j).name(),
                        units.get(j).period());
            }
        }
    }

    private static String key(UnitLevel level, String folded) {
        return level + ":" + folded.replace(" ", "");
    }

    private static String bare(String folded) {
        return TYPE_WORD.matcher(folded).replaceFirst("");
    }

    private static final class Shipped {

        static final Gazetteer GAZETTEER = new Gazetteer(
                lines("units.csv").map(Shipped::unit).toList(),
                lines("successions.csv")
                        .map(line -> Splitter.on(',').splitToList(line))
                        .map(parts -> new Succession(parts.get(0), parts.get(1)))
                        .toList());

        private static Stream<String> lines(String name) {
            try {
                return Resources.toString(Resources.getResource(Gazetteer.class, name), StandardCharsets.UTF_8)
                        .lines();
            } catch (IOException e) {
                throw new UncheckedIOException("Shipped gazetteer cannot be read: " + name, e);
            }
        }

        private static AdministrativeUnit unit(String line) {
            List<String> parts = Splitter.on(',').splitToList(line);
            return new AdministrativeUnit(
                    parts.get(0),
                    UnitLevel.valueOf(parts.get(1)),
                    parts.get(5),
                    Optional.of(parts.get(2)).filter(parent -> !parent.isEmpty()),
                    new EffectivePeriod(
                            LocalDate.parse(parts.get(3)),
                            Optional.of(parts.get(4))
                                    .filter(day -> !day.isEmpty())
                                    .map(LocalDate::parse)));
        }
    }
}
