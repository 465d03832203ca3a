package vn.sinhke.kit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.law.Scope;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.time.EffectivePeriod;

/**
 * What all contracts over a law book start from: the book, and circumstances that are drawn where something in it
 * begins, ends or differs. A team implements {@link #book()} by {@code LawBook.withOverlay(folder)} and gets its own
 * days and provinces asked beside the nation's.
 */
public interface BookContract {

    /** The book to hold the contract against; the same book at every call. */
    LawBook book();

    /** Provinces to ask for: those for which the book has a value of their own, and one (67) for which none need be. */
    default ImmutableSortedSet<String> provinces() {
        return ImmutableSortedSet.<String>naturalOrder()
                .addAll(words(Dimension.PROVINCE))
                .add("67")
                .build();
    }

    /** A question to the book: which value, for which case, in which circumstances. */
    record Question(Parameter<?> parameter, Scope asked, LegalContext context) {}

    /** One stretch of one timeline of the book. */
    record Stretch(Parameter<?> parameter, ParameterValue<?> value) {}

    /** Every stretch of every timeline. */
    default ImmutableList<Stretch> stretches() {
        ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
        book().declarations()
                .values()
                .forEach(declared -> book().timeline(declared.name())
                        .forEach(value -> stretches.add(new Stretch(declared.parameter(), value))));
        return stretches.build();
    }

    /** The words that some value of the book has in that dimension. */
    default ImmutableSet<String> words(Dimension dimension) {
        return stretches().stream()
                .flatMap(stretch -> stretch.value().scope().word(dimension).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Circumstances of any day on or beside which the book changes, or any other. */
    @Provide
    default Arbitrary<LegalContext> circumstances() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(provinces()).optional(0.7),
                        moneys().optional(0.8),
                        days().optional(0.3),
                        days().optional(0.3))
                .as((day, province, money, filed, approved) -> LegalContext.builder()
                        .day(day)
                        .province(province)
                        .capitalPeriod(money)
                        .filedOn(filed)
                        .approvedOn(approved)
                        .build())
                .withoutEdgeCases();
    }

    /** Circumstances in which the book mostly has a value of that parameter, or is about to have one. */
    default Arbitrary<LegalContext> circumstancesOf(Parameter<?> parameter) {
        Arbitrary<String> anyProvince = Arbitraries.of(provinces());
        Arbitrary<LegalContext> there = Arbitraries.of(book().timeline(parameter.name()))
                .flatMap(value -> Combinators.combine(daysAround(value.period()), anyProvince, moneys().optional(0.9))
                        .as((day, province, money) -> LegalContext.builder()
                                .day(day)
                                .province(value.scope().word(Dimension.PROVINCE).orElse(province))
                                .capitalPeriod(value.scope()
                                        .word(Dimension.CAPITAL_PERIOD)
                                        .map(CapitalPeriod::parse)
                                        .or(() -> money))
                                .build()));
        return Arbitraries.frequencyOf(Tuple.of(4, there), Tuple.of(1, circumstances()))
                .withoutEdgeCases();
    }

    /** Questions about a stretch of the book, on its days and beside them, more or less of the case being said. */
    @Provide
    default Arbitrary<Question> questions() {
        Map<Dimension, ImmutableSet<String>> words = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            words.put(dimension, words(dimension));
        }
        Arbitrary<LocalDate> anyDay = days();
        return Arbitraries.of(stretches())
                .flatMap(stretch -> Combinators.combine(
                                cases(stretch.value().scope(), words),
                                daysAround(stretch.value().period()),
                                daysOf(stretch.value().condition().filed(), anyDay)
                                        .optional(0.5),
                                daysOf(stretch.value().condition().approved(), anyDay)
                                        .optional(0.5))
                        .as((asked, day, filed, approved) -> new Question(
                                stretch.parameter(),
                                asked,
                                LegalContext.builder()
                                        .day(day)
                                        .filedOn(filed)
                                        .approvedOn(approved)
                                        .build())))
                .withoutEdgeCases();
    }

    private static Arbitrary<Scope> cases(Scope named, Map<Dimension, ImmutableSet<String>> words) {
        Arbitrary<Scope> cases = Arbitraries.just(named);
        for (Map.Entry<Dimension, ImmutableSet<String>> known : words.entrySet()) {
            if (named.word(known.getKey()).isEmpty() && !known.getValue().isEmpty()) {
                cases = Combinators.combine(
                                cases, Arbitraries.of(known.getValue()).optional(0.6))
                        .as((scope, word) -> scope.with(known.getKey(), word));
            }
        }
        return cases;
    }

    private static Arbitrary<LocalDate> daysOf(Optional<EffectivePeriod> asked, Arbitrary<LocalDate> anyDay) {
        return asked.map(BookContract::daysAround).orElse(anyDay);
    }

    private static Arbitrary<LocalDate> daysAround(EffectivePeriod period) {
        LocalDate first = period.from();
        LocalDate out = period.until().orElse(first.plusYears(3));
        List<LocalDate> borders = new ArrayList<>(List.of(first.minusDays(1), first, out.minusDays(1)));
        period.until().ifPresent(borders::add);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(borders)), Tuple.of(2, Dates.dates().between(first, out.minusDays(1))));
    }

    /** Days on and beside which some value of the book begins or ends, and days between. */
    default Arbitrary<LocalDate> days() {
        ImmutableSortedSet<LocalDate> changes = book().declarations().keySet().stream()
                .flatMap(name -> book().changeDays(name).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
        Arbitrary<LocalDate> beside = Combinators.combine(
                        Arbitraries.of(changes), Arbitraries.integers().between(-1, 1))
                .as(LocalDate::plusDays);
        return Arbitraries.oneOf(beside, Dates.dates().between(LocalDate.of(2018, 1, 1), LocalDate.of(2031, 12, 31)));
    }

    private static Arbitrary<CapitalPeriod> moneys() {
        return Arbitraries.of(CapitalPeriod.Y2021_2025, CapitalPeriod.Y2026_2030);
    }
}
