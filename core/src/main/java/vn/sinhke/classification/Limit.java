package vn.sinhke.classification;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Rung;

/**
 * A value of the law as a number, or what is missing because the law has none.
 *
 * @param known whether a value is in force
 * @param value the value
 * @param basis where it stands
 * @param missing what to name where it is not known
 */
record Limit(boolean known, long value, Basis basis, ImmutableList<String> missing) {

    static <T> Limit of(Parameter<T> parameter, LegalAnswer<T> answer, ToLongFunction<T> number) {
        if (answer instanceof LegalAnswer.InForce<T> inForce) {
            return new Limit(true, number.applyAsLong(inForce.value()), Basis.of(inForce), ImmutableList.of());
        }
        return absent(parameter, answer);
    }

    static Limit absent(Parameter<?> parameter, LegalAnswer<?> answer) {
        ImmutableList<String> missing = answer instanceof LegalAnswer.Unknown<?> unknown
                        && !unknown.unsaid().isEmpty()
                ? unknown.unsaid().stream().map(Dimension::word).collect(ImmutableList.toImmutableList())
                : ImmutableList.of("law:" + parameter.name());
        return new Limit(false, 0, new Basis(Rung.UNREAD, ImmutableList.of()), missing);
    }

    /** The entitlement of a household that escaped so, this being its number of months. */
    Entitlement monthsFrom(PovertyStatus escaped) {
        if (!known) {
            return new Entitlement.Unknown(missing);
        }
        Optional<LocalDate> firstDayOut = escaped.firstDayOut((int) value);
        return firstDayOut.isPresent()
                ? new Entitlement.Limited(escaped.recognizedOn().orElseThrow(), firstDayOut.get(), basis)
                : new Entitlement.Unknown(ImmutableList.of("recognizedOn"));
    }
}
