package vn.sinhke.rules.boundary;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;
import vn.sinhke.project.SupportHistory;
import vn.sinhke.project.SupportProject;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Outcome;

/** Boundaries of the rules about the persons on a list of the review, and on what a household received before. No person is real. */
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
                    .withoutLaw(Outcome.Found.class),
            BoundaryCase.of(
                            "SUP-002",
                            SupportParameters.NO_DOUBLE_SUPPORT,
                            Boolean.class,
                            (spot, once) -> new SupportHistory(
                                    Dossiers.lawful()
                                            .project(SupportProject.builder()
                                                    .participants(
                                                            once.isEmpty()
                                                                    ? ImmutableList.of()
                                                                    : ImmutableList.of(participant()))
                                                    .build())
                                            .build(),
                                    Optional.of("Một"),
                                    ImmutableList.of(received(once.orElse(true) ? 1 : 0))))
                    .withoutLaw(Outcome.Found.class));

    private IdentityCases() {}

    private static Participant participant() {
        return Participant.builder()
                .household(Dossiers.household(0).build())
                .goods("Bò")
                .build();
    }

    private static SupportReceived received(int household) {
        return SupportReceived.builder()
                .id("S-01")
                .household(Dossiers.household(household).build())
                .content("bò")
                .program("Hai")
                .build();
    }

    private static ReviewedHousehold household(HouseholdMember member) {
        return ReviewedHousehold.builder().addMembers(member).build();
    }
}
