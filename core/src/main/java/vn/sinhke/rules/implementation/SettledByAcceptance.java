package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.sinhke.implementation.Acceptance;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Settlement;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * SET-001: what is settled of a year is not more than the volume accepted for that year (quyết toán căn cứ kết quả
 * nghiệm thu); an equal amount is lawful. Settlements of one year are summed, and so are acceptances.
 *
 * <p>The circular lets acceptance go by year or by stage. Both belong to the budget year that the file states for them,
 * so a stage that ends in January may be one of the year before. A year is judged by the law of the day of its last
 * settlement; without one, of the day of judgment.
 *
 * <p>A file without any acceptance does not say what was accepted and is undecided; one that has some is taken to have
 * them all, but one whose year or amount is not said may make up for what is settled.
 */
final class SettledByAcceptance extends MeasuredRule<Implementation, Boolean, Boolean> {

    SettledByAcceptance() {
        super("SET-001", Severity.VIOLATION, PaymentParameters.SETTLEMENT_BY_ACCEPTANCE, Bound.REQUIRED, "", "");
    }

    @Override
    protected Optional<String> notAddressed(Implementation file, LegalContext context) {
        return file.settlements().isEmpty() ? Optional.of("no-settlements") : Optional.empty();
    }

    @Override
    protected ImmutableList<Measure<Boolean>> measures(Implementation file, LawOfTheDay law) {
        ImmutableList.Builder<Measure<Boolean>> measures = ImmutableList.builder();
        for (int i = 0; i < file.settlements().size(); i++) {
            if (file.settlements().get(i).year().isEmpty()) {
                measures.add(Measure.<Boolean>of("settlements[" + i + "]/year", Optional.empty())
                        .on(file.settlements().get(i).settledOn()));
            }
        }
        for (int year : years(file)) {
            measures.add(year(file, year));
        }
        return measures.build();
    }

    private static ImmutableSortedSet<Integer> years(Implementation file) {
        return file.settlements().stream()
                .flatMap(settlement -> settlement.year().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static Measure<Boolean> year(Implementation file, int year) {
        Vnd settled = Vnd.ZERO;
        Optional<String> path = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        ImmutableList.Builder<String> unsaid = ImmutableList.builder();
        for (int i = 0; i < file.settlements().size(); i++) {
            Settlement settlement = file.settlements().get(i);
            if (settlement.year().filter(y -> y == year).isPresent()) {
                String amount = "settlements[" + i + "]/amount";
                path = path.or(() -> Optional.of(amount));
                settled = settled.plus(settlement.amount().orElse(Vnd.ZERO));
                last = later(last, settlement.settledOn());
                if (settlement.amount().isEmpty()) {
                    unsaid.add(amount);
                }
            }
        }
        Vnd accepted = accepted(file, year);
        Vnd excess = settled.minus(accepted);
        ImmutableList<String> open = excess.exceeds(Vnd.ZERO) ? mayMakeUp(file, year) : unsaid.build();
        return Measure.of(
                        path.orElseThrow(),
                        open.isEmpty() ? Optional.of(!excess.exceeds(Vnd.ZERO)) : Optional.<Boolean>empty())
                .lacking(open)
                .on(last)
                .with("year", year)
                .with("settledVnd", settled)
                .with("acceptedVnd", accepted)
                .with("excessVnd", excess);
    }

    private static Vnd accepted(Implementation file, int year) {
        return Vnd.sum(file.acceptances().stream()
                .filter(acceptance -> acceptance.year().filter(y -> y == year).isPresent())
                .flatMap(acceptance -> acceptance.amount().stream())
                .toList());
    }

    /** What is missing of the acceptances that may be of that year. */
    private static ImmutableList<String> mayMakeUp(Implementation file, int year) {
        if (file.acceptances().isEmpty()) {
            return ImmutableList.of("acceptances");
        }
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        for (int i = 0; i < file.acceptances().size(); i++) {
            Acceptance acceptance = file.acceptances().get(i);
            String path = "acceptances[" + i + "]/";
            if (acceptance.year().isEmpty()) {
                missing.add(path + "year");
            }
            if (acceptance.amount().isEmpty()
                    && acceptance.year().filter(y -> y != year).isEmpty()) {
                missing.add(path + "amount");
            }
        }
        return missing.build();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.filter(one.get()::isBefore).isEmpty() ? one : other;
    }
}
