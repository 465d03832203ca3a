package vn.sinhke.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How a village reviewed its households (rà soát tại thôn): the meeting, the posting, the decision. */
@Value.Immutable
@JsonDeserialize(as = ImmutableVillageReview.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class VillageReview {

    VillageReview() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the review. */
    public abstract String id();

    /** Code of the province, of the day. */
    public abstract Optional<String> province();

    /** Kind of review. */
    public abstract Optional<ReviewKind> kind();

    /** First day of the review. */
    public abstract Optional<LocalDate> startedOn();

    /** Day of the meeting. */
    public abstract Optional<LocalDate> meetingOn();

    /** People at the meeting. */
    public abstract Optional<Integer> attending();

    /** Those who agreed. */
    public abstract Optional<Integer> agreeing();

    /** Copies of the minutes. */
    public abstract Optional<Integer> minutes();

    /** Who chaired. */
    public abstract Optional<MeetingChair> chair();

    /** First day on which the result was posted (niêm yết). */
    public abstract Optional<LocalDate> postedOn();

    /** First day on which it was no longer posted. */
    public abstract Optional<LocalDate> postedUntil();

    /** Day of decision and certificate. */
    public abstract Optional<LocalDate> decidedOn();

    /** Builder of {@link VillageReview}. */
    public static final class Builder extends ImmutableVillageReview.Builder {
        Builder() {}
    }
}
