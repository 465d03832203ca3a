package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.review.ReviewedHousehold;

/**
 * Households of lists with what was found of them elsewhere (kết quả rà soát ghép vào danh sách): lists 14 and 15 have
 * neither causes nor indicators.
 *
 * @param households the listed households in their order, with causes and assessment where these were found
 * @param joined how many of them have something from elsewhere
 * @param leftOver how many of what was found belong to no household of the lists, or not to one alone
 */
public record AssessedHouseholds(ImmutableList<ReviewedHousehold> households, int joined, int leftOver) {

    /** Joins as {@link AssessmentJoin} does. */
    public static AssessedHouseholds join(List<ReviewedHousehold> listed, List<ReviewedHousehold> found) {
        AssessmentJoin join = AssessmentJoin.of(found);
        listed.forEach(join::tell);
        ImmutableList.Builder<ReviewedHousehold> joined = ImmutableList.builder();
        int count = 0;
        for (ReviewedHousehold one : listed) {
            Optional<ReviewedHousehold> more = join.join(one);
            joined.add(more.orElse(one));
            count += more.isPresent() ? 1 : 0;
        }
        return new AssessedHouseholds(joined.build(), count, found.size() - count);
    }
}
