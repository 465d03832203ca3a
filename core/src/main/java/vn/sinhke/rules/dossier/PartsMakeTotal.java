package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * BUD-001: the parts of the cost, by source, sum to the stated total.
 *
 * <p>Equal to the đồng, for figures stated to the đồng. Where the dossier says that its figures are rounded, a
 * difference that rounding alone can make is undecided: it is neither shown nor refuted (ADR 0007).
 */
final class PartsMakeTotal extends CitedRule<Dossier, Boolean> {

    PartsMakeTotal() {
        super("BUD-001", Severity.VIOLATION, ProjectParameters.COST_BY_SOURCE, Bound.REQUIRED);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Boolean> ground) {
        Budget budget = dossier.project().budget();
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (budget.total().isEmpty()) {
            missing.add("project/budget/total");
        }
        if (budget.lines().isEmpty()) {
            missing.add("project/budget/lines");
        }
        for (int i = 0; i < budget.lines().size(); i++) {
            if (budget.lines().get(i).amount().isEmpty()) {
                missing.add("project/budget/lines[" + i + "]/amount");
            }
        }
        ImmutableList<String> unknown = missing.build();
        if (!unknown.isEmpty()) {
            return ground.undecided(unknown);
        }
        Vnd total = budget.total().orElseThrow();
        Vnd parts = Vnd.sum(budget.lines().stream()
                .map(BudgetLine::amount)
                .map(Optional::orElseThrow)
                .toList());
        Vnd difference = total.minus(parts);
        ImmutableMap<String, Object> computed =
                ImmutableMap.of("totalVnd", total, "partsVnd", parts, "differenceVnd", difference);
        if (difference.equals(Vnd.ZERO)) {
            return ground.satisfied(computed);
        }
        if (!difference.abs().exceeds(budget.roundingSlack(budget.lines().size()))) {
            return ground.undecided(ImmutableList.of("project/budget/roundedTo"), computed);
        }
        return Ground.found(ground.finding("project/budget/total")
                .aspect(difference.isNegative() ? "over" : "short")
                .with("totalVnd", total)
                .with("partsVnd", parts)
                .with("differenceVnd", difference.abs())
                .build());
    }
}
