package vn.sinhke.valuechain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The commodity of a project and how it is produced (chuỗi giá trị), as far as the dossier says. */
@Value.Immutable
@JsonDeserialize(as = ImmutableValueChain.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ValueChain {

    ValueChain() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Commodity as written, such as cà phê (sản phẩm). */
    public abstract Optional<String> commodity();

    /** Length of one production cycle, in months (chu kỳ sản xuất). */
    public abstract Optional<Integer> cycleMonths();

    /** Builder of {@link ValueChain}. */
    public static final class Builder extends ImmutableValueChain.Builder {
        Builder() {}
    }
}
