package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.PovertyCause;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.place.Locality;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryRow;

/** Households of the tests, of which everything is known that a form asks for. Made up. */
final class MadeUpHouseholds {

    static final String KINH = "01";
    static final String MNONG = "20";

    private MadeUpHouseholds() {}

    static Locality in(String commune) {
        return new Locality(Optional.empty(), Optional.empty(), Optional.of(commune));
    }

    static HouseholdMember head(String group, Sex sex) {
        return HouseholdMember.builder()
                .head(true)
                .ethnicGroup(group)
                .sex(sex)
                .born(Birth.in(1980))
                .build();
    }

    static HouseholdMember child(int year) {
        return HouseholdMember.builder()
                .ethnicGroup(MNONG)
                .sex(Sex.MALE)
                .born(Birth.in(year))
                .build();
    }

    static Assessment.Builder found(String... deprivations) {
        return Assessment.builder()
                .id("made up")
                .deprivations(ImmutableSortedSet.copyOf(deprivations))
                .childrenWithoutInsurance(0)
                .childrenMalnourished(0)
                .childrenNotSchooled(0);
    }

    /** A household of a man, with as many children, of whom all is known. */
    static ReviewedHousehold.Builder household(PovertyClass of, String commune, String group, int children) {
        ReviewedHousehold.Builder household = ReviewedHousehold.builder()
                .place(in(commune))
                .povertyClass(of)
                .change(ReviewChange.REMAINED)
                .addCauses(PovertyCause.LAND)
                .assessment(found("water", "toilet", "telecom").build())
                .addMembers(head(group, Sex.MALE));
        for (int i = 0; i < children; i++) {
            household.addMembers(child(2018));
        }
        return household;
    }

    static ReviewedHousehold poor(String commune, String group, int children) {
        return household(PovertyClass.POOR, commune, group, children).build();
    }

    static ReviewedHousehold nearPoor(String commune, String group, int children) {
        return household(PovertyClass.NEAR_POOR, commune, group, children).build();
    }

    /** The row of a place, of that part where a place has two. */
    static SummaryRow row(SummaryForm form, String place, String part) {
        return form.rows().stream()
                .filter(row -> row.place().equals(place)
                        && row.part().map(part::equals).orElse(true))
                .findFirst()
                .orElseThrow();
    }

    /** A figure of a place; empty if the cell is blank. */
    static Optional<String> figure(SummaryForm form, String place, String column) {
        return figure(form, place, SummaryRow.HOUSEHOLDS, column);
    }

    static Optional<String> figure(SummaryForm form, String place, String part, String column) {
        return row(form, place, part).figure(column).map(BigDecimal::toPlainString);
    }
}
