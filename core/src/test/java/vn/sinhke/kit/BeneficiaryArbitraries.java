package vn.sinhke.kit;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.HouseholdIdentity;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.beneficiary.PriorityGroup;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.place.Area;
import vn.sinhke.review.MeetingChair;
import vn.sinhke.review.ReviewKind;
import vn.sinhke.review.VillageReview;

/** Made-up households, what reviews found of them, and how villages reviewed. No person is real. */
public final class BeneficiaryArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();
    private final PlaceArbitraries places = new PlaceArbitraries();

    /** Persons. */
    @Provide
    public Arbitrary<Person> persons() {
        return Combinators.combine(Words.maybeText(), Words.maybeText())
                .as((name, number) ->
                        Person.builder().name(name).personalNumber(number).build());
    }

    /** Poverty classes as recognized. */
    @Provide
    public Arbitrary<PovertyStatus> statuses() {
        return Combinators.combine(
                        Arbitraries.of(PovertyClass.class),
                        basics.maybeDay(),
                        basics.days().optional(0.3))
                .as(PovertyStatus::new);
    }

    /** Households. */
    @Provide
    public Arbitrary<Household> households() {
        return Combinators.combine(
                        persons(),
                        Words.maybeText(),
                        places.localities(),
                        statuses().optional(0.8),
                        Arbitraries.of(PriorityGroup.class).set())
                .as((representative, address, place, status, groups) -> Household.builder()
                        .representative(representative)
                        .address(address)
                        .place(place)
                        .status(status)
                        .groups(groups)
                        .build());
    }

    /** Supports that households received. */
    @Provide
    public Arbitrary<SupportReceived> supports() {
        Arbitrary<SupportReceived.Builder> head = Combinators.combine(
                        Words.ids(), households(), Words.maybeText(), basics.maybeAmount(), basics.maybeDay())
                .as((id, household, content, amount, on) -> SupportReceived.builder()
                        .id(id)
                        .household(household)
                        .content(content)
                        .amount(amount)
                        .receivedOn(on));
        return Combinators.combine(head, Words.maybeYear(), Words.maybeText(), Words.maybeText(), Words.maybeText())
                .as((builder, year, project, program, source) -> builder.year(year)
                        .project(project)
                        .program(program)
                        .source(source)
                        .build());
    }

    /** What tells households apart. */
    @Provide
    public Arbitrary<HouseholdIdentity> identities() {
        return households().map(HouseholdIdentity::of);
    }

    /** What reviews found; the deprivations are the law's own indicators, and words that are none. */
    @Provide
    public Arbitrary<Assessment> assessments() {
        Arbitrary<Assessment.Builder> head = Combinators.combine(
                        Words.ids(),
                        Words.one("01", "67", "75"),
                        basics.maybeDay(),
                        Words.maybe(Area.class),
                        Arbitraries.integers().between(0, 20).optional(0.7),
                        Arbitraries.integers().between(0, 20).optional(0.7),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("500"))
                                .ofScale(2)
                                .optional(0.7))
                .as((id, province, on, area, members, dependants, housing) -> Assessment.builder()
                        .id(id)
                        .province(province)
                        .assessedOn(on)
                        .area(area)
                        .members(members)
                        .dependants(dependants)
                        .housingSquareMetres(housing));
        Arbitrary<Optional<Integer>> points =
                Arbitraries.integers().between(0, 300).optional(0.7);
        Arbitrary<Assessment.Builder> scored = Combinators.combine(
                        head,
                        Arbitraries.integers().between(0, 3).optional(0.7),
                        basics.maybeAmount(),
                        Arbitraries.integers().between(0, 24).optional(0.7),
                        points,
                        points)
                .as((builder, structures, income, months, a, b) -> builder.nonDurableStructures(structures)
                        .incomePerCapita(income)
                        .incomeMonths(months)
                        .incomePoints(a)
                        .deprivationPoints(b));
        return Combinators.combine(
                        scored,
                        deprivations(),
                        Words.maybe(PovertyClass.class),
                        Words.maybe(),
                        Words.maybe(),
                        statuses().optional(0.6),
                        Arbitraries.integers().between(0, 12).optional(0.7),
                        children())
                .as((builder, deprivations, stated, worker, farming, previous, workers, children) ->
                        builder.deprivations(deprivations)
                                .statedClass(stated)
                                .lowIncomeWorker(worker)
                                .farming(farming)
                                .previous(previous)
                                .workers(workers)
                                .children(children.get(0))
                                .childrenWithoutInsurance(children.get(1))
                                .childrenMalnourished(children.get(2))
                                .childrenNotSchooled(children.get(3))
                                .build());
    }

    private static Arbitrary<List<Optional<Integer>>> children() {
        return Arbitraries.integers().between(0, 9).optional(0.7).list().ofSize(4);
    }

    /** Every indicator that some law of the shipped book has. */
    private static ImmutableSortedSet<String> indicators() {
        ImmutableSortedSet.Builder<String> words = ImmutableSortedSet.naturalOrder();
        for (ParameterValue<?> value : LawBook.national().timeline(PovertyParameters.INDICATORS.name())) {
            value.value().ifPresent(set -> ((Iterable<?>) set).forEach(word -> words.add(word.toString())));
        }
        return words.build();
    }

    private static Arbitrary<Optional<ImmutableSortedSet<String>>> deprivations() {
        return Arbitraries.oneOf(Arbitraries.of(indicators()), Words.texts())
                .set()
                .ofMaxSize(6)
                .<ImmutableSortedSet<String>>map(ImmutableSortedSet::copyOf)
                .optional(0.8);
    }

    /** How villages reviewed. */
    @Provide
    public Arbitrary<VillageReview> reviews() {
        Arbitrary<Optional<Integer>> people =
                Arbitraries.integers().between(0, 200).optional(0.7);
        Arbitrary<VillageReview.Builder> meeting = Combinators.combine(
                        Words.ids(),
                        Words.one("01", "67"),
                        Words.maybe(ReviewKind.class),
                        basics.maybeDay(),
                        basics.maybeDay(),
                        people,
                        people)
                .as((id, province, kind, started, met, attending, agreeing) -> VillageReview.builder()
                        .id(id)
                        .province(province)
                        .kind(kind)
                        .startedOn(started)
                        .meetingOn(met)
                        .attending(attending)
                        .agreeing(agreeing));
        return Combinators.combine(
                        meeting,
                        Arbitraries.integers().between(0, 4).optional(0.7),
                        Words.maybe(MeetingChair.class),
                        basics.maybeDay(),
                        basics.maybeDay(),
                        basics.maybeDay())
                .as((builder, minutes, chair, posted, until, decided) -> builder.minutes(minutes)
                        .chair(chair)
                        .postedOn(posted)
                        .postedUntil(until)
                        .decidedOn(decided)
                        .build());
    }
}
