package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * BUD-002: the amounts by year sum to each part of the cost (phân kỳ theo năm). To the đồng; a difference that the
 * stated rounding explains is undecided (ADR 0007).
 */
final class YearsMakeParts extends CitedRule<Dossier, Boolean> {

    YearsMakeParts() {
        super("BUD-002", Severity.VIOLATION, ProjectParameters.COST_BY_SOURCE, Bound.REQUIRED);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Boolean> ground) {
        Budget budget = dossier.project().budget();
        if (budget.lines().isEmpty()) {
            return ground.undecided(ImmutableList.of("project/budget/lines"));
        }
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < budget.lines().size(); i++) {
            BudgetLine line = budget.lines().get(i);
            String path = "project/budget/lines[" + i + "]";
            if (line.byYear().isEmpty()) {
                missing.add(path + "/byYear");
                continue;
            }
            if (line.amount().isEmpty()) {
                missing.add(path + "/amount");
                continue;
            }
            Vnd years = Vnd.sum(line.byYear().values());
            Vnd difference = line.amount().get().minus(years);
            if (difference.equals(Vnd.ZERO)) {
                continue;
            }
            if (!difference.abs().exceeds(budget.roundingSlack(line.byYear().size()))) {
                missing.add("project/budget/roundedTo");
                continue;
            }
            findings.add(ground.finding(path + "/amount")
                    .aspect(difference.isNegative() ? "over" : "short")
                    .with("place", i + 1)
                    .with("partVnd", line.amount().get())
                    .with("yearsVnd", years)
                    .with("differenceVnd", difference.abs())
                    .build());
        }
        return ground.outcome(
                findings,
                missing.stream().distinct().toList(),
                ImmutableMap.of("parts", budget.lines().size()));
    }
}
