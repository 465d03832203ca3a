package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Scope;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * BUD-004: the support of one project is within the cap that the province has set (mức tối đa một dự án do tỉnh quy
 * định). Where the province has set none, the rule does not apply; an equal amount is within (ADR 0041). What
 * a merged province held is unread since 1 July 2025 (ADR 0026).
 */
final class ProjectCap extends CitedRule<Dossier, Vnd> {

    ProjectCap() {
        super("BUD-004", Severity.VIOLATION, SupportParameters.SUPPORT_CAP_PROJECT, Bound.AT_MOST);
    }

    @Override
    protected Scope scope(Dossier dossier, LegalContext context) {
        return context.scope().with(Dimension.METHOD, dossier.project().method().map(SupportMethod::name));
    }

    @Override
    protected ImmutableList<String> missingForScope(Dossier dossier, LegalContext context) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (context.province().isEmpty()) {
            missing.add("province");
        }
        if (dossier.project().method().isEmpty()) {
            missing.add("project/method");
        }
        return missing.build();
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Vnd> ground) {
        Optional<Vnd> support = dossier.project().budget().stateSupport();
        if (support.isEmpty()) {
            return ground.undecided(ImmutableList.of("project/budget/stateSupport"));
        }
        ImmutableMap<String, Object> computed = ImmutableMap.of("supportVnd", support.get(), "capVnd", ground.value());
        return support.get().exceeds(ground.value())
                ? Ground.found(ground.finding("project/budget/stateSupport")
                        .with("supportVnd", support.get())
                        .with("capVnd", ground.value())
                        .with("excessVnd", support.get().minus(ground.value()))
                        .build())
                : ground.satisfied(computed);
    }
}
