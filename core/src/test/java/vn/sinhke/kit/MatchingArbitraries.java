package vn.sinhke.kit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.matching.Evidence;
import vn.sinhke.matching.HouseholdPair;
import vn.sinhke.matching.ListEntry;
import vn.sinhke.matching.ListedPerson;
import vn.sinhke.matching.PairDecision;
import vn.sinhke.matching.PairRuling;
import vn.sinhke.matching.PersonPair;
import vn.sinhke.matching.Roll;

/** Made-up entries of lists, and pairs of them. No person is real. */
public final class MatchingArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();
    private final IdentityArbitraries identities = new IdentityArbitraries();

    /** Places in lists. */
    @Provide
    public Arbitrary<ListEntry> entries() {
        return Combinators.combine(Words.ids(), Arbitraries.integers().between(1, 99_999))
                .as(ListEntry::new);
    }

    /** What lists say of people. */
    @Provide
    public Arbitrary<ListedPerson> people() {
        return Combinators.combine(
                        entries(),
                        Words.ids().optional(0.7),
                        Words.maybeText(),
                        identities.personalNumbers().optional(0.7),
                        Arbitraries.integers()
                                .between(1930, 2025)
                                .map(Birth::in)
                                .optional(0.8),
                        Words.maybe(Sex.class),
                        Words.one("24655", "=xa khong co"),
                        Words.maybeText())
                .as((entry, household, name, number, born, sex, commune, village) -> ListedPerson.builder()
                        .entry(entry)
                        .household(household)
                        .name(name)
                        .number(number)
                        .born(born)
                        .sex(sex)
                        .commune(commune)
                        .village(village)
                        .build());
    }

    /** Rolls of one person. */
    @Provide
    public Arbitrary<Roll> rolls() {
        return people().map(person -> Roll.builder().add(person).build());
    }

    /** Pairs of people. */
    @Provide
    public Arbitrary<PersonPair> pairs() {
        return Combinators.combine(
                        entries(),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Likeness.SAME, Likeness.PROBABLY_SAME),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(Evidence.class).set())
                .as((entry, more, likeness, points, evidence) -> new PersonPair(
                        entry,
                        new ListEntry(entry.list(), entry.place() + more),
                        likeness,
                        points,
                        ImmutableSortedSet.copyOf(Comparator.naturalOrder(), evidence)));
    }

    /** Pairs of households. */
    @Provide
    public Arbitrary<HouseholdPair> households() {
        return pairs().map(pair ->
                new HouseholdPair(pair.first(), pair.second(), pair.likeness(), ImmutableList.of(pair), 1));
    }

    /** What persons decided. */
    @Provide
    public Arbitrary<PairDecision> decisions() {
        return Combinators.combine(
                        pairs(), Arbitraries.of(PairRuling.class), Words.said(), basics.days(), Words.maybeText())
                .as((pair, ruling, by, on, reason) ->
                        new PairDecision(pair.first(), pair.second(), ruling, by, on, reason));
    }
}
