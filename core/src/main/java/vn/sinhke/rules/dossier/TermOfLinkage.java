package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.law.Scope;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;
import vn.sinhke.valuechain.ProductionCycle;
import vn.sinhke.valuechain.ValueChain;

/**
 * LNK-003: a supported linkage runs at least five years for a production cycle of a year or more, else three (thời gian
 * liên kết), Decree 98/2018 art. 11. An equal term is enough; twelve months are a year.
 *
 * <p>The term is the contract's, not the project's: a project of 30 months may stand on a contract of five years. While
 * the cycle is not known, a term that is enough for the longer one, or too short for the shorter one, is decided all
 * the same (ADR 0023, ADR 0031).
 */
final class TermOfLinkage extends CitedRule<Dossier, Integer> {

    TermOfLinkage() {
        super("LNK-003", Severity.VIOLATION, LinkageParameters.LINKAGE_TERM_MINIMUM, Bound.AT_LEAST);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return dossier.contracts().isEmpty() ? Optional.of("no-contract") : Optional.empty();
    }

    @Override
    protected Scope scope(Dossier dossier, LegalContext context) {
        // With an unknown cycle the longer term is asked for first; judge() then looks at the shorter one too.
        return context.scope()
                .with(
                        Dimension.CYCLE,
                        cycle(dossier).orElse(ProductionCycle.YEAR_OR_LONGER).name());
    }

    private static Optional<ProductionCycle> cycle(Dossier dossier) {
        return dossier.project().valueChain().flatMap(ValueChain::cycleMonths).map(ProductionCycle::ofMonths);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Integer> ground) {
        Optional<ProductionCycle> cycle = cycle(dossier);
        Ground<Integer> least = cycle.isPresent() ? ground : shorter(ground);
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < dossier.contracts().size(); i++) {
            String path = "contracts[" + i + "]/termMonths";
            Optional<Integer> term = dossier.contracts().get(i).termMonths();
            if (term.isEmpty()) {
                missing.add(path);
            } else if (term.get() < least.value()) {
                findings.add(least.finding(path)
                        .with("termMonths", term.get())
                        .with("minimumMonths", least.value())
                        .with("cycle", cycle.orElse(ProductionCycle.UNDER_A_YEAR))
                        .build());
            } else if (term.get() < ground.value()) {
                missing.add("project/valueChain/cycleMonths");
            }
        }
        ImmutableMap<String, Object> computed = cycle.isPresent()
                ? ImmutableMap.of("minimumMonths", ground.value(), "cycle", cycle.get())
                : ImmutableMap.of("minimumMonths", ground.value(), "cycle", ProductionCycle.YEAR_OR_LONGER);
        return ground.outcome(findings, missing.stream().distinct().collect(ImmutableList.toImmutableList()), computed);
    }

    private static Ground<Integer> shorter(Ground<Integer> ground) {
        Scope asked = ground.context().scope().with(Dimension.CYCLE, ProductionCycle.UNDER_A_YEAR.name());
        LegalAnswer<Integer> answer = ground.law().answer(LinkageParameters.LINKAGE_TERM_MINIMUM, asked);
        return answer instanceof LegalAnswer.InForce<Integer> inForce ? ground.and(inForce) : ground;
    }
}
