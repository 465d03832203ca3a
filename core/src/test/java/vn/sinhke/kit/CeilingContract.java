package vn.sinhke.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.sinhke.Seed;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AreaClass;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;

/** That more support from the state never makes a project lawful that is over a ceiling (BUD-003) or a cap (BUD-004, BUD-005). */
public interface CeilingContract extends BookContract {

    /** A project's money: cost and support in each of its places, of each of which the class may be known. */
    record Funding(SupportMethod method, List<Part> parts) {

        Vnd cost() {
            return Vnd.sum(parts.stream().map(Part::cost).toList());
        }

        Vnd support() {
            return Vnd.sum(parts.stream().map(Part::support).toList());
        }

        /** The same with more support in one of the places. */
        Funding raised(int place, Vnd more) {
            List<Part> raised = new ArrayList<>(parts);
            int at = place % parts.size();
            Part old = parts.get(at);
            raised.set(at, new Part(old.areaClass(), old.cost(), old.support().plus(more)));
            return new Funding(method, raised);
        }
    }

    /** What falls to one place. */
    record Part(Optional<AreaClass> areaClass, Vnd cost, Vnd support) {}

    /** Circumstances in which a ceiling is mostly in force. */
    @Provide
    default Arbitrary<LegalContext> ceilingCircumstances() {
        return circumstancesOf(SupportParameters.SUPPORT_CEILING);
    }

    /** Circumstances in which some province has a cap on a project or a household. */
    @Provide
    default Arbitrary<LegalContext> capCircumstances() {
        return Arbitraries.oneOf(
                circumstancesOf(SupportParameters.SUPPORT_CAP_PROJECT),
                circumstancesOf(SupportParameters.SUPPORT_CAP_HOUSEHOLD));
    }

    /** Projects of one to three places, supported up to and above their cost, which may be as large as any amount. */
    @Provide
    default Arbitrary<Funding> fundings() {
        Arbitrary<Part> part = Combinators.combine(
                        Arbitraries.of(AreaClass.class).optional(0.95),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, amounts(1, 3_000_000_000L)), Tuple.of(1, amounts(1, Long.MAX_VALUE))),
                        Arbitraries.integers().between(0, 120).withDistribution(RandomDistribution.uniform()))
                .as((areaClass, cost, percent) -> new Part(areaClass, cost, percentOf(cost, percent)));
        Arbitrary<SupportMethod> methods = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(SupportMethod.CHAIN, SupportMethod.COMMUNITY)),
                Tuple.of(1, Arbitraries.of(SupportMethod.class)));
        return Combinators.combine(methods, part.list().ofMinSize(1).ofMaxSize(3))
                .as(Funding::new)
                .withoutEdgeCases();
    }

    /** Raises of support, some of a single đồng, some as large as any amount. */
    @Provide
    default Arbitrary<Vnd> raises() {
        return Arbitraries.oneOf(Arbitraries.just(Vnd.of(1)), amounts(1, 2_000_000_000L), amounts(1, Long.MAX_VALUE));
    }

    private static Vnd percentOf(Vnd cost, int percent) {
        return Vnd.of(cost.times(percent).exact().divide(BigInteger.valueOf(100)));
    }

    private static Arbitrary<Vnd> amounts(long from, long to) {
        return Arbitraries.longs()
                .between(from, to)
                .withDistribution(RandomDistribution.uniform())
                .map(Vnd::of);
    }

    /** However the ceilings of several classes are applied, who is over one stays over it with more support. */
    @Property(seed = Seed.FIXED, tries = 300)
    @StatisticsReport(onFailureOnly = true)
    default void moreSupportNeverBringsAProjectUnderItsCeiling(
            @ForAll("ceilingCircumstances") LegalContext context,
            @ForAll("fundings") Funding funding,
            @ForAll("raises") Vnd more,
            @ForAll("places") int place) {
        for (CeilingApplication application : CeilingApplication.values()) {
            Outcome was = outcome("BUD-003", funding, context, application);
            Outcome is = outcome("BUD-003", funding.raised(place, more), context, application);
            if (was instanceof Outcome.Found) {
                assertThat(is).as("%s", application).isInstanceOf(Outcome.Found.class);
            }
            if (is instanceof Outcome.Satisfied) {
                assertThat(was).as("%s", application).isInstanceOf(Outcome.Satisfied.class);
            }
            Statistics.label(application.name()).collect(DossierContract.kind(was));
            Statistics.label(application.name()).coverage(coverage -> {
                coverage.check("Found").percentage(p -> p > 2);
                coverage.check("Satisfied").percentage(p -> p > 2);
            });
        }
    }

    /** Nor does it bring a project or a household under the cap of its province. */
    @Property(seed = Seed.FIXED, tries = 300)
    @StatisticsReport(onFailureOnly = true)
    default void moreSupportNeverBringsAnybodyUnderACap(
            @ForAll("capCircumstances") LegalContext context,
            @ForAll("fundings") Funding funding,
            @ForAll("raises") Vnd more,
            @ForAll("places") int place) {
        for (String code : List.of("BUD-004", "BUD-005")) {
            Outcome was = outcome(code, funding, context, CeilingApplication.PER_CLASS);
            Outcome is = outcome(code, funding.raised(place, more), context, CeilingApplication.PER_CLASS);
            if (was instanceof Outcome.Found) {
                assertThat(is).as(code).isInstanceOf(Outcome.Found.class);
            }
            if (is instanceof Outcome.Satisfied) {
                assertThat(was).as(code).isInstanceOf(Outcome.Satisfied.class);
            }
            Statistics.label(code).collect(DossierContract.kind(was));
            Statistics.label(code).coverage(coverage -> coverage.check("Found").count(n -> n > 0));
        }
    }

    /** Which of the places gets the raise. */
    @Provide
    default Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 2);
    }

    private Outcome outcome(String code, Funding funding, LegalContext context, CeilingApplication application) {
        Report report = Appraisal.by(book(), Gazetteer.vietnam(), application).appraise(dossier(funding), context);
        return report.outcome(code).orElseThrow();
    }

    /** The support is in the budget, in the places and with each household. */
    private static Dossier dossier(Funding funding) {
        List<Site> sites = funding.parts().stream()
                .map(part -> Site.builder()
                        .areaClass(part.areaClass())
                        .cost(part.cost())
                        .stateSupport(part.support())
                        .build())
                .toList();
        return Dossiers.lawful()
                .project(Dossiers.project()
                        .method(funding.method())
                        .sites(sites)
                        .budget(Budget.builder()
                                .total(funding.cost())
                                .addLines(BudgetLine.builder()
                                        .source(FundingSource.STATE_BUDGET)
                                        .amount(funding.support())
                                        .build())
                                .build())
                        .participants(List.of(
                                Dossiers.participant(0)
                                        .support(funding.support())
                                        .build(),
                                Dossiers.participant(1)
                                        .support(funding.support())
                                        .build()))
                        .build())
                .build();
    }
}
