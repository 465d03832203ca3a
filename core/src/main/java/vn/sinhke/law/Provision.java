package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A provision as it stood behind one judgment (căn cứ pháp lý): what is cited, since and until when it has that
 * content, and how well we know it.
 *
 * @param act key of the act
 * @param locator article, clause and point
 * @param from first day on which it has this content
 * @param until first day on which it no longer has; empty while no end is known
 * @param provenance rung of our knowledge
 */
@JsonPropertyOrder({"act", "locator", "from", "until", "provenance"})
public record Provision(
        String act,
        String locator,
        LocalDate from,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<LocalDate> until,
        Rung provenance) {

    /** The citation alone. */
    public Citation citation() {
        return new Citation(act, locator);
    }

    @Override
    public String toString() {
        return act + " " + locator;
    }
}
