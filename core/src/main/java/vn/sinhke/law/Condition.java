package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.time.EffectivePeriod;

/**
 * For which dossiers a value is kept (điều kiện chuyển tiếp), where a transitional provision goes by the day on which a
 * dossier was filed or a project approved. A value with a condition that holds comes before one without.
 *
 * @param filed days of filing for which it holds; empty if the day of filing does not matter
 * @param approved days of approval for which it holds; empty if the day of approval does not matter
 */
public record Condition(Optional<EffectivePeriod> filed, Optional<EffectivePeriod> approved) {

    /** No condition. */
    public static final Condition NONE = new Condition(Optional.empty(), Optional.empty());

    /** Whether nothing is asked. */
    @JsonIgnore
    public boolean isNone() {
        return filed.isEmpty() && approved.isEmpty();
    }

    /** Whether it holds; a dossier that is not filed or not approved yet meets no condition about that day. */
    public boolean holds(LegalContext context) {
        return holds(filed, context.filedOn()) && holds(approved, context.approvedOn());
    }

    /** Whether some dossier could meet both. */
    boolean meets(Condition other) {
        return meets(filed, other.filed) && meets(approved, other.approved);
    }

    private static boolean holds(Optional<EffectivePeriod> asked, Optional<LocalDate> day) {
        return asked.isEmpty() || (day.isPresent() && asked.get().contains(day.get()));
    }

    private static boolean meets(Optional<EffectivePeriod> one, Optional<EffectivePeriod> other) {
        return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
    }
}
