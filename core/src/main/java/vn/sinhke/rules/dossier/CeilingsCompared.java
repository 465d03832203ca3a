package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Scope;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.place.AreaClass;
import vn.sinhke.project.Budget;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * BUD-006: what the state's share would mean by either method: over the highest ceiling of a chain project, it can only
 * be a community project (so sánh mức trần). A note; BUD-003 judges the method that the dossier states
 * (ADR 0041).
 */
final class CeilingsCompared extends CitedRule<Dossier, Percentage> {

    CeilingsCompared() {
        super("BUD-006", Severity.NOTE, SupportParameters.SUPPORT_CEILING, Bound.AT_MOST);
    }

    @Override
    protected Scope scope(Dossier dossier, LegalContext context) {
        return CeilingByClass.scope(context, SupportMethod.CHAIN, AreaClass.SPECIALLY_DIFFICULT);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Percentage> ground) {
        Budget budget = dossier.project().budget();
        Optional<Percentage> share = CeilingByClass.wholeShare(budget);
        Optional<CeilingByClass> chain = CeilingByClass.of(ground.law(), SupportMethod.CHAIN);
        Optional<CeilingByClass> community = CeilingByClass.of(ground.law(), SupportMethod.COMMUNITY);
        if (share.isEmpty()) {
            return ground.undecided(CeilingByClass.missingForShare(budget));
        }
        if (chain.isEmpty() || community.isEmpty()) {
            return ground.undecided(ImmutableList.of("law:" + SupportParameters.SUPPORT_CEILING.name()));
        }
        ImmutableMap<String, Object> computed = ImmutableMap.of(
                "sharePercent", share.get(),
                "chainHighestPercent", chain.get().highest(),
                "communityHighestPercent", community.get().highest());
        if (!share.get().exceeds(chain.get().highest())) {
            return ground.satisfied(computed);
        }
        Finding.Builder finding = ground.finding("project/budget/stateSupport")
                .aspect(share.get().exceeds(community.get().highest()) ? "both" : "chain");
        computed.forEach(finding::with);
        return Ground.found(finding.build());
    }
}
