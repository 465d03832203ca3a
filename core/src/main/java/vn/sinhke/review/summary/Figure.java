package vn.sinhke.review.summary;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.review.summary.SummaryGap.Reason;

/** What a cell of a summary form holds. */
interface Figure {

    /** Its value of a place; empty if it is not known, or says nothing. */
    Optional<BigDecimal> value(PlaceRow row);

    /** Why it is not known; none if it is. */
    Set<Reason> reasons(PlaceRow row);

    /** The classes of which it counts. */
    Set<Integer> classes();

    /** The counts that it is made of. */
    Set<Tally> tallies();
}
