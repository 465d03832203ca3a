package vn.sinhke.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.sinhke.Seed;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.law.LegalContext;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.Budget;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportProject;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;
import vn.sinhke.validation.Severity;

/** That the order in which anything is listed decides nothing. */
public interface OrderContract extends DossierContract {

    /** Chances by which to shuffle. */
    @Provide
    default Arbitrary<Random> chances() {
        return Arbitraries.randoms();
    }

    /**
     * Households, parts of the budget, places, results, partners, contracts and minutes may be listed in any order:
     * every rule says the same, as severely, and waits for the same facts.
     */
    @Property(seed = Seed.FIXED, tries = 300)
    @StatisticsReport(onFailureOnly = true)
    default void theOrderOfAListDecidesNothing(
            @ForAll("circumstances") LegalContext context,
            @ForAll("dossiers") Dossier dossier,
            @ForAll("chances") Random random) {
        Report report = appraise(dossier, context);

        assertThat(essence(appraise(shuffled(dossier, random), context))).isEqualTo(essence(report));

        Statistics.label("found").collect(report.findings().isEmpty() ? "nothing" : "something");
        Statistics.label("found")
                .coverage(coverage -> coverage.check("something").percentage(p -> p > 10));
    }

    /** The rules of a set may be given in any order: the set is the same, and says the same. */
    @Property(seed = Seed.FIXED, tries = 100)
    default void theOrderOfRulesDecidesNothing(
            @ForAll("circumstances") LegalContext context,
            @ForAll("dossiers") Dossier dossier,
            @ForAll("chances") Random random) {
        RuleSet<Dossier> rules = Appraisal.by(book(), Gazetteer.vietnam(), CeilingApplication.PER_CLASS)
                .dossierRules();
        List<Rule<Dossier>> others = shuffled(rules.rules().values(), random);
        RuleSet<Dossier> again = RuleSet.of(rules.subject(), others);

        assertThat(again.version()).isEqualTo(rules.version());
        assertThat(again.check(dossier, book().on(context))).isEqualTo(rules.check(dossier, book().on(context)));
    }

    private static Dossier shuffled(Dossier dossier, Random random) {
        SupportProject project = dossier.project();
        Budget budget = project.budget();
        return Dossier.builder()
                .from(dossier)
                .partners(shuffled(dossier.partners(), random))
                .contracts(shuffled(dossier.contracts(), random))
                .minutes(shuffled(dossier.minutes(), random))
                .project(SupportProject.builder()
                        .from(project)
                        .participants(shuffled(project.participants(), random))
                        .sites(shuffled(project.sites(), random))
                        .results(shuffled(project.results(), random))
                        .budget(Budget.builder()
                                .from(budget)
                                .lines(shuffled(budget.lines(), random))
                                .items(shuffled(budget.items(), random))
                                .build())
                        .build())
                .build();
    }

    private static <T> List<T> shuffled(Collection<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** What a rule said but for the places at which it stands in a list. */
    record Essence(String code, String kind, Optional<Severity> worst, List<String> missing) {}

    private static List<Essence> essence(Report report) {
        return report.results().stream()
                .map(result -> new Essence(
                        result.code().text(),
                        DossierContract.kind(result.outcome()),
                        worst(result.outcome()),
                        DossierContract.missing(result.outcome()).stream()
                                .map(path -> path.replaceAll("\\[[0-9]+]", "[]"))
                                .sorted()
                                .toList()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Severity> worst(Outcome outcome) {
        return outcome instanceof Outcome.Found found
                ? found.findings().stream().map(Finding::severity).reduce(Severity::max)
                : Optional.empty();
    }
}
