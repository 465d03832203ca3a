package vn.sinhke.review.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The population of a commune at the time of a review, as it was stated (dân số tại thời điểm rà soát), and its
 * households of average standard that live on farming, which have no list of their own.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePopulation.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Population {

    /** Nothing stated. */
    public static final Population UNKNOWN = builder().build();

    Population() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** All households. */
    public abstract Optional<Long> households();

    /** Households of the Kinh. */
    public abstract Optional<Long> householdsKinh();

    /** Households of ethnic minorities (dân tộc thiểu số). */
    public abstract Optional<Long> householdsMinority();

    /** Of those the indigenous ones (dân tộc tại chỗ). */
    public abstract Optional<Long> householdsIndigenous();

    /** All persons. */
    public abstract Optional<Long> persons();

    /** Persons of the Kinh. */
    public abstract Optional<Long> personsKinh();

    /** Persons of ethnic minorities. */
    public abstract Optional<Long> personsMinority();

    /** Of those the indigenous ones. */
    public abstract Optional<Long> personsIndigenous();

    /** Households of average standard in farming, forestry and fishery (hộ làm nông, lâm, ngư nghiệp có mức sống trung bình). */
    public abstract Optional<Long> averageHouseholds();

    /** Their members. */
    public abstract Optional<Long> averagePersons();

    /** Builder of {@link Population}. */
    public static final class Builder extends ImmutablePopulation.Builder {
        Builder() {}
    }
}
