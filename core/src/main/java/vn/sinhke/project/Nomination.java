package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.linkage.Organization;

/** One organization put forward to propose a project (đơn vị được giới thiệu). */
@Value.Immutable
@JsonDeserialize(as = ImmutableNomination.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Nomination {

    Nomination() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The organization. */
    public abstract Organization organization();

    /** Commodities, as written (sản phẩm, ngành hàng). */
    public abstract ImmutableList<String> commodities();

    /** Districts in which it means to work, as written. */
    public abstract ImmutableList<String> districts();

    /** Name of the organization it links with, as written (đơn vị liên kết). */
    public abstract Optional<String> partner();

    /** Households it expects. */
    public abstract Optional<Integer> households();

    /** Remark, as written. */
    public abstract Optional<String> remark();

    /** Builder of {@link Nomination}. */
    public static final class Builder extends ImmutableNomination.Builder {
        Builder() {}
    }
}
