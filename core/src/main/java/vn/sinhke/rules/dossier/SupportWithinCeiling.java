package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Scope;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AreaClass;
import vn.sinhke.project.Budget;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.rules.dossier.CeilingByClass.Money;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * BUD-003: the state pays no more than the ceiling of the method and the class of area (mức hỗ trợ tối đa): chain 80,
 * 70, 50 %, community 95, 80, 60 % of the total cost, Decree 27/2022 art. 21 and 22 as amended by Decree 38/2023. An
 * equal share is within (ADR 0041). The class of an area is taken by its name (ADR 0025).
 *
 * <p>No provision was found on a project over several classes of area, so the user chooses how the ceilings bind it
 * ({@link CeilingApplication}, ADR 0006), and the shares by class are reported whatever the choice. Where the class is
 * not known, a share over the ceiling of every class, or within the ceiling of every class, is decided all the same.
 */
final class SupportWithinCeiling extends CitedRule<Dossier, Percentage> {

    private final CeilingApplication application;

    SupportWithinCeiling(CeilingApplication application) {
        super("BUD-003", Severity.VIOLATION, SupportParameters.SUPPORT_CEILING, Bound.AT_MOST);
        this.application = application;
    }

    @Override
    public String variant() {
        return application.name();
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return dossier.project()
                .method()
                .filter(method -> method != SupportMethod.CHAIN && method != SupportMethod.COMMUNITY)
                .map(method -> "no-ceiling-for-method");
    }

    @Override
    protected Scope scope(Dossier dossier, LegalContext context) {
        return dossier.project()
                .method()
                .map(method -> CeilingByClass.scope(context, method, AreaClass.SPECIALLY_DIFFICULT))
                .orElse(context.scope());
    }

    @Override
    protected ImmutableList<String> missingForScope(Dossier dossier, LegalContext context) {
        return dossier.project().method().isEmpty() ? ImmutableList.of("project/method") : ImmutableList.of();
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Percentage> ground) {
        Budget budget = dossier.project().budget();
        Optional<Percentage> share = CeilingByClass.wholeShare(budget);
        Optional<CeilingByClass> all =
                CeilingByClass.of(ground.law(), dossier.project().method().orElseThrow());
        if (share.isEmpty() || all.isEmpty()) {
            return ground.undecided(CeilingByClass.missingForShare(budget));
        }
        ImmutableList<Site> sites = dossier.project().sites();
        List<String> missing = missingClasses(sites);
        Map<String, Object> computed = new TreeMap<>();
        computed.put("sharePercent", share.get());
        computed.put("supportMethod", dossier.project().method().orElseThrow());
        if (!missing.isEmpty()) {
            return withoutClasses(share.get(), all.get(), missing, computed, ground);
        }
        Map<AreaClass, Money> money = CeilingByClass.byClass(sites);
        money.forEach((areaClass, part) -> {
            computed.put("ceilingPercent." + areaClass, all.get().of(areaClass));
            if (part.isStated()) {
                computed.put(
                        "sharePercent." + areaClass,
                        part.support().orElseThrow().shareOf(part.cost().orElseThrow()));
            }
        });
        if (money.size() == 1 || application == CeilingApplication.LOWEST) {
            AreaClass strictest =
                    money.keySet().stream().max(AreaClass::compareTo).orElseThrow();
            return whole(budget, share.get(), all.get().of(strictest), strictest, computed, ground);
        }
        return application == CeilingApplication.WEIGHTED
                ? weighted(budget, money, all.get(), computed, ground)
                : perClass(sites, money, all.get(), computed, ground);
    }

