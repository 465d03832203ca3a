package vn.sinhke.kit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.time.api.Dates;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.time.EffectivePeriod;
import vn.sinhke.time.YearlyWindow;

/** Made-up days, periods, amounts and shares. */
public final class TimeAndMoneyArbitraries extends DomainContextBase {

    /** Days of the years in which the shipped law changes. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2018, 1, 1), LocalDate.of(2031, 12, 31));
    }

    Arbitrary<Optional<LocalDate>> maybeDay() {
        return days().optional(0.7);
    }

    /** Periods of up to five and a half years, or without an end. */
    @Provide
    public Arbitrary<EffectivePeriod> periods() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(1, 2000).optional(0.7))
                .as((from, length) -> new EffectivePeriod(from, length.map(from::plusDays)));
    }

    /** Capital periods, the two of the law now and then. */
    @Provide
    public Arbitrary<CapitalPeriod> capitalPeriods() {
        return Combinators.combine(
                        Arbitraries.integers().between(1000, 9990),
                        Arbitraries.integers().between(0, 9))
                .as((first, length) -> new CapitalPeriod(first, first + length))
                .edgeCases(edges -> edges.add(CapitalPeriod.Y2021_2025, CapitalPeriod.Y2026_2030));
    }

    /** Windows of days of the year. */
    @Provide
    public Arbitrary<YearlyWindow> windows() {
        return Combinators.combine(days().map(MonthDay::from), days().map(MonthDay::from))
                .as((one, other) -> one.isBefore(other) ? new YearlyWindow(one, other) : new YearlyWindow(other, one));
    }

    /** Amounts as projects have them, and any others. */
    @Provide
    public Arbitrary<Vnd> amounts() {
        return Arbitraries.oneOf(Arbitraries.longs().between(-2_000_000_000L, 2_000_000_000_000L), Arbitraries.longs())
                .map(Vnd::of);
    }

    Arbitrary<Optional<Vnd>> maybeAmount() {
        return amounts().optional(0.7);
    }

    /** Shares, also below nothing and above the whole. */
    @Provide
    public Arbitrary<Percentage> percentages() {
        return Combinators.combine(
                        Arbitraries.longs().between(-3_000, 3_000_000_000L),
                        Arbitraries.longs().between(1, 2_000_000_000L))
                .as(Percentage::ratio);
    }
}
