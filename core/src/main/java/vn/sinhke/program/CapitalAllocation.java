package vn.sinhke.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import vn.sinhke.money.Vnd;

/**
 * Money of one budget year for one component (kế hoạch vốn, dự toán được giao).
 *
 * @param component code of the component
 * @param year budget year
 * @param nature recurrent or development money
 * @param amount how much
 * @param dataNote where the figure comes from, for data that is made up
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CapitalAllocation(String component, int year, Nature nature, Vnd amount, Optional<String> dataNote) {

    /** Nature of the money. */
    public enum Nature {
        /** Kinh phí sự nghiệp (chi thường xuyên). */
        @JsonProperty("recurrent")
        RECURRENT,
        /** Vốn đầu tư phát triển. */
        @JsonProperty("development")
        DEVELOPMENT
    }
}