    private static List<String> missingClasses(ImmutableList<Site> sites) {
        if (sites.isEmpty()) {
            return List.of("project/sites");
        }
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i).areaClass().isEmpty()) {
                missing.add("project/sites[" + i + "]/areaClass");
            }
        }
        return missing;
    }

    private static Outcome withoutClasses(
            Percentage share,
            CeilingByClass all,
            List<String> missing,
            Map<String, Object> computed,
            Ground<Percentage> ground) {
        computed.put("highestPercent", all.highest());
        computed.put("lowestPercent", all.lowest());
        if (share.exceeds(all.highest())) {
            Finding.Builder finding =
                    ground.finding("project/budget/stateSupport").aspect("everyClass");
            computed.forEach(finding::with);
            return Ground.found(finding.build());
        }
        return share.exceeds(all.lowest()) ? ground.undecided(missing, computed) : ground.satisfied(computed);
    }

    private static Outcome whole(
            Budget budget,
            Percentage share,
            Percentage ceiling,
            AreaClass areaClass,
            Map<String, Object> computed,
            Ground<Percentage> ground) {
        if (!share.exceeds(ceiling)) {
            return ground.satisfied(computed);
        }
        Vnd support = budget.stateSupport().orElseThrow();
        Vnd cost = budget.total().orElseThrow();
        return Ground.found(over("project/budget/stateSupport", areaClass, ceiling, support, cost, computed, ground));
    }

    private static Outcome perClass(
            ImmutableList<Site> sites,
            Map<AreaClass, Money> money,
            CeilingByClass all,
            Map<String, Object> computed,
            Ground<Percentage> ground) {
        List<Finding> findings = new ArrayList<>();
        money.forEach((areaClass, part) -> {
            if (part.isStated()
                    && part.support()
                            .orElseThrow()
                            .shareOf(part.cost().orElseThrow())
                            .exceeds(all.of(areaClass))) {
                String path = "project/sites[" + first(sites, areaClass) + "]/stateSupport";
                findings.add(over(
                        path,
                        areaClass,
                        all.of(areaClass),
                        part.support().orElseThrow(),
                        part.cost().orElseThrow(),
                        computed,
                        ground));
            }
        });
        return ground.outcome(findings, missingMoney(sites), computed);
    }

    private static Outcome weighted(
            Budget budget,
            Map<AreaClass, Money> money,
            CeilingByClass all,
            Map<String, Object> computed,
            Ground<Percentage> ground) {
        if (money.values().stream().anyMatch(part -> part.cost().isEmpty())) {
            return ground.undecided(ImmutableList.of("project/sites"), computed);
        }
        Vnd allowed = Vnd.sum(money.entrySet().stream()
                .map(e -> all.of(e.getKey()).floorOf(e.getValue().cost().orElseThrow()))
                .toList());
        Vnd support = budget.stateSupport().orElseThrow();
        computed.put("allowedVnd", allowed);
        computed.put("supportVnd", support);
        if (!support.exceeds(allowed)) {
            return ground.satisfied(computed);
        }
        Finding.Builder finding = ground.finding("project/budget/stateSupport")
                .aspect("weighted")
                .with("excessVnd", support.minus(allowed));
        computed.forEach(finding::with);
        return Ground.found(finding.build());
    }

    private static Finding over(
            String path,
            AreaClass areaClass,
            Percentage ceiling,
            Vnd support,
            Vnd cost,
            Map<String, Object> computed,
            Ground<Percentage> ground) {
        Map<String, Object> arguments = new TreeMap<>(computed);
        arguments.put("areaClass", areaClass);
        arguments.put("sharePercent", support.shareOf(cost));
        arguments.put("ceilingPercent", ceiling);
        arguments.put("supportVnd", support);
        arguments.put("costVnd", cost);
        arguments.put("excessVnd", support.minus(ceiling.floorOf(cost)));
        Finding.Builder finding = ground.finding(path).aspect("class");
        arguments.forEach(finding::with);
        return finding.build();
    }

    private static int first(ImmutableList<Site> sites, AreaClass areaClass) {
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i).areaClass().filter(areaClass::equals).isPresent()) {
                return i;
            }
        }
        throw new IllegalArgumentException("No place of class " + areaClass);
    }

    private static List<String> missingMoney(ImmutableList<Site> sites) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i).cost().isEmpty()) {
                missing.add("project/sites[" + i + "]/cost");
            }
            if (sites.get(i).stateSupport().isEmpty()) {
                missing.add("project/sites[" + i + "]/stateSupport");
            }
        }
        return missing;
    }
}
