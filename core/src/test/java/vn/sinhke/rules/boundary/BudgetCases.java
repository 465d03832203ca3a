package vn.sinhke.rules.boundary;

import static vn.sinhke.rules.boundary.BoundaryCase.WHOLE;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AreaClass;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.Participant;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.validation.Outcome;

/** Boundaries of the rules on a dossier's money. */
final class BudgetCases {

    static final ImmutableList<BoundaryCase<?>> ALL = ImmutableList.of(
            BoundaryCase.of(
                    "BUD-001",
                    ProjectParameters.COST_BY_SOURCE,
                    Boolean.class,
                    (spot, closes) -> with(closes.map(yes -> budget(yes ? 1_000 : 1_001, 600, 400))
                            .orElse(lines(600, 400)))),
            BoundaryCase.of(
                    "BUD-002",
                    ProjectParameters.COST_BY_SOURCE,
                    Boolean.class,
                    (spot, closes) -> with(Budget.builder()
                            .addLines(BudgetLine.builder()
                                    .source(FundingSource.CREDIT)
                                    .amount(closes.map(yes -> Vnd.of(yes ? 300 : 301)))
                                    .putByYear(2023, Vnd.of(200))
                                    .putByYear(2024, Vnd.of(100))
                                    .build())
                            .build())),
            BoundaryCase.of(
                    "BUD-003",
                    SupportParameters.SUPPORT_CEILING,
                    Percentage.class,
                    (spot, share) -> share(
                            spot.word(Dimension.METHOD).map(SupportMethod::valueOf),
                            spot.word(Dimension.AREA_CLASS).map(AreaClass::valueOf),
                            share)),
            BoundaryCase.of(
                            "BUD-006",
                            SupportParameters.SUPPORT_CEILING,
                            Percentage.class,
                            (spot, share) -> share(Optional.empty(), Optional.empty(), share))
                    .where(BudgetCases::isHighestOfChain),
            BoundaryCase.of(
                    "BUD-004",
                    SupportParameters.SUPPORT_CAP_PROJECT,
                    Vnd.class,
                    (spot, support) -> Dossiers.lawful()
                            .project(Dossiers.project()
                                    .method(spot.word(Dimension.METHOD).map(SupportMethod::valueOf))
                                    .budget(Budget.builder()
                                            .addLines(state(support))
                                            .build())
                                    .build())
                            .build()),
            BoundaryCase.of(
                    "BUD-005",
                    SupportParameters.SUPPORT_CAP_HOUSEHOLD,
                    Vnd.class,
                    (spot, support) -> with(household(
                            spot.word(Dimension.POVERTY_CLASS)
                                    .map(PovertyClass::valueOf)
                                    .orElseThrow(),
                            support))),
            BoundaryCase.of(
                            "BUD-007",
                            ProjectParameters.COST_BY_SOURCE,
                            Boolean.class,
                            (spot, closes) -> with(SupportProject.builder()
                                    .addSites(Site.builder()
                                            .cost(closes.map(yes -> Vnd.of(yes ? 1_000 : 1_001)))
                                            .build())
                                    .budget(budget(1_000, 600, 400))
                                    .build()))
                    .withoutFact(Outcome.NotApplicable.class),
            BoundaryCase.of(
                            "BUD-008",
                            ProjectParameters.COST_BY_SOURCE,
                            Boolean.class,
                            (spot, notNegative) -> with(notNegative
                                    .map(yes -> Budget.builder()
                                            .total(Vnd.of(yes ? 0 : -1))
                                            .build())
                                    .orElse(Budget.builder().build())))
                    .withoutFact(Outcome.NotApplicable.class),
            BoundaryCase.of(
                    "BUD-009",
                    ProjectParameters.COST_BY_SOURCE,
                    Boolean.class,
                    (spot, inPlan) -> with(SupportProject.builder()
                            .firstYear(inPlan.map(yes -> yes ? 2023 : 2024))
                            .lastYear(2025)
                            .budget(Budget.builder()
                                    .addLines(BudgetLine.builder()
                                            .source(FundingSource.CREDIT)
                                            .putByYear(2023, Vnd.of(1))
                                            .build())
                                    .build())
                            .build())),
            BoundaryCase.of(
                            "CAL-001",
                            SupportParameters.NO_DOUBLE_SUPPORT,
                            Boolean.class,
                            (spot, once) -> new CallEntry(
                                    withList(once.map(yes -> List.of(participant(0)))),
                                    ImmutableList.of(withList(once.map(yes -> List.of(participant(yes ? 1 : 0)))))))
                    .withoutLaw(Outcome.Found.class));

    private BudgetCases() {}

    private static boolean isHighestOfChain(Spot spot) {
        return spot.word(Dimension.METHOD).equals(Optional.of("CHAIN"))
                && spot.word(Dimension.AREA_CLASS).equals(Optional.of("SPECIALLY_DIFFICULT"));
    }

    private static Dossier with(SupportProject project) {
        return Dossiers.lawful().project(project).build();
    }

    private static Dossier with(Budget budget) {
        return with(SupportProject.builder().budget(budget).build());
    }

    private static Dossier withList(Optional<List<Participant>> participants) {
        return with(SupportProject.builder()
                .participants(participants.orElse(List.of()))
                .build());
    }

    private static Participant participant(int place) {
        return Dossiers.participant(place).build();
    }

    private static Budget lines(long... parts) {
        Budget.Builder budget = Budget.builder();
        for (long part : parts) {
            budget.addLines(BudgetLine.builder()
                    .source(FundingSource.STATE_BUDGET)
                    .amount(Vnd.of(part))
                    .build());
        }
        return budget.build();
    }

    private static Budget budget(long total, long... parts) {
        return Budget.builder().from(lines(parts)).total(Vnd.of(total)).build();
    }

    private static BudgetLine state(Optional<Vnd> support) {
        return BudgetLine.builder()
                .source(FundingSource.STATE_BUDGET)
                .amount(support)
                .build();
    }

    private static Dossier share(
            Optional<SupportMethod> method, Optional<AreaClass> areaClass, Optional<Percentage> share) {
        return with(SupportProject.builder()
                .method(method)
                .addSites(Site.builder().areaClass(areaClass).build())
                .budget(Budget.builder()
                        .total(Vnd.of(WHOLE))
                        .addLines(state(share.map(BoundaryCase::part).map(Vnd::of)))
                        .build())
                .build());
    }

    private static SupportProject household(PovertyClass povertyClass, Optional<Vnd> support) {
        return SupportProject.builder()
                .addParticipants(Participant.builder()
                        .household(Dossiers.household(0)
                                .status(new PovertyStatus(povertyClass, Optional.empty(), Optional.empty()))
                                .build())
                        .support(support)
                        .build())
                .build();
    }
}
