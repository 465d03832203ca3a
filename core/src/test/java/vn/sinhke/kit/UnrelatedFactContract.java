package vn.sinhke.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.sinhke.Seed;
import vn.sinhke.json.Json;
import vn.sinhke.law.LegalContext;
import vn.sinhke.linkage.Organization;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportProject;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;

/** That a further fact never turns what is decided: it only ever decides what was undecided. */
public interface UnrelatedFactContract extends DossierContract {

    /** Facts that no provision asks for. */
    ImmutableMap<String, Function<Dossier, Dossier>> UNRELATED = ImmutableMap.of(
            "dataNote",
                    dossier ->
                            Dossier.builder().from(dossier).dataNote("minh họa").build(),
            "project/name", dossier -> project(dossier, project -> project.name("Dự án minh họa")),
            "project/component", dossier -> project(dossier, project -> project.component("Dự án 2")),
            "project/durationMonths", dossier -> project(dossier, project -> project.durationMonths(30)),
            "lead/representative", dossier -> lead(dossier, lead -> lead.representative("Người Minh Họa")),
            "lead/phone", dossier -> lead(dossier, lead -> lead.phone("0000000000")));

    private static Dossier project(Dossier dossier, Function<SupportProject.Builder, SupportProject.Builder> change) {
        return Dossier.builder()
                .from(dossier)
                .project(change.apply(SupportProject.builder().from(dossier.project()))
                        .build())
                .build();
    }

    private static Dossier lead(Dossier dossier, Function<Organization.Builder, Organization.Builder> change) {
        return dossier.lead()
                .map(lead -> Dossier.builder()
                        .from(dossier)
                        .lead(change.apply(Organization.builder().from(lead)).build())
                        .build())
                .orElse(dossier);
    }

    /** Which unrelated fact is said. */
    @Provide
    default Arbitrary<String> unrelated() {
        return Arbitraries.of(UNRELATED.keySet());
    }

    /** A fact that no provision asks for changes no decided outcome, not even its words. */
    @Property(seed = Seed.FIXED, tries = 200)
    @StatisticsReport(onFailureOnly = true)
    default void anUnrelatedFactChangesNothingButUndecided(
            @ForAll("circumstances") LegalContext context,
            @ForAll("dossiers") Dossier dossier,
            @ForAll("unrelated") String fact) {
        Report before = appraise(dossier, context);
        Report after = appraise(UNRELATED.get(fact).apply(dossier), context);

        before.results().forEach(result -> {
            if (!(result.outcome() instanceof Outcome.Undecided)) {
                assertThat(after.outcome(result.code().text()))
                        .as("%s after saying %s", result.code(), fact)
                        .hasValue(result.outcome());
            }
            Statistics.label("outcome").collect(DossierContract.kind(result.outcome()));
        });
        Statistics.label("outcome").coverage(coverage -> {
            coverage.check("Satisfied").percentage(p -> p > 3);
            coverage.check("Found").percentage(p -> p > 1);
        });
    }

    /** Where to take a fact out, counted over all that may be taken out. */
    @Provide
    default Arbitrary<Integer> spots() {
        return Arbitraries.integers().between(0, 1_000_000);
    }

    /** A rule that was met or broken while a fact was missing is so still when the fact is said. */
    @Property(seed = Seed.FIXED, tries = 500)
    @StatisticsReport(onFailureOnly = true)
    default void aMissingFactOnlyEverDecidesWhatWasUndecided(
            @ForAll("circumstances") LegalContext context,
            @ForAll("dossiers") Dossier dossier,
            @ForAll("spots") int spot) {
        ObjectNode tree = Json.mapper().valueToTree(dossier);
        List<Fact> facts = new ArrayList<>();
        collect(tree, "", facts);
        Fact fact = facts.get(spot % facts.size());
        fact.parent().remove(fact.key());
        Optional<Dossier> lacking = read(tree);
        if (lacking.isEmpty()) {
            return;
        }
        Report before = appraise(lacking.get(), context);
        Report after = appraise(dossier, context);

        before.results().forEach(result -> {
            Outcome was = result.outcome();
            Outcome is = after.outcome(result.code().text()).orElseThrow();
            boolean wasDecided = was instanceof Outcome.Satisfied || was instanceof Outcome.Found;
            if (wasDecided && !readWhenAbsent(result.code().text(), fact.path())) {
                assertThat(DossierContract.kind(is))
                        .as("%s after saying %s", result.code(), fact.path())
                        .isEqualTo(DossierContract.kind(was));
            }
            boolean decided = was instanceof Outcome.Undecided && !(is instanceof Outcome.Undecided);
            Statistics.label("fact").collect(decided ? "decides" : "does not");
        });
        Statistics.label("fact").coverage(coverage -> coverage.check("decides").count(n -> n > 0));
    }

    /** A fact of a dossier's JSON that can be left out. */
    record Fact(ObjectNode parent, String key, String path) {}

    private static void collect(JsonNode node, String path, List<Fact> facts) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(key -> {
                String below = path.isEmpty() ? key : path + "/" + key;
                if (!object.get(key).isArray() && !path.endsWith("byYear")) {
                    facts.add(new Fact(object, key, below));
                }
                collect(object.get(key), below, facts);
            });
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, path + "[]", facts));
        }
    }

    private static Optional<Dossier> read(ObjectNode tree) {
        try {
            return Optional.of(Json.mapper().treeToValue(tree, Dossier.class));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // a fact without which there is no dossier
        }
    }

    /**
     * Facts that say something to a rule even when they are absent, as the rule's own javadoc has it. A rule named here
     * reads the fact; all other rules have to hold whether it is said or not.
     */
    ImmutableSetMultimap<String, String> READ_WHEN_ABSENT = ImmutableSetMultimap.<String, String>builder()
            // Amounts are exact unless they are said to be rounded.
            .putAll("BUD-001", "project/budget")
            .putAll("BUD-002", "project/budget")
            // Without a count the list is counted.
            .putAll("BUD-007", "project/counts", "project/budget")
            // They look at what is written, and pass over what is not.
            .putAll("BUD-008", "project")
            .putAll("IDN-001", "project/participants[]/household/representative")
            // What is stated of a recognition excludes a day; what is not stated does not.
            .putAll("PRT-001", "project/participants[]/household/status/")
            .putAll("PRT-002", "project/participants[]/household/status/")
            // Without the day of the call it is the day of filing, without that the day of the law.
            .putAll("PLC-002", "call", "filedOn")
            .putAll("PLC-003", "call", "filedOn")
            // Without a method a project is held to be a chain project.
            .putAll("LNK-001", "project/method")
            .putAll("ORG-001", "project/method")
            // It asks that the results be stated.
            .putAll("RES-001", "project/method", "project/results[]")
            .build();

    /** Whether the rule reads something out of the absence of the fact; a team adds its own rules here. */
    default boolean readWhenAbsent(String rule, String path) {
        return READ_WHEN_ABSENT.get(rule).stream().anyMatch(path::startsWith);
    }
}
