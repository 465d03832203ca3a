package vn.sinhke.kit;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.CommunityGroup;
import vn.sinhke.project.CommunityProposer;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.DossierPaper;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.project.Nomination;
import vn.sinhke.project.NominationList;
import vn.sinhke.project.SupportHistory;
import vn.sinhke.project.TaskAssignment;
import vn.sinhke.project.TaskGround;

/** Made-up dossiers, the calls they answer, and the lists of organizations put forward. */
public final class DossierArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();
    private final LinkageArbitraries linkage = new LinkageArbitraries();
    private final ProjectArbitraries projects = new ProjectArbitraries();

    /** Calls. */
    @Provide
    public Arbitrary<CallReference> calls() {
        return Combinators.combine(Words.ids(), basics.maybeDay()).as(CallReference::new);
    }

    /** What is asked under the decree on linkages. */
    @Provide
    public Arbitrary<LinkageSupport> linkageSupports() {
        Arbitrary<LinkageSupport.Builder> costs = Combinators.combine(
                        basics.maybeAmount(), basics.maybeAmount(), basics.maybeAmount(), basics.maybeAmount())
                .as((consulting, consultingSupport, building, buildingSupport) -> LinkageSupport.builder()
                        .consultingCost(consulting)
                        .consultingSupport(consultingSupport)
                        .infrastructureCost(building)
                        .infrastructureSupport(buildingSupport));
        return Combinators.combine(
                        costs,
                        basics.maybeAmount(),
                        basics.maybeAmount(),
                        basics.maybeAmount(),
                        Words.maybeCount(),
                        Words.maybe())
                .as((builder, technology, technologySupport, model, cycles, paper) -> builder.technologyCost(technology)
                        .technologySupport(technologySupport)
                        .extensionModelSupport(model)
                        .inputCycles(cycles)
                        .qualityPaper(paper)
                        .build());
    }

    /** Communities behind projects. */
    @Provide
    public Arbitrary<CommunityGroup> communities() {
        return Combinators.combine(Words.maybe(CommunityProposer.class), Words.maybe(), Words.maybe())
                .as((proposer, experienced, committed) -> CommunityGroup.builder()
                        .proposer(proposer)
                        .experiencedMember(experienced)
                        .counterpartCommitted(committed)
                        .build());
    }

    /** What by-task projects rest on. */
    @Provide
    public Arbitrary<TaskAssignment> tasks() {
        return Combinators.combine(Words.maybe(TaskGround.class), basics.maybeAmount())
                .as((ground, direct) -> TaskAssignment.builder()
                        .ground(ground)
                        .directSupport(direct)
                        .build());
    }

    /** Dossiers. */
    @Provide
    public Arbitrary<Dossier> dossiers() {
        Arbitrary<Dossier.Builder> head = Combinators.combine(
                        Words.ids(),
                        calls().optional(0.7),
                        Words.one("44", "54", "67", "89"),
                        basics.maybeDay(),
                        basics.days().optional(0.3),
                        Words.maybeText())
                .as((id, call, province, filedOn, listedOn, note) -> Dossier.builder()
                        .id(id)
                        .call(call)
                        .province(province)
                        .filedOn(filedOn)
                        .supportListedOn(listedOn)
                        .dataNote(note));
        Arbitrary<Dossier.Builder> papers = Combinators.combine(
                        head,
                        Words.maybeSome(DossierPaper.class),
                        linkageSupports().optional(0.4),
                        communities().optional(0.4),
                        tasks().optional(0.4))
                .as((builder, papersGiven, support, community, task) -> builder.papers(papersGiven)
                        .linkageSupport(support)
                        .community(community)
                        .task(task));
        return Combinators.combine(
                        papers,
                        linkage.organizations().optional(0.8),
                        linkage.organizations().list().ofMaxSize(2),
                        linkage.contracts().list().ofMaxSize(2),
                        linkage.minutes().list().ofMaxSize(1),
                        Words.maybe(),
                        projects.projects())
                .as((builder, lead, partners, contracts, minutes, document, project) -> builder.lead(lead)
                        .partners(partners)
                        .contracts(contracts)
                        .minutes(minutes)
                        .hasLinkageDocument(document)
                        .project(project)
                        .build());
    }

    /** Dossiers among others. */
    @Provide
    public Arbitrary<CallEntry> entries() {
        return Combinators.combine(dossiers(), dossiers().list().ofMaxSize(2))
                .as((dossier, others) -> new CallEntry(dossier, ImmutableList.copyOf(others)));
    }

    /** Dossiers beside what households received before. */
    @Provide
    public Arbitrary<SupportHistory> histories() {
        return Combinators.combine(
                        dossiers(),
                        Words.maybeText(),
                        new BeneficiaryArbitraries().supports().list().ofMaxSize(3))
                .as((dossier, program, before) -> new SupportHistory(dossier, program, ImmutableList.copyOf(before)));
    }

    /** Organizations put forward. */
    @Provide
    public Arbitrary<Nomination> nominations() {
        return Combinators.combine(
                        linkage.organizations(),
                        Words.texts().list().ofMaxSize(3),
                        Words.texts().list().ofMaxSize(3),
                        Words.maybeText(),
                        Words.maybeCount(),
                        Words.maybeText())
                .as((organization, commodities, districts, partner, households, remark) -> Nomination.builder()
                        .organization(organization)
                        .commodities(commodities)
                        .districts(districts)
                        .partner(partner)
                        .households(households)
                        .remark(remark)
                        .build());
    }

    /** Lists of them. */
    @Provide
    public Arbitrary<NominationList> nominationLists() {
        return Combinators.combine(
                        Words.ids(),
                        calls().optional(0.7),
                        Words.one("67", "89"),
                        Words.maybeText(),
                        Words.maybeText(),
                        basics.maybeDay(),
                        Words.maybeText(),
                        nominations().list().ofMaxSize(4))
                .as((id, call, province, by, letter, on, note, list) -> NominationList.builder()
                        .id(id)
                        .call(call)
                        .province(province)
                        .introducedBy(by)
                        .letter(letter)
                        .introducedOn(on)
                        .dataNote(note)
                        .nominations(list)
                        .build());
    }
}
