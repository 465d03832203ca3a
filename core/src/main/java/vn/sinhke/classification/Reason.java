package vn.sinhke.classification;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;

/** One reason for a class: what was held against which value of the law (lý do phân loại). */
public sealed interface Reason {

    /** What it says. */
    Criterion criterion();

    /** On what it rests. */
    Basis basis();

    /** The key of its sentence among those of the front ends in the message catalogue. */
    default String key() {
        return "classified." + criterion().word();
    }

    /** The arguments of its sentence, by name. */
    ImmutableSortedMap<String, String> arguments();

    /**
     * A figure held against a value of the law.
     *
     * @param criterion what it says
     * @param measured the figure: đồng, indicators or points
     * @param limit the value of the law
     * @param basis where the value stands
     */
    record Measured(Criterion criterion, long measured, long limit, Basis basis) implements Reason {

        @Override
        public ImmutableSortedMap<String, String> arguments() {
            boolean money = criterion.unit() == Criterion.Unit.VND;
            return ImmutableSortedMap.of(
                    money ? "incomeVnd" : "count",
                    Long.toString(measured),
                    money ? "limitVnd" : "limit",
                    Long.toString(limit));
        }
    }

    /**
     * How the household stood before.
     *
     * @param criterion what it says
     * @param before the class it had
     * @param firstDayIn the day on which it was recognized as escaped, where it was
     * @param firstDayOut the first day on which its months are over, where it was
     * @param basis where the number of months stands
     */
    record Stood(
            Criterion criterion,
            PovertyClass before,
            Optional<LocalDate> firstDayIn,
            Optional<LocalDate> firstDayOut,
            Basis basis)
            implements Reason {

        @Override
        public ImmutableSortedMap<String, String> arguments() {
            ImmutableSortedMap.Builder<String, String> arguments = ImmutableSortedMap.naturalOrder();
            arguments.put("povertyClass", before.name());
            firstDayIn.ifPresent(day -> arguments.put("recognizedOn", day.toString()));
            firstDayOut.ifPresent(day -> arguments.put("firstDayOutOn", day.toString()));
            return arguments.build();
        }
    }
}
