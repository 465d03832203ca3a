package vn.sinhke.linkage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.place.Hectares;
import vn.sinhke.valuechain.Stage;

/**
 * A linkage contract (hợp đồng liên kết): who binds himself to whom for which stages, how long, over what area and
 * volume, at what price and quality. What the contract does not say is empty.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLinkageContract.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class LinkageContract {

    LinkageContract() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Its number (số hợp đồng). */
    public abstract Optional<String> number();

    /** Names of the parties, persons among them, as written, the lead among them (các bên). */
    @Value.Redacted
    public abstract ImmutableList<String> parties();

    /** Day of signature. */
    public abstract Optional<LocalDate> signedOn();

    /** Term in whole months from the day of signature (thời hạn liên kết). */
    public abstract Optional<Integer> termMonths();

    /** Stages that the parties agree on; empty if the contract was not read for them. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Stage> stages();

    /** Number of the form of linkage, 1 to 7, as the contract names it itself. */
    public abstract Optional<Integer> declaredForm();

    /** Area, in hectares. */
    public abstract Optional<BigDecimal> areaHectares();

    /** Volume, as written with its unit (sản lượng). */
    public abstract Optional<String> volume();

    /** How the price is found (giá, phương thức xác định giá). */
    public abstract Optional<String> priceRule();

    /** Quality asked for (chất lượng, tiêu chuẩn). */
    public abstract Optional<String> quality();

    /** Where and when goods are handed over (giao nhận). */
    public abstract Optional<String> delivery();

    /** What follows a breach (xử lý vi phạm). */
    public abstract Optional<String> breach();

    /** Writes the area in its one form. */
    @Value.Check
    LinkageContract normalized() {
        Optional<BigDecimal> area = areaHectares().map(Hectares::normalized);
        return area.equals(areaHectares())
                ? this
                : builder().from(this).areaHectares(area).build();
    }

    /** Builder of {@link LinkageContract}. */
    public static final class Builder extends ImmutableLinkageContract.Builder {
        Builder() {}
    }
}
