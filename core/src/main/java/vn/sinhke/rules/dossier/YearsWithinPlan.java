package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportProject;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * BUD-009: money is planned for plan years only (vốn ngoài thời gian thực hiện); first and last plan year are in (ADR
 * 0043).
 */
final class YearsWithinPlan extends CitedRule<Dossier, Boolean> {

    YearsWithinPlan() {
        super("BUD-009", Severity.WARNING, ProjectParameters.COST_BY_SOURCE, Bound.REQUIRED);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Boolean> ground) {
        SupportProject project = dossier.project();
        if (project.budget().lines().stream().allMatch(line -> line.byYear().isEmpty())) {
            return ground.notApplicable("no-yearly-split");
        }
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (project.firstYear().isEmpty()) {
            missing.add("project/firstYear");
        }
        if (project.lastYear().isEmpty()) {
            missing.add("project/lastYear");
        }
        int first = project.firstYear().orElse(Integer.MIN_VALUE);
        int last = project.lastYear().orElse(Integer.MAX_VALUE);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < project.budget().lines().size(); i++) {
            BudgetLine line = project.budget().lines().get(i);
            for (int year : line.byYear().keySet()) {
                if (year < first || year > last) {
                    findings.add(ground.finding("project/budget/lines[" + i + "]/byYear/" + year)
                            .with("place", i + 1)
                            .with("year", year)
                            .build());
                }
            }
        }
        return ground.outcome(findings, missing.build(), ImmutableMap.of());
    }
}
