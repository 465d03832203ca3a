package vn.sinhke.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sinhke.json.Json;

/** Every former commune on which the package and the reference differ is listed with its reason, and no other. */
class PlaceDifferencesTest {

    private static final Gazetteer VIETNAM = Gazetteer.vietnam();
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final Pattern CODE = Pattern.compile("\\b\\d{5}\\b");

    /** The rows of each heading, by former code: the columns package and reference. */
    private static Map<String, Map<String, List<String>>> page() throws IOException {
        Map<String, Map<String, List<String>>> page = new TreeMap<>();
        Map<String, List<String>> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../docs/guide/place-differences.md"))) {
            if (line.startsWith("## ")) {
                rows = new TreeMap<>();
                page.put(line.substring(3).replaceFirst("[ :].*", ""), rows);
            } else if (line.matches("\\| \\d+ .*")) {
                List<String> cells = Splitter.on('|').trimResults().splitToList(line);
                rows.put(cells.get(1), cells.subList(2, 5));
            }
        }
        return page;
    }

    private static Set<String> codes(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatThePageSaysOfAFormerUnitIsWhatTheGazetteerSays() throws IOException {
        page().forEach((reason, rows) -> rows.forEach((code, cells) -> {
            AdministrativeUnit former = VIETNAM.unit(code, LAST).orElseThrow();
            Set<String> expected = codes(cells.get(2));
            if (reason.equals("Split")) {
                expected.addAll(codes(cells.get(1)));
                assertThat(expected).as(code).hasSizeGreaterThan(1);
            }
            assertThat(former.name()).isEqualTo(cells.get(0));
            assertThat(VIETNAM.successors(former))
                    .as(code)
                    .extracting(AdministrativeUnit::code)
                    .containsExactlyElementsOf(expected);
        }));
    }

    @Test
    void everyDifferenceIsOnThePageOnce() throws IOException {
        JsonNode successions = Json.mapper()
                .readTree(Path.of("src/gazetteer/facts.json").toFile())
                .get("successions");
        List<String> listed =
                page().values().stream().flatMap(rows -> rows.keySet().stream()).toList();

        assertThat(page().keySet()).containsExactly("Another", "Districts", "Interchanged", "Not", "Split");
        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ImmutableSet.copyOf(Iterables.concat(
                        () -> successions.get("further").fieldNames(),
                        () -> successions.get("islands").fieldNames())));
    }

    @Test
    void splitsAreAllOnThePage() throws IOException {
        Map<String, Map<String, List<String>>> page = page();
        Set<String> split = VIETNAM.units().stream()
                .filter(unit ->
                        unit.level() == UnitLevel.COMMUNE && unit.period().contains(LAST))
                .filter(unit -> VIETNAM.successors(unit).size() > 1)
                .map(AdministrativeUnit::code)
                .collect(Collectors.toCollection(TreeSet::new));
        split.removeAll(page.get("Split").keySet());

        assertThat(page.get("Not").keySet())
                .as("split too, and not in the package at all")
                .containsAll(split);
    }

    /** The figures of docs/guide/places.md. */
    @Test
    void mostCodesOfTodayWereUsedBefore() {
        List<AdministrativeUnit> communes = VIETNAM.units().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE
                        && unit.period().from().equals(Gazetteer.DISTRICTS_ABOLISHED))
                .toList();
        List<AdministrativeUnit> reused = communes.stream()
                .filter(unit -> VIETNAM.unit(unit.code(), LAST).isPresent())
                .toList();

        assertThat(communes).hasSize(3321);
        assertThat(reused).hasSize(3316);
        assertThat(reused.stream()
                        .filter(unit -> !VIETNAM.unit(unit.code(), LAST)
                                .orElseThrow()
                                .name()
                                .equals(unit.name())))
                .hasSize(2178);
    }
}
