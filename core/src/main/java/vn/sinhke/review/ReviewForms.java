package vn.sinhke.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The summary forms that one unit handed in for a year (bộ biểu rà soát), with those of the year before where they came
 * along, and what its lists count to. They are looked at together: most of what must hold of them holds between two.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReviewForms.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ReviewForms {

    ReviewForms() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the set. */
    public abstract String id();

    /** Code of the province, of the day. */
    public abstract Optional<String> province();

    /** The year of the review; a form that states none is of this one. */
    public abstract Optional<Integer> year();

    /** The forms, of the year and of the year before. */
    public abstract ImmutableList<SummaryForm> forms();

    /** What the lists of the year count to, by class and commune. */
    public abstract ImmutableList<ListCounts> lists();

    /**
     * Cells that hold something which is no figure, as paths such as {@code forms[0]/rows[3]/figures/end}; they are not
     * blank, and nothing is known of their value.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> unread();

    /** Builder of {@link ReviewForms}. */
    public static final class Builder extends ImmutableReviewForms.Builder {
        Builder() {}
    }
}
