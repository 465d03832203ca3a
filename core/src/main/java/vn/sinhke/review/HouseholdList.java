package vn.sinhke.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.beneficiary.PovertyClass;

/** A list of the households of a review that is kept (danh sách hộ nghèo, hộ cận nghèo được lưu), under a code of its own. */
@Value.Immutable
@JsonDeserialize(as = ImmutableHouseholdList.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class HouseholdList {

    HouseholdList() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Its code, given by whoever keeps it. */
    public abstract String id();

    /** Poor for list 15, near-poor for list 14; empty of a list of both. */
    public abstract Optional<PovertyClass> povertyClass();

    /** The year it says it is of. */
    public abstract Optional<Integer> year();

    /** Who issued it, as written. */
    public abstract Optional<String> unit();

    /** Its households, in their order. */
    public abstract ImmutableList<ReviewedHousehold> households();

    /** Its code, class, year and size; nobody of it. */
    @Override
    public final String toString() {
        return "HouseholdList{" + id() + ", " + povertyClass() + ", " + year() + ", "
                + households().size() + " households}";
    }

    /** Builder of {@link HouseholdList}. */
    public static final class Builder extends ImmutableHouseholdList.Builder {
        Builder() {}
    }
}
