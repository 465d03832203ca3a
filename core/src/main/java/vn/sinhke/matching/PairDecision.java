package vn.sinhke.matching;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person looked at two entries and decided (quyết định về cặp nghi trùng). Without one nobody is merged.
 *
 * @param first the entry that comes first in the order of entries
 * @param second the other
 * @param ruling what they are
 * @param decidedBy who decided, as the office names its people
 * @param decidedOn the day
 * @param reason why, in the words of whoever decided
 */
public record PairDecision(
        ListEntry first,
        ListEntry second,
        PairRuling ruling,
        String decidedBy,
        LocalDate decidedOn,
        Optional<String> reason) {

    /**
     * Checks the order and that somebody decided.
     *
     * @throws IllegalArgumentException if the entries are one or come in the other order, or nobody is named
     */
    public PairDecision {
        checkArgument(
                first.compareTo(second) < 0,
                "Not two entries in their order: '%s' and '%s' (expected the first to come first)",
                first,
                second);
        checkArgument(!decidedBy.isBlank(), "Nobody decided on '%s' and '%s' (expected a name)", first, second);
    }

    /** Whether it settles that pair. */
    public boolean settles(PersonPair pair) {
        return first.equals(pair.first()) && second.equals(pair.second());
    }

    /** Nothing of who decided and why. */
    @Override
    public String toString() {
        return "PairDecision{" + first + ", " + second + ", " + ruling + "}";
    }
}
