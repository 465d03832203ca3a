package vn.sinhke.review.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A commune with a row in the summary forms (địa bàn của biểu tổng hợp).
 *
 * @param district its district, as the forms name it; empty after 1 July 2025, when there is none
 * @param commune its name, as the forms name it
 * @param population what was stated of its population
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReviewPlace(Optional<String> district, String commune, Population population) {

    /** Refuses a commune without a name. */
    public ReviewPlace {
        checkArgument(!commune.isBlank(), "A commune without a name (expected one)");
    }

    /** Returns the commune of that name, of which nothing else is known. */
    public static ReviewPlace of(String commune) {
        return new ReviewPlace(Optional.empty(), commune, Population.UNKNOWN);
    }
}
