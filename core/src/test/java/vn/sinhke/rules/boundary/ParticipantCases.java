package vn.sinhke.rules.boundary;

import static vn.sinhke.rules.boundary.BoundaryCase.WHOLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.project.StatedResult;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.validation.Outcome;

/** Boundaries of the rules on participants, their list and the results promised. */
final class ParticipantCases {

    static final ImmutableList<BoundaryCase<?>> ALL = ImmutableList.of(
            BoundaryCase.of(
                    "PRT-001",
                    ParticipationParameters.BENEFICIARY_SHARE_MINIMUM,
                    Percentage.class,
                    (spot, share) -> with(counts().beneficiaries(share.map(BoundaryCase::part))
                            .build())),
            BoundaryCase.of(
                            "PRT-001",
                            ParticipationParameters.NEWLY_ESCAPED_MONTHS,
                            LocalDate.class,
                            (spot, recognizedOn) ->
                                    escaped(recognizedOn, household(PovertyClass.OTHER, Optional.empty())))
                    .withoutFact(Outcome.Satisfied.class),
            BoundaryCase.of(
                    "PRT-002",
                    ParticipationParameters.PRIORITY_SHARE_ABOVE,
                    Percentage.class,
                    (spot, share) -> with(
                            counts().priority(share.map(BoundaryCase::part)).build())),
            BoundaryCase.of(
                    "PRT-005",
                    ParticipationParameters.NEWLY_ESCAPED_MONTHS,
                    LocalDate.class,
                    (spot, recognizedOn) -> escaped(recognizedOn)),
            BoundaryCase.of(
                            "IDN-001",
                            ParticipationParameters.PERSONAL_NUMBER_DIGITS,
                            String.class,
                            (spot, digits) -> list(person(Person.builder()
                                    .personalNumber(digits.map(n -> "9".repeat(Integer.parseInt(n))))
                                    .build())))
                    .foreign("11")
                    .withoutFact(Outcome.NotApplicable.class),
            BoundaryCase.ofWords(
                    "SUP-001", SupportParameters.SUPPORT_LIST_COLUMNS, (spot, columns) -> listed(spot, columns)),
            BoundaryCase.ofWords(
                    "RES-001",
                    ProjectParameters.STATED_RESULTS,
                    (spot, stated) -> with(SupportProject.builder()
                            .method(SupportMethod.CHAIN)
                            .firstYear(2024)
                            .lastYear(2024)
                            .results(stated.map(words -> List.of(result(2024, words), result(null, words)))
                                    .orElse(List.of()))
                            .build())));

    private ParticipantCases() {}

    private static ParticipantCounts.Builder counts() {
        return ParticipantCounts.builder().households(WHOLE);
    }

    private static Dossier with(SupportProject project) {
        return Dossiers.lawful().project(project).build();
    }

    private static Dossier with(ParticipantCounts counts) {
        return with(SupportProject.builder().counts(counts).build());
    }

    private static Dossier list(Participant... participants) {
        return with(SupportProject.builder().addParticipants(participants).build());
    }

    private static Dossier escaped(Optional<LocalDate> recognizedOn, Participant... others) {
        return with(SupportProject.builder()
                .addParticipants(household(PovertyClass.NEWLY_ESCAPED, recognizedOn))
                .addParticipants(others)
                .build());
    }

    private static Participant household(PovertyClass povertyClass, Optional<LocalDate> recognizedOn) {
        return Participant.builder()
                .household(Household.builder()
                        .status(new PovertyStatus(povertyClass, recognizedOn, Optional.empty()))
                        .build())
                .build();
    }

    private static Participant person(Person person) {
        return Participant.builder()
                .household(Household.builder().representative(person).build())
                .build();
    }

    /** A list of the spot's day with one household of which just these columns are filled; without any, nobody listed. */
    private static Dossier listed(Spot spot, Optional<ImmutableSet<String>> columns) {
        SupportProject.Builder project = SupportProject.builder();
        columns.ifPresent(filled -> project.addParticipants(Participant.builder()
                .household(Household.builder()
                        .representative(Person.builder()
                                .name(filled.contains("name") ? Optional.of("Người Minh Họa") : Optional.empty())
                                .personalNumber(
                                        filled.contains("personalNumber")
                                                ? Optional.of("999000000000")
                                                : Optional.empty())
                                .build())
                        .address(filled.contains("address") ? Optional.of("Bon Minh Họa") : Optional.empty())
                        .build())
                .support(filled.contains("amountOrGoods") ? Optional.of(Vnd.of(1)) : Optional.empty())
                .signed(filled.contains("signature"))
                .build()));
        return Dossiers.lawful()
                .supportListedOn(spot.day())
                .project(project.build())
                .build();
    }

    private static StatedResult result(Integer year, ImmutableSet<String> stated) {
        return StatedResult.builder()
                .year(Optional.ofNullable(year))
                .jobs(stated.contains("jobs") ? Optional.of("20") : Optional.empty())
                .income(stated.contains("income") ? Optional.of("10 %") : Optional.empty())
                .localContribution(stated.contains("localContribution") ? Optional.of("có") : Optional.empty())
                .build();
    }
}
