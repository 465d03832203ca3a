package vn.sinhke.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Of how many of its children a household said that they are deprived (thiếu hụt của trẻ em), as far as it was written
 * down.
 *
 * @param children its children, below sixteen
 * @param insurance those without health insurance (bảo hiểm y tế)
 * @param nutrition those who are malnourished (dinh dưỡng)
 * @param education those who do not go to the school of their age (giáo dục)
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ChildDeprivations(
        Optional<Integer> children,
        Optional<Integer> insurance,
        Optional<Integer> nutrition,
        Optional<Integer> education) {}
