package vn.sinhke.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.text.Folding;

/**
 * What became of the communes of 30 June 2025: those of Đắk Nông from a list of our own, those of the whole country
 * against lists of others where a folder of them is named by {@code -Dsinhke.places=DIR} or lies beside the checkout.
 */
class FormerCommunesTest {

    private static final Gazetteer VIETNAM = Gazetteer.vietnam();
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    @Test
    void the71CommunesOfDakNongWentInto28() throws IOException {
        List<String> lines = Resources.readLines(
                Resources.getResource(FormerCommunesTest.class, "dak-nong.csv"), StandardCharsets.UTF_8);
        Set<String> former = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> parts = Splitter.on(',').splitToList(line);
            AdministrativeUnit now = VIETNAM.unit(parts.get(0), FIRST).orElseThrow();
            assertThat(now.name()).isEqualTo(parts.get(1));
            assertThat(VIETNAM.liesIn(now, "68", FIRST)).isTrue();
            List<String> wentIn = new ArrayList<>();
            for (String part : parts.subList(2, parts.size())) {
                AdministrativeUnit commune =
                        VIETNAM.unit(part.substring(0, 5), LAST).orElseThrow();
                assertThat(commune.parent()).hasValue(part.substring(6));
                assertThat(VIETNAM.liesIn(commune, "67", LAST)).isTrue();
                assertThat(VIETNAM.successors(commune)).containsExactly(now);
                wentIn.add(commune.code());
            }
            assertThat(VIETNAM.predecessors(now))
                    .extracting(AdministrativeUnit::code)
                    .containsExactlyElementsOf(wentIn);
            former.addAll(wentIn);
        }

        assertThat(lines).hasSize(1 + 28);
        assertThat(former).hasSize(71);
        assertThat(VIETNAM.units().stream()
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE
                                && unit.period().contains(LAST)
                                && VIETNAM.liesIn(unit, "67", LAST)))
                .extracting(AdministrativeUnit::code)
                .containsExactlyElementsOf(former);
    }

    @Test
    void everyCommuneOfTheLastDayWentSomewhereAndEveryOneOfTheFirstCameFromSomewhere() {
        for (AdministrativeUnit unit : VIETNAM.units()) {
            if (unit.level() != UnitLevel.COMMUNE) {
                continue;
            }
            if (unit.period().contains(LAST)) {
                assertThat(VIETNAM.successors(unit)).as(unit.toString()).isNotEmpty();
            } else if (unit.period().from().equals(FIRST)) {
                assertThat(VIETNAM.predecessors(unit)).as(unit.toString()).isNotEmpty();
                assertThat(VIETNAM.formerDistricts(unit)).as(unit.toString()).isNotEmpty();
            }
        }
    }

    /** A count of 472 takes the five island districts, which have no code in the reference, for one commune. */
    @Test
    void theSplitCommunesAre471() {
        assertThat(VIETNAM.units().stream()
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE
                                && unit.period().contains(LAST)
                                && VIETNAM.successors(unit).size() > 1))
                .hasSize(471);
    }

    @Test
    void dakNongIsThatOfTheReference() throws IOException {
        for (List<String> row : rows("daknong_67_extract.csv")) {
            AdministrativeUnit former = VIETNAM.unit(row.get(2), LAST).orElseThrow();

            assertThat(former.parent()).hasValue(row.get(0));
            assertThat(VIETNAM.unit(row.get(0), LAST))
                    .map(AdministrativeUnit::name)
                    .hasValue(row.get(1));
            assertThat(former.name()).isEqualTo(row.get(3));
            assertThat(VIETNAM.successors(former))
                    .extracting(AdministrativeUnit::code)
                    .containsExactly(row.get(4));
            assertThat(VIETNAM.successors(former))
                    .extracting(AdministrativeUnit::name)
                    .containsExactly(row.get(5));
        }
    }

    @Test
    void everyFormerCommuneOfTheCountryWentWhereTheReferenceSays() throws IOException {
        ImmutableSetMultimap.Builder<String, String> reference = ImmutableSetMultimap.builder();
        for (List<String> row : rows("mapping_old_to_new.csv")) {
            reference.put(row.get(0).isEmpty() ? row.get(4) : row.get(0), row.get(1));
        }
        ImmutableSetMultimap<String, String> expected = reference.build();
        Set<String> differing = new TreeSet<>();
        for (String former : expected.keySet()) {
            // Island districts have no code there.
            AdministrativeUnit unit = former.startsWith("Huyện")
                    ? VIETNAM.find(former, LAST).units().get(0)
                    : VIETNAM.unit(former, LAST).orElseThrow();
            Set<String> ours = VIETNAM.successors(unit).stream()
                    .map(AdministrativeUnit::code)
                    .collect(Collectors.toSet());
            if (!ours.equals(expected.get(former))) {
                differing.add(former + ": " + ours + ", there " + expected.get(former));
            }
        }

        assertThat(differing).isEmpty();
        assertThat(expected.keySet()).hasSize(10_035 + 5);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "old_communes.csv, 0, 1, 3, 2025-06-30",
        "old_districts.csv, 0, 1, 3, 2025-06-30",
        "old_provinces.csv, 0, 1, -1, 2025-06-30",
        "new_communes.csv, 0, 1, 3, 2026-07-25",
    })
    void theUnitsAreThoseOfTheReference(String file, int code, int name, int parent, LocalDate day) throws IOException {
        Set<String> differing = new TreeSet<>();
        List<List<String>> rows = rows(file);
        for (List<String> row : rows) {
            Optional<AdministrativeUnit> unit = VIETNAM.unit(row.get(code), day);
            if (unit.isEmpty()
                    || !unit.get().isCertainOn(day)
                    || !Folding.fold(unit.get().name()).equals(Folding.fold(row.get(name)))
                    || (parent >= 0 && !unit.get().parent().equals(Optional.of(row.get(parent))))) {
                differing.add(row.get(code) + " " + row.get(name));
            }
        }

        // Its keeper took this one back: docs/guide/places.md.
        assertThat(differing)
                .isEqualTo(file.equals("new_communes.csv") ? ImmutableSet.of("06978 Xã Ba Chẽ") : ImmutableSet.of());
    }

    private static List<List<String>> rows(String file) throws IOException {
        Optional<Path> reference = reference(file);
        assumeTrue(reference.isPresent(), "no reference lists (-Dsinhke.places=DIR)");
        List<String> lines = Files.readAllLines(reference.orElseThrow());
        return lines.subList(1, lines.size()).stream()
                .map(line -> Splitter.on(',').splitToList(line))
                .toList();
    }

    private static Optional<Path> reference(String file) {
        String named = System.getProperty("sinhke.places");
        if (named != null) {
            return Optional.of(Path.of(named, file));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path beside = folder.resolve("shared/places").resolve(file);
            if (Files.exists(beside)) {
                return Optional.of(beside);
            }
        }
        return Optional.empty();
    }
}
