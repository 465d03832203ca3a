package vn.sinhke.review.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What summary forms are made of beside the lists (phạm vi tổng hợp): the year, who issues them, the communes in their order. */
@Value.Immutable
@JsonDeserialize(as = ImmutableReviewScope.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ReviewScope {

    /**
     * The groups that have a column of their own in the form that the library ships, by the end of the column's id: those
     * of the province whose files were read (Đắk Nông). Another province names others.
     */
    public static final ImmutableMap<String, String> DAK_NONG_GROUPS = ImmutableMap.of(
            "EDe", "12", "Ma", "28", "Muong", "06", "Thai", "03", "Mnong", "20", "Tay", "02", "Nung", "07", "Mong",
            "08", "Dao", "09");

    ReviewScope() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The year of the review. */
    public abstract Optional<Integer> year();

    /** Who issues the forms. */
    public abstract Optional<String> unit();

    /** The day to which ages are counted; empty if nobody said, then the year alone tells who is a child. */
    public abstract Optional<LocalDate> day();

    /**
     * The communes, district by district; if none is named, the communes of the lists in the order in which they come.
     * Either all of them have a district or none has.
     */
    public abstract ImmutableList<ReviewPlace> places();

    /** The ethnic groups that have a column of their own, from the end of the column's id to the code of the group. */
    @Value.Default
    public ImmutableMap<String, String> groups() {
        return DAK_NONG_GROUPS;
    }

    /** Refuses districts for some communes only. */
    @Value.Check
    protected void check() {
        long with = places().stream().filter(p -> p.district().isPresent()).count();
        checkArgument(
                with == 0 || with == places().size(),
                "%s of %s communes with a district (expected all or none)",
                with,
                places().size());
    }

    /** Builder of {@link ReviewScope}. */
    public static final class Builder extends ImmutableReviewScope.Builder {
        Builder() {}
    }
}
