package vn.sinhke.classification;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.ParticipationParameters;

/**
 * How long a newly escaped household is a beneficiary (thời hạn của hộ mới thoát nghèo): for a number of months from the
 * day on which it was recognized as escaped. The day on which they are full is the first day out (ADR 0024).
 */
public sealed interface Entitlement {

    /** Returns it by the number of months that the law of the day has. */
    static Entitlement of(PovertyStatus escaped, LawOfTheDay law) {
        LegalAnswer<Integer> months = law.answer(ParticipationParameters.NEWLY_ESCAPED_MONTHS);
        return Limit.of(ParticipationParameters.NEWLY_ESCAPED_MONTHS, months, Integer::longValue)
                .monthsFrom(escaped);
    }

    /** Whether the household is entitled on that day; empty if that is not known. */
    Optional<Boolean> on(LocalDate day);

    /**
     * It has a first and a last day.
     *
     * @param firstDayIn the day of recognition
     * @param firstDayOut the first day on which the months are over
     * @param basis where the number of months stands
     */
    record Limited(LocalDate firstDayIn, LocalDate firstDayOut, Basis basis) implements Entitlement {

        @Override
        public Optional<Boolean> on(LocalDate day) {
            return Optional.of(!day.isBefore(firstDayIn) && day.isBefore(firstDayOut));
        }
    }

    /**
     * Its days are not known.
     *
     * @param missing the fact, or the value of the law, that would tell
     */
    record Unknown(ImmutableList<String> missing) implements Entitlement {

        @Override
        public Optional<Boolean> on(LocalDate day) {
            return Optional.empty();
        }
    }
}
