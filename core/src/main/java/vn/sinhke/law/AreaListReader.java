package vn.sinhke.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.AreaClass;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.UnitLevel;
import vn.sinhke.time.EffectivePeriod;

/** Reads lists of areas: lines of text with commas between their parts. */
final class AreaListReader {

    private static final ImmutableList<String> REQUIRED = ImmutableList.of("unit", "class", "from", "until", "act");
    private static final ImmutableSet<String> COLUMNS =
            ImmutableSet.of("unit", "class", "from", "until", "act", "rung", "source");
    private static final String POOR_DISTRICT = "poor-district";
    private static final ImmutableMap<String, AreaClass> CLASSES = ImmutableMap.of(
            "specially-difficult",
            AreaClass.SPECIALLY_DIFFICULT,
            "difficult",
            AreaClass.DIFFICULT,
            "other",
            AreaClass.OTHER,
            POOR_DISTRICT,
            AreaClass.SPECIALLY_DIFFICULT);

    private final String name;
    private final Gazetteer gazetteer;
    private final List<String> problems = new ArrayList<>();
    private final ListMultimap<String, AreaListing> listings =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    private AreaListReader(String name, Gazetteer gazetteer) {
        this.name = name;
        this.gazetteer = gazetteer;
    }

    static ImmutableList<AreaListing> read(String name, String csv, Gazetteer gazetteer) {
        AreaListReader reader = new AreaListReader(name, gazetteer);
        reader.read(csv.lines().toList());
        checkArgument(reader.problems.isEmpty(), "%s", String.join("\n", reader.problems));
        return ImmutableList.copyOf(reader.listings.values());
    }

    private void read(List<String> lines) {
        List<String> header =
                lines.isEmpty() ? List.of() : parts(CharMatcher.is('\ufeff').trimFrom(lines.get(0)));
        if (!header.containsAll(REQUIRED)
                || !COLUMNS.containsAll(header)
                || ImmutableSet.copyOf(header).size() != header.size()) {
            problems.add("%s: line 1: '%s' (expected the columns %s, and if wanted rung and source)"
                    .formatted(name, String.join(",", header), String.join(", ", REQUIRED)));
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                add(header, parts(lines.get(i)));
            } catch (IllegalArgumentException e) {
                problems.add(name + ": line " + (i + 1) + ": " + e.getMessage());
            }
        }
    }

    private static List<String> parts(String line) {
        return Splitter.on(',')
                .trimResults(CharMatcher.whitespace().or(CharMatcher.is('"')))
                .splitToList(line);
    }

    private void add(List<String> header, List<String> parts) {
        checkArgument(parts.size() == header.size(), "%s parts (expected %s)", parts.size(), header.size());
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), parts.get(i));
        }
        String word = row.get("class");
        AreaClass areaClass = CLASSES.get(word);
        checkArgument(areaClass != null, "class: '%s' (expected one of %s)", word, String.join(", ", CLASSES.keySet()));
        String until = row.get("until");
        EffectivePeriod period = new EffectivePeriod(
                day("from", row.get("from")), until.isEmpty() ? Optional.empty() : Optional.of(day("until", until)));
        String code = row.get("unit");
        AdministrativeUnit unit = gazetteer
                .unit(code, period.from())
                .orElseThrow(() -> new IllegalArgumentException(
                        "unit: '%s' (expected the code of a unit on %s)".formatted(code, period.from())));
        boolean poorDistrict = word.equals(POOR_DISTRICT);
        checkArgument(
                unit.level() == (poorDistrict ? UnitLevel.DISTRICT : UnitLevel.COMMUNE),
                "unit: '%s' is a %s (expected a %s)",
                code,
                unit.level().name().toLowerCase(Locale.ROOT),
                poorDistrict ? "district" : "commune");
        String act = row.get("act");
        Provenance.Builder provenance =
                Provenance.builder().rung(Rung.parse(row.getOrDefault("rung", Rung.RECALLED.word())));
        Optional.ofNullable(row.get("source"))
                .filter(source -> !source.isEmpty())
                .ifPresent(provenance::addSources);
        AreaListing listing = new AreaListing(
                code,
                areaClass,
                poorDistrict,
                period,
                act.indexOf(' ') < 0 ? new Citation(act, "whole") : Citation.parse(act),
                provenance.build());
        for (AreaListing other : listings.get(code)) {
            checkArgument(
                    !other.period().overlaps(period),
                    "unit: '%s' is listed for %s already (expected one line for a place and a day)",
                    code,
                    other.period());
        }
        listings.put(code, listing);
    }

    private static LocalDate day(String column, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("%s: '%s' (expected a day like 2026-12-31)".formatted(column, text), e);
        }
    }
}
