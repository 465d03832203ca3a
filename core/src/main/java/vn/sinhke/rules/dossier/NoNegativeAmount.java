package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportProject;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** BUD-008: no amount of a project's cost is below zero (số tiền âm), or the sums would close on nothing (ADR 0043). */
final class NoNegativeAmount extends CitedRule<Dossier, Boolean> {

    NoNegativeAmount() {
        super("BUD-008", Severity.VIOLATION, ProjectParameters.COST_BY_SOURCE, Bound.REQUIRED);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        SupportProject project = dossier.project();
        boolean anyAmount = project.budget().total().isPresent()
                || !project.budget().lines().isEmpty()
                || project.sites().stream()
                        .anyMatch(site -> site.cost().or(site::stateSupport).isPresent())
                || project.participants().stream().anyMatch(p -> p.support().isPresent());
        return anyAmount ? Optional.empty() : Optional.of("no-amounts");
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Boolean> ground) {
        Budget budget = dossier.project().budget();
        List<Finding> findings = new ArrayList<>();
        look("project/budget/total", budget.total(), ground, findings);
        for (int i = 0; i < budget.lines().size(); i++) {
            BudgetLine line = budget.lines().get(i);
            String path = "project/budget/lines[" + i + "]";
            look(path + "/amount", line.amount(), ground, findings);
            line.byYear()
                    .forEach((year, amount) -> look(path + "/byYear/" + year, Optional.of(amount), ground, findings));
        }
        for (int i = 0; i < dossier.project().sites().size(); i++) {
            String path = "project/sites[" + i + "]";
            look(path + "/cost", dossier.project().sites().get(i).cost(), ground, findings);
            look(path + "/stateSupport", dossier.project().sites().get(i).stateSupport(), ground, findings);
        }
        for (int i = 0; i < dossier.project().participants().size(); i++) {
            look(
                    "project/participants[" + i + "]/support",
                    dossier.project().participants().get(i).support(),
                    ground,
                    findings);
        }
        return ground.outcome(findings, ImmutableList.of(), ImmutableMap.of());
    }

    private static void look(String path, Optional<Vnd> amount, Ground<Boolean> ground, List<Finding> findings) {
        amount.filter(Vnd::isNegative)
                .ifPresent(negative -> findings.add(
                        ground.finding(path).with("amountVnd", negative).build()));
    }
}
