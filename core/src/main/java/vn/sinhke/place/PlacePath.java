package vn.sinhke.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Where a unit lies, as somebody wrote it behind its name: districts and provinces, today's or former ones. */
final class PlacePath {

    private final Gazetteer gazetteer;
    private final UnitSearch search;
    private final List<String> places;

    PlacePath(Gazetteer gazetteer, UnitSearch search, String places) {
        this.gazetteer = gazetteer;
        this.search = search;
        this.places = Splitter.on(',').trimResults().omitEmptyStrings().splitToList(places);
    }

    /** Those units that lie in every one of the places; without a day, on their own days. */
    ImmutableList<AdministrativeUnit> among(List<AdministrativeUnit> units, LocalDate day) {
        return units.stream()
                .filter(unit -> {
                    LocalDate on = day == null ? unit.attested().from() : day;
                    return places.stream().allMatch(place -> above(unit, on).anyMatch(one -> search.bears(one, place)));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<AdministrativeUnit> above(AdministrativeUnit unit, LocalDate day) {
        Stream<AdministrativeUnit> now = gazetteer.chain(unit, day).stream();
        return day.isBefore(Gazetteer.DISTRICTS_ABOLISHED)
                ? now
                : Stream.concat(
                        now,
                        gazetteer.formerDistricts(unit).stream()
                                .flatMap(district -> Stream.concat(
                                        Stream.of(district),
                                        gazetteer
                                                .chain(district, Gazetteer.DISTRICTS_ABOLISHED.minusDays(1))
                                                .stream())));
    }
}
