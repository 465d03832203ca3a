package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.StatedResult;
import vn.sinhke.project.SupportProject;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * RES-001: a chain project states its results on jobs, income and local contribution for every plan year and for its
 * end (kết quả theo kế hoạch năm và thời điểm kết thúc), Decree 27/2022 art. 21 cl. 1 pt. a.
 *
 * <p>Plan years run from the first to the last, both in. A dossier without a single stated result says nothing, and the
 * rule is undecided; once one is stated, every other that is missing is a finding. The place of a result is its year,
 * {@code project/results[2024]/jobs}, or {@code project/results[end]/jobs} (ADR 0039, ADR
 * 0040).
 */
final class ResultsStated extends CitedRule<Dossier, ImmutableSet<String>> {

    /** More plan years than any project has: a slip of the pen, not a plan. */
    private static final int MOST_YEARS = 50;

    ResultsStated() {
        super("RES-001", Severity.VIOLATION, ProjectParameters.STATED_RESULTS, Bound.ALL_OF);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return ChainOnly.reason(dossier);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<ImmutableSet<String>> ground) {
        SupportProject project = dossier.project();
        List<String> missing = new ArrayList<>();
        if (project.firstYear().isEmpty()) {
            missing.add("project/firstYear");
        }
        if (project.lastYear().isEmpty()) {
            missing.add("project/lastYear");
        }
        if (project.results().isEmpty()) {
            missing.add("project/results");
            return ground.undecided(missing);
        }
        List<Finding> findings = new ArrayList<>();
        if (missing.isEmpty()) {
            int last = Math.min(project.lastYear().get(), project.firstYear().get() + MOST_YEARS);
            for (int year = project.firstYear().get(); year <= last; year++) {
                lookFor(Optional.of(year), project.results(), ground, findings);
            }
        }
        lookFor(Optional.empty(), project.results(), ground, findings);
        return ground.outcome(
                findings, missing, ImmutableMap.of("results", project.results().size()));
    }

    private static void lookFor(
            Optional<Integer> year,
            ImmutableList<StatedResult> results,
            Ground<ImmutableSet<String>> ground,
            List<Finding> findings) {
        String at = year.map(String::valueOf).orElse("end");
        for (String word : ground.value()) {
            boolean stated = results.stream()
                    .filter(result -> result.year().equals(year))
                    .anyMatch(result ->
                            text(result, word).filter(t -> !t.isBlank()).isPresent());
            if (!stated) {
                findings.add(ground.finding("project/results[" + at + "]/" + word)
                        .aspect(year.isPresent() ? "year" : "end")
                        .with("result", word)
                        .with("year", at)
                        .build());
            }
        }
    }

    private static Optional<String> text(StatedResult result, String word) {
        return switch (word) {
            case "jobs" -> result.jobs();
            case "income" -> result.income();
            case "localContribution" -> result.localContribution();
            default ->
                throw new IllegalArgumentException(
                        "Not a result: '" + word + "' (expected jobs, income or localContribution)");
        };
    }
}
