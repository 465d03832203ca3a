package vn.sinhke.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyCause;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdList;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;

/** What every {@link HouseholdLists} must do; each adapter's test implements it. No person is real. */
public interface HouseholdListsContract extends StoreContract<HouseholdList> {

    /** Returns the store under test, empty when the test begins. */
    HouseholdLists store();

    @Override
    default HouseholdList first() {
        return HouseholdList.builder()
                .id("L-01")
                .povertyClass(PovertyClass.POOR)
                .year(2023)
                .unit("xã Minh Họa")
                .addHouseholds(household("1", "Người Minh Họa A"), household("2", "Người Minh Họa B"))
                .build();
    }

    @Override
    default HouseholdList changed() {
        return HouseholdList.builder()
                .from(first())
                .households(ImmutableList.of(household("1", "Người Minh Họa C")))
                .build();
    }

    @Override
    default String id() {
        return "L-01";
    }

    @Override
    default Saved save(HouseholdList value) {
        return store().save(value);
    }

    @Override
    default Optional<HouseholdList> find(String id) {
        return store().find(id);
    }

    @Override
    default ImmutableList<HouseholdList> history(String id) {
        return store().history(id);
    }

    @Override
    default ImmutableList<String> ids() {
        return store().ids();
    }

    @Override
    default HouseholdList firstUnder(String id) {
        return HouseholdList.builder().from(first()).id(id).build();
    }

    private static ReviewedHousehold household(String number, String head) {
        return ReviewedHousehold.builder()
                .number(number)
                .place(new Locality(Optional.empty(), Optional.of("Đắk R'Lấp"), Optional.of("Xã Minh Họa")))
                .village("Bon Minh Họa")
                .povertyClass(PovertyClass.POOR)
                .change(ReviewChange.NEW)
                .addMarks(HouseholdMark.INDIGENOUS)
                .addCauses(PovertyCause.LAND)
                .addMembers(HouseholdMember.builder()
                        .number("1")
                        .person(Person.builder().name(head).build())
                        .born(Birth.in(1971))
                        .sex(Sex.FEMALE)
                        .ethnicGroup("20")
                        .relation("Chủ hộ")
                        .head(true)
                        .build())
                .assessment(Assessment.builder().id("P-" + number).build())
                .build();
    }

    @Test
    default void anotherOrderOfHouseholdsIsAnotherList() {
        store().save(first());
        HouseholdList turned = HouseholdList.builder()
                .from(first())
                .households(first().households().reverse())
                .build();

        assertThat(store().save(turned)).isEqualTo(Saved.CHANGED);
        assertThat(store().find("L-01").orElseThrow().households())
                .containsExactlyElementsOf(first().households().reverse());
    }

    @Test
    default void whatIsNotKnownStaysUnknown() {
        HouseholdList bare = HouseholdList.builder()
                .id("L-00")
                .addHouseholds(ReviewedHousehold.builder().build())
                .build();
        store().save(bare);

        assertThat(store().find("L-00")).hasValue(bare);
    }
}
