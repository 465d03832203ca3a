package vn.sinhke.kit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.place.AreaClass;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.project.ProjectScale;
import vn.sinhke.project.Site;
import vn.sinhke.project.StatedResult;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;

/** Made-up projects and their parts. */
public final class ProjectArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();
    private final PlaceArbitraries places = new PlaceArbitraries();
    private final BeneficiaryArbitraries beneficiaries = new BeneficiaryArbitraries();
    private final LinkageArbitraries linkage = new LinkageArbitraries();
    private final BudgetArbitraries budgets = new BudgetArbitraries();

    /** Households and what they get. */
    @Provide
    public Arbitrary<Participant> participants() {
        return Combinators.combine(beneficiaries.households(), basics.maybeAmount(), Words.maybeText(), Words.maybe())
                .as((household, support, goods, signed) -> Participant.builder()
                        .household(household)
                        .support(support)
                        .goods(goods)
                        .signed(signed)
                        .build());
    }

    /** Households as counted. */
    @Provide
    public Arbitrary<ParticipantCounts> counts() {
        return Combinators.combine(Words.maybeCount(), Words.maybeCount(), Words.maybeCount())
                .as((all, poor, priority) -> ParticipantCounts.builder()
                        .households(all)
                        .beneficiaries(poor)
                        .priority(priority)
                        .build());
    }

    /** Places and what falls to them. */
    @Provide
    public Arbitrary<Site> sites() {
        return Combinators.combine(
                        places.localities(),
                        Words.maybe(AreaClass.class),
                        Words.maybeCount(),
                        Words.maybeArea(),
                        basics.maybeAmount(),
                        basics.maybeAmount())
                .as((place, areaClass, households, area, cost, support) -> Site.builder()
                        .place(place)
                        .areaClass(areaClass)
                        .households(households)
                        .areaHectares(area)
                        .cost(cost)
                        .stateSupport(support)
                        .build());
    }

    /** Results promised. */
    @Provide
    public Arbitrary<StatedResult> results() {
        return Combinators.combine(Words.maybeYear(), Words.maybeText(), Words.maybeText(), Words.maybeText())
                .as((year, jobs, income, contribution) -> StatedResult.builder()
                        .year(year)
                        .jobs(jobs)
                        .income(income)
                        .localContribution(contribution)
                        .build());
    }

    /** Projects. */
    @Provide
    public Arbitrary<SupportProject> projects() {
        Arbitrary<SupportProject.Builder> head = Combinators.combine(
                        Words.maybeText(),
                        basics.capitalPeriods().optional(0.7),
                        Words.maybe(SupportMethod.class),
                        Words.maybe(ProjectScale.class),
                        Words.maybeArea(),
                        basics.percentages().optional(0.5))
                .as((name, period, method, scale, area, rotation) -> SupportProject.builder()
                        .name(name)
                        .capitalPeriod(period)
                        .method(method)
                        .scale(scale)
                        .areaHectares(area)
                        .rotation(rotation));
        Arbitrary<SupportProject.Builder> planned = Combinators.combine(
                        head, Words.maybeText(), Words.maybeYear(), Words.maybeYear(), Words.maybeCount())
                .as((builder, component, first, last, months) -> builder.component(component)
                        .firstYear(first)
                        .lastYear(last)
                        .durationMonths(months));
        return Combinators.combine(
                        planned,
                        linkage.chains().optional(0.7),
                        sites().list().ofMaxSize(3),
                        budgets.budgets(),
                        results().list().ofMaxSize(3),
                        counts(),
                        participants().list().ofMaxSize(3))
                .as((builder, chain, sites, budget, results, counted, participants) -> builder.valueChain(chain)
                        .sites(sites)
                        .budget(budget)
                        .results(results)
                        .counts(counted)
                        .participants(participants)
                        .build());
    }
}
