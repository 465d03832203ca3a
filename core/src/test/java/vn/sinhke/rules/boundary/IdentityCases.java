package vn.sinhke.rules.boundary;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Outcome;

/** Boundaries of the rules about the persons on a list of the review. No person is real. */
final class IdentityCases {

    static final ImmutableList<BoundaryCase<?>> ALL = ImmutableList.of(
            BoundaryCase.of(
                            "IDN-003",
                            ParticipationParameters.PERSONAL_NUMBER_DIGITS,
                            String.class,
                            (spot, digits) -> household(HouseholdMember.builder()
                                    .person(Person.builder()
                                            .personalNumber(digits.map(n -> "9".repeat(Integer.parseInt(n))))
                                            .build())
                                    .build()))
                    .foreign("13")
                    .withoutFact(Outcome.NotApplicable.class),
            BoundaryCase.of(
                            "IDN-004",
                            ParticipationParameters.PERSONAL_NUMBER_CLAIMS,
                            Boolean.class,
                            (spot, fits) -> household(HouseholdMember.builder()
                                    .person(Person.builder()
                                            .personalNumber("067185000001")
                                            .build())
                                    .sex(fits.map(yes -> yes ? Sex.FEMALE : Sex.MALE))
                                    .born(fits.isPresent() ? Optional.of(Birth.in(1985)) : Optional.empty())
                                    .build()))
                    .withoutLaw(Outcome.Found.class));

    private IdentityCases() {}

    private static ReviewedHousehold household(HouseholdMember member) {
        return ReviewedHousehold.builder().addMembers(member).build();
    }
}
