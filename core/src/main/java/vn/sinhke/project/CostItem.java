package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;

/** One part of a project's cost by what it is for (khoản chi). */
@Value.Immutable
@JsonDeserialize(as = ImmutableCostItem.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class CostItem {

    CostItem() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is for. */
    public abstract Optional<CostKind> kind();

    /** As written. */
    public abstract Optional<String> label();

    /** How much. */
    public abstract Optional<Vnd> amount();

    /** Sessions in the field, each of one person (số buổi của một người), for field staff. */
    public abstract Optional<Integer> sessions();

    /** Brands registered (số nhãn hiệu). */
    public abstract Optional<Integer> marks();

    /** Price of one piece, as the dossier reckons it (đơn giá). */
    public abstract Optional<Vnd> unitPrice();

    /** Price of one piece that an authority has issued (đơn giá do cơ quan có thẩm quyền ban hành), if one has. */
    public abstract Optional<Vnd> issuedUnitPrice();

    /** Builder of {@link CostItem}. */
    public static final class Builder extends ImmutableCostItem.Builder {
        Builder() {}
    }
}
