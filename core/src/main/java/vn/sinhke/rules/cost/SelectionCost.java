package vn.sinhke.rules.cost;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Budget;
import vn.sinhke.project.CostItem;
import vn.sinhke.project.CostKind;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;
import vn.sinhke.validation.Threshold;

/**
 * BUD-010: selecting projects costs at most 5 % (chi phí lựa chọn dự án): of all money given for production support,
 * Circular 55/2023 art. 4 cl. 13 pt. a, for money of 2021-2025; of the money given to the project, Circular 60/2026 art. 4 cl.
 * 16, for money of 2026-2030. An equal share is within.
 *
 * <p>Money given to the project is the state's part of its cost: what the act speaks of is given, and the counterpart of
 * households and the lead is not (ADR 0017).
 */
final class SelectionCost extends CitedRule<Dossier, Percentage> {

    private static final String ACTIVITY_TOTAL = "ACTIVITY_TOTAL";

    SelectionCost() {
        super("BUD-010", Severity.VIOLATION, SupportParameters.SELECTION_COST_MAXIMUM, Bound.AT_MOST);
    }

    @Override
    public ImmutableList<Threshold> thresholds() {
        return ImmutableList.of(
                new Threshold(SupportParameters.SELECTION_COST_MAXIMUM, Bound.AT_MOST),
                new Threshold(SupportParameters.SELECTION_COST_BASE, Bound.BASIS));
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return selection(dossier).isEmpty() ? Optional.of("no-selection-cost") : Optional.empty();
    }

    @Override
    protected ImmutableList<String> missingForScope(Dossier dossier, LegalContext context) {
        return context.capitalPeriod().isEmpty() ? ImmutableList.of("project/capitalPeriod") : ImmutableList.of();
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Percentage> ground) {
        if (!(ground.law().answer(SupportParameters.SELECTION_COST_BASE)
                instanceof LegalAnswer.InForce<com.google.common.collect.ImmutableSet<String>> base)) {
            return ground.undecided(ImmutableList.of("law:" + SupportParameters.SELECTION_COST_BASE.name()));
        }
        boolean ofActivity = base.value().contains(ACTIVITY_TOTAL);
        Budget budget = dossier.project().budget();
        Optional<Vnd> whole =
                (ofActivity ? budget.activityTotal() : budget.stateSupport()).filter(total -> total.exceeds(Vnd.ZERO));
        List<String> missing = new ArrayList<>();
        List<Vnd> amounts = new ArrayList<>();
        for (int i : selection(dossier)) {
            Optional<Vnd> amount = budget.items().get(i).amount();
            amount.ifPresent(amounts::add);
            if (amount.isEmpty()) {
                missing.add("project/budget/items[" + i + "]/amount");
            }
        }
        if (whole.isEmpty()) {
            missing.add(ofActivity ? "project/budget/activityTotal" : "project/budget/stateSupport");
            return ground.undecided(missing);
        }
        Vnd cost = Vnd.sum(amounts);
        ImmutableMap<String, Object> computed = ImmutableMap.of(
                "costVnd", cost,
                "baseVnd", whole.get(),
                "base", base.value().iterator().next(),
                "sharePercent", cost.shareOf(whole.get()),
                "maximumPercent", ground.value());
        if (!cost.shareOf(whole.get()).exceeds(ground.value())) {
            return missing.isEmpty() ? ground.satisfied(computed) : ground.undecided(missing, computed);
        }
        var finding = ground.finding(
                        "project/budget/items[" + selection(dossier).get(0) + "]/amount")
                .with("excessVnd", cost.minus(ground.value().floorOf(whole.get())));
        computed.forEach(finding::with);
        return Ground.found(finding.build());
    }

    private static ImmutableList<Integer> selection(Dossier dossier) {
        ImmutableList<CostItem> items = dossier.project().budget().items();
        ImmutableList.Builder<Integer> places = ImmutableList.builder();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).kind().filter(CostKind.SELECTION::equals).isPresent()) {
                places.add(i);
            }
        }
        return places.build();
    }
}
