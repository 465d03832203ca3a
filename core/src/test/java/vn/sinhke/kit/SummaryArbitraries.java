package vn.sinhke.kit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdEvent;
import vn.sinhke.review.summary.Population;
import vn.sinhke.review.summary.RecordedChange;
import vn.sinhke.review.summary.ReviewPlace;
import vn.sinhke.review.summary.ReviewReturn;
import vn.sinhke.review.summary.ReviewScope;
import vn.sinhke.review.summary.ReviewedPair;

/** Made-up returns of reviews: communes and populations, lists of two years. No person is real. */
public final class SummaryArbitraries extends DomainContextBase {

    private final ReviewArbitraries reviews = new ReviewArbitraries();
    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();

    /** Populations, of which some figures are not stated. */
    @Provide
    public Arbitrary<Population> populations() {
        Arbitrary<Long> figures = Arbitraries.longs().between(0, 20_000);
        return Combinators.combine(
                        figures.optional(0.8),
                        figures.optional(0.8),
                        figures.optional(0.8),
                        figures.optional(0.8),
                        figures.optional(0.8))
                .as((households, persons, minority, indigenous, average) -> Population.builder()
                        .households(households)
                        .persons(persons)
                        .householdsMinority(minority)
                        .personsIndigenous(indigenous)
                        .averageHouseholds(average)
                        .build());
    }

    /** Communes, with a district. */
    @Provide
    public Arbitrary<ReviewPlace> reviewPlaces() {
        return Combinators.combine(
                        Arbitraries.of("Huyện Suối Bịa", "Huyện Đồi Giả"),
                        Arbitraries.of("Xã Bịa Đặt", "Xã Hoà Vờ", "Thị trấn R'Không", "Phường Ảo"),
                        populations())
                .as((district, commune, population) -> new ReviewPlace(Optional.of(district), commune, population));
    }

    /** Scopes, also without communes. */
    @Provide
    public Arbitrary<ReviewScope> reviewScopes() {
        return Combinators.combine(
                        Words.maybeYear(),
                        Words.maybeText(),
                        basics.days().optional(0.5),
                        reviewPlaces().list().ofMaxSize(5))
                .as((year, unit, day, places) -> ReviewScope.builder()
                        .year(year)
                        .unit(unit)
                        .day(day)
                        .places(places)
                        .groups(ImmutableMap.of("Mnong", "20", "Tay", "02"))
                        .build());
    }

    /** Changes that were recorded, of households that are on no list. */
    @Provide
    public Arbitrary<RecordedChange> recordedChanges() {
        return Combinators.combine(
                        Arbitraries.of(RecordedChange.ListYear.class),
                        Arbitraries.of(PovertyClass.POOR, PovertyClass.NEAR_POOR),
                        Arbitraries.of("Xã Bịa Đặt", "Xã Hoà Vờ"),
                        Arbitraries.integers().between(1, 900),
                        Words.maybeText(),
                        Arbitraries.of(HouseholdEvent.class).set().ofMaxSize(2))
                .as((list, of, commune, number, head, events) -> RecordedChange.builder()
                        .list(list)
                        .povertyClass(of)
                        .place(new Locality(Optional.empty(), Optional.empty(), Optional.of(commune)))
                        .number(Integer.toString(number))
                        .head(head)
                        .events(events)
                        .stayed(events.isEmpty())
                        .build());
    }

    /** Households in one or both of two years. */
    @Provide
    public Arbitrary<ReviewedPair> householdPairs() {
        return Combinators.combine(
                        reviews.reviewedHouseholds(),
                        reviews.reviewedHouseholds(),
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.of(HouseholdEvent.class)
                                .set()
                                .ofMaxSize(2)
                                .<ImmutableSortedSet<HouseholdEvent>>map(ImmutableSortedSet::copyOf)
                                .optional(0.7),
                        new PlaceArbitraries().localities().optional(0.2))
                .as((before, after, which, events, placeNow) -> new ReviewedPair(
                        which == 1 ? Optional.empty() : Optional.of(before),
                        which == 2 ? Optional.empty() : Optional.of(after),
                        events,
                        placeNow));
    }

    /** Returns whose parts have nothing to do with each other. */
    @Provide
    public Arbitrary<ReviewReturn> reviewReturns() {
        return Combinators.combine(
                        reviewScopes(),
                        reviews.reviewedHouseholds().list().ofMaxSize(4),
                        householdPairs()
                                .list()
                                .ofMaxSize(3)
                                .map(ImmutableList::copyOf)
                                .optional(0.6))
                .as((scope, households, pairs) -> ReviewReturn.builder()
                        .scope(scope)
                        .households(households)
                        .pairs(pairs)
                        .build());
    }
}
