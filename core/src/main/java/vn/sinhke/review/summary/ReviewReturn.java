package vn.sinhke.review.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.review.ReviewedHousehold;

/** What a unit has when its review is over (hồ sơ rà soát của một năm): the scope, the lists, and what became of those of the year before. */
@Value.Immutable
@JsonDeserialize(as = ImmutableReviewReturn.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ReviewReturn {

    ReviewReturn() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Year, unit and communes. */
    @Value.Default
    public ReviewScope scope() {
        return ReviewScope.builder().build();
    }

    /** The households of both lists; the class of each says on which it stands. */
    public abstract ImmutableList<ReviewedHousehold> households();

    /**
     * All households of the lists of both years, each once, those that are one put together; empty if the lists of the
     * year before are not there.
     */
    public abstract Optional<ImmutableList<ReviewedPair>> pairs();

    /** Builder of {@link ReviewReturn}. */
    public static final class Builder extends ImmutableReviewReturn.Builder {
        Builder() {}
    }
}
