package vn.sinhke.rules.boundary;

import static vn.sinhke.rules.boundary.BoundaryCase.WHOLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CommunityGroup;
import vn.sinhke.project.CommunityProposer;
import vn.sinhke.project.CostItem;
import vn.sinhke.project.CostKind;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.DossierPaper;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.project.ProductionSector;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.project.TaskAssignment;
import vn.sinhke.project.TaskGround;
import vn.sinhke.validation.Outcome;

/** Boundaries of the rules on linkage support, on what a method asks, on kinds of cost and on papers. */
final class SupportCases {

    private static final Vnd COST = Vnd.of(WHOLE);

    /** Thirteen digits, of which the tenth checks the nine before it; no organization is known to have them. */
    private static final String RIGHT_CODE = "1111111116001";

    static final ImmutableList<BoundaryCase<?>> ALL = ImmutableList.of(
            amount("LNK-004", LinkageParameters.LINKAGE_CONSULTING_MAXIMUM, (b, v) -> b.consultingSupport(v)),
            share("LNK-005", LinkageParameters.LINKAGE_CONSULTING_MAXIMUM_SHARE, (b, part) -> {
                b.consultingSupport(part.orElse(COST)).consultingCost(part.map(any -> COST));
            }),
            share("LNK-006", LinkageParameters.LINKAGE_INFRASTRUCTURE_MAXIMUM, (b, part) -> {
                b.infrastructureSupport(part.orElse(COST)).infrastructureCost(part.map(any -> COST));
            }),
            amount("LNK-007", LinkageParameters.LINKAGE_INFRASTRUCTURE_MAXIMUM_AMOUNT, (b, v) -> {
                b.infrastructureSupport(v);
            }),
            BoundaryCase.of(
                            "LNK-008",
                            LinkageParameters.LINKAGE_INPUTS_MAXIMUM_CYCLES,
                            Integer.class,
                            (spot, cycles) -> linkage(support -> support.inputCycles(cycles)))
                    .withoutFact(Outcome.NotApplicable.class),
            share("LNK-009", LinkageParameters.LINKAGE_TECHNOLOGY_MAXIMUM, (b, part) -> {
                b.technologySupport(part.orElse(COST)).technologyCost(part.map(any -> COST));
            }),
            amount("LNK-010", LinkageParameters.LINKAGE_TECHNOLOGY_MAXIMUM_AMOUNT, (b, v) -> b.technologySupport(v)),
            amount("LNK-011", LinkageParameters.LINKAGE_EXTENSION_MODEL_MAXIMUM, (b, v) -> {
                b.extensionModelSupport(v);
            }),
            BoundaryCase.of(
                    "LNK-012",
                    LinkageParameters.LINKAGE_QUALITY_PAPER,
                    Boolean.class,
                    (spot, has) -> linkage(support -> support.qualityPaper(has))),
            BoundaryCase.of(
                    "CMY-001",
                    ProjectParameters.COMMUNITY_PROPOSER_KINDS,
                    String.class,
                    (spot, proposer) -> community(CommunityGroup.builder()
                            .proposer(proposer.map(CommunityProposer::valueOf))
                            .build())),
            BoundaryCase.of(
                    "CMY-002",
                    ProjectParameters.COMMUNITY_EXPERIENCED_MEMBER,
                    Boolean.class,
                    (spot, member) -> community(
                            CommunityGroup.builder().experiencedMember(member).build())),
            BoundaryCase.of(
                    "CMY-003",
                    ProjectParameters.COMMUNITY_COUNTERPART,
                    Boolean.class,
                    (spot, committed) -> community(CommunityGroup.builder()
                            .counterpartCommitted(committed)
                            .build())),
            BoundaryCase.of(
                    "TSK-001",
                    ProjectParameters.TASK_GROUNDS,
                    String.class,
                    (spot, ground) -> task(ground.map(TaskGround::valueOf), Optional.empty(), Optional.empty())),
            BoundaryCase.of(
                    "TSK-002",
                    ProjectParameters.TASK_SUPPORT_MAXIMUM,
                    Vnd.class,
                    (spot, support) -> task(Optional.empty(), support, Optional.empty())),
            BoundaryCase.of(
                    "TSK-003",
                    ProjectParameters.TASK_DIRECT_MINIMUM,
                    Percentage.class,
                    (spot, share) -> task(Optional.empty(), Optional.of(COST), part(share))),
            BoundaryCase.of(
                    "BUD-010",
                    SupportParameters.SELECTION_COST_MAXIMUM,
                    Percentage.class,
                    (spot, share) -> cost(
                            Optional.empty(),
                            CostItem.builder()
                                    .kind(CostKind.SELECTION)
                                    .amount(part(share))
                                    .build())),
            BoundaryCase.of(
                    "BUD-011",
                    SupportParameters.FIELD_STAFF_SESSION_MAXIMUM,
                    Vnd.class,
                    (spot, each) -> cost(
                            spot.word(Dimension.METHOD).map(SupportMethod::valueOf),
                            CostItem.builder()
                                    .kind(CostKind.FIELD_STAFF)
                                    .amount(each)
                                    .sessions(1)
                                    .build())),
            BoundaryCase.of(
                            "BUD-012",
                            SupportParameters.FIELD_STAFF_METHODS,
                            String.class,
                            (spot, method) -> cost(
                                    method.map(SupportMethod::valueOf),
                                    CostItem.builder()
                                            .kind(CostKind.FIELD_STAFF)
                                            .amount(Vnd.of(1))
                                            .build()))
                    .foreign("CHAIN"),
            BoundaryCase.of(
                    "BUD-013",
                    SupportParameters.BRAND_REGISTRATION_MAXIMUM,
                    Vnd.class,
                    (spot, each) -> cost(
                            Optional.empty(),
                            CostItem.builder()
                                    .kind(CostKind.BRAND_REGISTRATION)
                                    .amount(each)
                                    .marks(1)
                                    .build())),
            BoundaryCase.of(
                    "BUD-014",
                    SupportParameters.SUPPORT_UNIT_PRICE,
                    Boolean.class,
                    (spot, used) -> trades(CostItem.builder()
                            .issuedUnitPrice(Vnd.of(100))
                            .unitPrice(used.map(yes -> Vnd.of(yes ? 100 : 101)))
                            .build())),
            BoundaryCase.ofWords(
                    "DOS-001",
                    ProjectParameters.DOSSIER_PAPERS,
                    (spot, papers) -> Dossiers.lawful()
                            .papers(papers.map(words -> words.stream()
                                    .map(DossierPaper::valueOf)
                                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))))
                            .build()),
            BoundaryCase.of(
                            "IDN-002",
                            ParticipationParameters.IDENTITY_TAX_CODE_ORGANIZATION_DIGITS,
                            String.class,
                            (spot, digits) -> Dossiers.lawful()
                                    .lead(Organization.builder()
                                            .kind(OrganizationKind.COOPERATIVE)
                                            .taxCode(digits.map(n -> RIGHT_CODE.substring(0, Integer.parseInt(n))))
                                            .build())
                                    .build())
                    .foreign("12")
                    .withoutFact(Outcome.NotApplicable.class));

    private SupportCases() {}

    private static BoundaryCase<Dossier> amount(
            String code, Parameter<Vnd> maximum, BiConsumer<LinkageSupport.Builder, Vnd> stated) {
        return BoundaryCase.<Dossier, Vnd>of(
                        code,
                        maximum,
                        Vnd.class,
                        (spot, amount) -> linkage(support -> amount.ifPresent(asked -> stated.accept(support, asked))))
                .withoutFact(Outcome.NotApplicable.class);
    }

    private static BoundaryCase<Dossier> share(
            String code, Parameter<Percentage> maximum, BiConsumer<LinkageSupport.Builder, Optional<Vnd>> stated) {
        return BoundaryCase.of(
                code,
                maximum,
                Percentage.class,
                (spot, share) -> linkage(support -> {
                    stated.accept(support, part(share));
                }));
    }

    private static Optional<Vnd> part(Optional<Percentage> share) {
        return share.map(BoundaryCase::part).map(Vnd::of);
    }

    private static Dossier linkage(Consumer<LinkageSupport.Builder> said) {
        LinkageSupport.Builder support = LinkageSupport.builder();
        said.accept(support);
        return Dossiers.lawful().linkageSupport(support.build()).build();
    }

    private static Dossier community(CommunityGroup group) {
        return Dossiers.lawful()
                .community(group)
                .project(
                        SupportProject.builder().method(SupportMethod.COMMUNITY).build())
                .build();
    }

    private static Dossier task(Optional<TaskGround> ground, Optional<Vnd> support, Optional<Vnd> direct) {
        return Dossiers.lawful()
                .task(TaskAssignment.builder()
                        .ground(ground)
                        .directSupport(direct)
                        .build())
                .project(SupportProject.builder()
                        .method(SupportMethod.TASK)
                        .budget(state(support).build())
                        .build())
                .build();
    }

    private static Dossier cost(Optional<SupportMethod> method, CostItem item) {
        return Dossiers.lawful()
                .project(SupportProject.builder()
                        .method(method)
                        .budget(state(Optional.of(COST))
                                .activityTotal(COST)
                                .addItems(item)
                                .build())
                        .build())
                .build();
    }

    private static Dossier trades(CostItem item) {
        return Dossiers.lawful()
                .project(SupportProject.builder()
                        .sector(ProductionSector.TRADES_AND_SERVICES)
                        .budget(Budget.builder().addItems(item).build())
                        .build())
                .build();
    }

    private static Budget.Builder state(Optional<Vnd> support) {
        return Budget.builder()
                .addLines(BudgetLine.builder()
                        .source(FundingSource.STATE_BUDGET)
                        .amount(support)
                        .build());
    }
}
