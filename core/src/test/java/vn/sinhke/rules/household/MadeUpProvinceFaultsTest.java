package vn.sinhke.rules.household;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.matching.DuplicateSearch;
import vn.sinhke.matching.ListEntry;
import vn.sinhke.matching.ListedPerson;
import vn.sinhke.matching.PersonPair;
import vn.sinhke.matching.Roll;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.summary.MadeUpProvince;
import vn.sinhke.review.summary.MadeUpProvince.Fault;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;

/** Of a province at its real size every fault that a rule about one household is for is found, and no other. Nobody in it is real. */
class MadeUpProvinceFaultsTest {

    private static final int EACH = 20;
    private static final ImmutableMap<Fault, String> CODES = ImmutableMap.of(
            Fault.NO_HEAD, "HHD-001",
            Fault.BORN_AFTER_THE_REVIEW, "HHD-002",
            Fault.NEGATIVE_INCOME, "HHD-003",
            Fault.KINH_AND_INDIGENOUS, "HHD-008",
            Fault.THIRTEEN_DIGITS, "IDN-003");

    private static final MadeUpProvince PROVINCE =
            MadeUpProvince.of(20_261_126L, MadeUpProvince.POOR_ROWS, MadeUpProvince.NEAR_POOR_ROWS, EACH);

    @Test
    void everyFaultOfAHouseholdIsFoundWithItsCodeAndNoOther() {
        var rules = HouseholdRules.all();
        var law = LawBook.national().on(LegalContext.on(LocalDate.of(2024, 12, 31)));
        Set<String> expected = new TreeSet<>();
        PROVINCE.faults().stream()
                .filter(seeded -> CODES.containsKey(seeded.fault()))
                .forEach(seeded -> expected.add(seeded.household() + " " + CODES.get(seeded.fault())));
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < PROVINCE.households().size(); i++) {
            for (Result result : rules.check(PROVINCE.households().get(i), law)) {
                if (result.outcome() instanceof Outcome.Found
                        && CODES.containsValue(result.code().text())) {
                    found.add(i + " " + result.code());
                }
            }
        }

        assertThat(expected).hasSize(EACH * CODES.size());
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void everyMemberOfTwoHouseholdsIsFoundAndNobodyElseForCertain() {
        Roll.Builder roll = Roll.builder();
        for (int i = 0; i < PROVINCE.households().size(); i++) {
            ReviewedHousehold household = PROVINCE.households().get(i);
            for (int j = 0; j < household.members().size(); j++) {
                roll.add(ListedPerson.builder()
                        .member(household.members().get(j))
                        .entry(new ListEntry("danh sách", i * 100 + j))
                        .household(Integer.toString(i))
                        .commune(household.place().commune())
                        .village(household.village())
                        .build());
            }
        }
        Set<Integer> expected = PROVINCE.faults().stream()
                .filter(seeded -> seeded.fault() == Fault.MEMBER_IN_TWO_HOUSEHOLDS)
                .map(MadeUpProvince.Seeded::household)
                .collect(ImmutableSet.toImmutableSet());

        Set<Integer> certain = new TreeSet<>();
        for (PersonPair pair : DuplicateSearch.everywhere(roll.build()).pairs()) {
            if (pair.likeness() == Likeness.SAME) {
                assertThat(pair.second().place() / 100 - pair.first().place() / 100)
                        .as("a member of the household before it")
                        .isEqualTo(1);
                certain.add(pair.second().place() / 100);
            }
        }

        assertThat(expected).hasSize(EACH);
        assertThat(certain).isEqualTo(expected);
    }
}
