package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.review.ReviewedHousehold;

/**
 * A list of the households of a review (danh sách chi tiết hộ nghèo, hộ cận nghèo), as its workbook has it.
 *
 * @param povertyClass poor for list 15, near-poor for list 14
 * @param year the year it says it is of
 * @param unit who issued it, as written
 * @param households its households, in their order
 */
public record ReviewList(
        PovertyClass povertyClass,
        Optional<Integer> year,
        Optional<String> unit,
        ImmutableList<ReviewedHousehold> households) {

    /** Its class, year and size. */
    @Override
    public String toString() {
        return "ReviewList{" + povertyClass + ", " + year + ", " + households.size() + " households}";
    }
}
