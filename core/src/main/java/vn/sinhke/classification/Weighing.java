package vn.sinhke.classification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;

/** What is left open of one household while it is held to the standard, and why the rest is not. */
final class Weighing {

    static final int POOR = 1;
    static final int NEAR_POOR = 2;

    /** Neither poor nor near-poor, within the average standard. */
    static final int AVERAGE = 4;

    /** Above the average standard. */
    static final int ABOVE = 8;

    private static final int ALL = POOR | NEAR_POOR | AVERAGE | ABOVE;

    private static final Optional<PovertyClass> IS_POOR = Optional.of(PovertyClass.POOR);
    private static final Optional<PovertyClass> IS_NEAR_POOR = Optional.of(PovertyClass.NEAR_POOR);
    private static final Optional<PovertyClass> IS_NEWLY_ESCAPED = Optional.of(PovertyClass.NEWLY_ESCAPED);
    private static final Optional<PovertyClass> IS_AVERAGE = Optional.of(PovertyClass.AVERAGE);
    private static final Optional<PovertyClass> IS_OTHER = Optional.of(PovertyClass.OTHER);

    private int open = ALL;
    private final List<Reason> reasons = new ArrayList<>(4);
    private List<String> missing = List.of();
    private List<String> missingOfBefore = List.of();
    private boolean doubtful;
    private Optional<Boolean> escaped = Optional.empty();
    private Optional<Boolean> lowIncome = Optional.empty();

    /** Whether one of these is open. */
    boolean isOpen(int levels) {
        return (open & levels) != 0;
    }

    /** Leaves only these open of what was, and says why. */
    void keep(int levels, Criterion criterion, long measured, Limit limit) {
        open &= levels;
        reasons.add(new Reason.Measured(criterion, measured, limit.value(), limit.basis()));
    }

    void lacks(String fact) {
        missing = with(missing, fact);
    }

    void lacks(List<String> facts) {
        for (String fact : facts) {
            lacks(fact);
        }
    }

    void lacks(Limit limit) {
        lacks(limit.missing());
    }

    /**
     * Says that words among the deprivations are no indicators of the day, which may count or not: neither scale can
     * then tell poor from near-poor.
     */
    void doubt(List<String> facts) {
        doubtful = true;
        lacks(facts);
    }

    boolean isDoubtful() {
        return doubtful;
    }

    void lacksOfBefore(String fact) {
        missingOfBefore = with(missingOfBefore, fact);
    }

    private static List<String> with(List<String> facts, String fact) {
        List<String> more = facts.isEmpty() ? new ArrayList<>(4) : facts;
        if (!more.contains(fact)) {
            more.add(fact);
        }
        return more;
    }

    void escaped(boolean newly, Reason reason) {
        escaped = Optional.of(newly);
        reasons.add(reason);
    }

    void lowIncome(boolean within, long measured, Limit limit) {
        lowIncome = Optional.of(within);
        reasons.add(new Reason.Measured(
                within ? Criterion.LOW_INCOME_WITHIN : Criterion.LOW_INCOME_ABOVE,
                measured,
                limit.value(),
                limit.basis()));
    }

    boolean contradicts(Weighing other) {
        return (open & other.open) == 0;
    }

    ImmutableList<Reason> reasonsWith(Weighing other) {
        return ImmutableList.<Reason>builder()
                .addAll(reasons)
                .addAll(other.reasons)
                .build();
    }

    /** Takes over what the other scale says; what a scale lacks matters only where the household was measured on it. */
    void heed(Weighing other) {
        boolean measuredHere = !reasons.isEmpty() || doubtful;
        boolean measuredThere = !other.reasons.isEmpty() || !other.missing.isEmpty();
        open &= other.open;
        reasons.addAll(other.reasons);
        if (!measuredHere && measuredThere) {
            missing = other.missing;
        } else {
            lacks(other.missing);
        }
    }

    Classification answer(Optional<Boolean> farming) {
        Optional<Boolean> averageFarming = averageFarming(farming);
        Optional<Boolean> low = isOpen(AVERAGE | ABOVE) ? lowIncome : Optional.of(false);
        Optional<PovertyClass> only = only();
        if (only.isPresent()) {
            return new Classification.Classified(only.get(), averageFarming, low, ImmutableList.copyOf(reasons));
        }
        List<String> lacking = new ArrayList<>(Integer.bitCount(open) == 1 ? List.of() : missing);
        lacking.addAll(missingOfBefore);
        return new Classification.Undecided(
                possible(), averageFarming, low, ImmutableList.copyOf(lacking), ImmutableList.copyOf(reasons));
    }

    private Optional<Boolean> averageFarming(Optional<Boolean> farming) {
        if (!isOpen(AVERAGE) || farming.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return open == AVERAGE ? farming : Optional.empty();
    }

    /** The one class that is left; empty if there are several. */
    private Optional<PovertyClass> only() {
        if (open == POOR) {
            return IS_POOR;
        }
        if (open == NEAR_POOR) {
            return IS_NEAR_POOR;
        }
        if (isOpen(POOR | NEAR_POOR) || escaped.isEmpty()) {
            return Optional.empty();
        }
        if (escaped.get()) {
            return IS_NEWLY_ESCAPED;
        }
        return open == AVERAGE ? IS_AVERAGE : open == ABOVE ? IS_OTHER : Optional.empty();
    }

    private ImmutableSet<PovertyClass> possible() {
        ImmutableSet.Builder<PovertyClass> possible = ImmutableSet.builder();
        if (isOpen(POOR)) {
            possible.add(PovertyClass.POOR);
        }
        if (isOpen(NEAR_POOR)) {
            possible.add(PovertyClass.NEAR_POOR);
        }
        if (isOpen(AVERAGE | ABOVE) && escaped.orElse(true)) {
            possible.add(PovertyClass.NEWLY_ESCAPED);
        }
        if (isOpen(AVERAGE) && !escaped.orElse(false)) {
            possible.add(PovertyClass.AVERAGE);
        }
        if (isOpen(ABOVE) && !escaped.orElse(false)) {
            possible.add(PovertyClass.OTHER);
        }
        return possible.build();
    }
}
