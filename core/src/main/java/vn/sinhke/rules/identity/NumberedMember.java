package vn.sinhke.rules.identity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.identity.PersonalNumber;
import vn.sinhke.review.ReviewedHousehold;

/**
 * A member of a household with a number.
 *
 * @param index where it stands, from zero
 * @param member the member
 * @param number the number as written
 */
record NumberedMember(int index, HouseholdMember member, PersonalNumber number) {

    /** Returns the members of whom a number is stated, in their order. */
    static ImmutableList<NumberedMember> numbered(ReviewedHousehold household) {
        ImmutableList.Builder<NumberedMember> numbered = ImmutableList.builder();
        for (int i = 0; i < household.members().size(); i++) {
            HouseholdMember member = household.members().get(i);
            Optional<PersonalNumber> number = member.person().personalNumber().map(PersonalNumber::written);
            if (number.isPresent()) {
                numbered.add(new NumberedMember(i, member, number.get()));
            }
        }
        return numbered.build();
    }

    /** The path of a fact of the member. */
    String path(String fact) {
        return "members[" + index + "]/" + fact;
    }
}
