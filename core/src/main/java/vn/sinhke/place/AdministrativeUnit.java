package vn.sinhke.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.time.EffectivePeriod;

/**
 * One administrative unit (đơn vị hành chính) as it is on the days of its period. The same code on other days may
 * be another unit: 24611 was Phường Nghĩa Đức and is Phường Bắc Gia Nghĩa since 1 July 2025.
 *
 * <p>Lists are of single days. Where two lists differ and nothing says on which day the one gave way to the other, the
 * periods of both units reach over the days between, and {@code attested} has only those that lists vouch for.
 *
 * @param code code of the statistics office: two digits a province, three a district, five a commune
 * @param level province, district or commune
 * @param name full official name with its type word, such as {@code Huyện Đăk Glong}
 * @param parent code of the unit above it on those days; empty for a province
 * @param period the days on which this code names this unit, or may name it
 * @param attested those of its days on which it is certain to
 */
public record AdministrativeUnit(
        String code,
        UnitLevel level,
        String name,
        Optional<String> parent,
        EffectivePeriod period,
        EffectivePeriod attested) {

    /**
     * Checks that the attested days are some of the period.
     *
     * @throws IllegalArgumentException if they reach beyond it
     */
    public AdministrativeUnit {
        checkArgument(
                attested.equals(period) || within(attested, period),
                "Attested days beyond the period of unit %s: %s (expected within %s)",
                code,
                attested,
                period);
    }

    /** A unit of which the first and the last day are known. */
    public AdministrativeUnit(
            String code, UnitLevel level, String name, Optional<String> parent, EffectivePeriod period) {
        this(code, level, name, parent, period, period);
    }

    /** Whether it is certain that the code names this unit on that day. */
    public boolean isCertainOn(LocalDate day) {
        return attested.contains(day);
    }

    private static boolean within(EffectivePeriod days, EffectivePeriod period) {
        return !days.from().isBefore(period.from())
                && (period.until().isEmpty()
                        || days.until()
                                .filter(end -> !end.isAfter(period.until().get()))
                                .isPresent());
    }
}
