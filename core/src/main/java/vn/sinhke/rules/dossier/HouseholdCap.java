package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Scope;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * BUD-005: the support of each household is within the cap that the province has set for its class (mức tối đa một hộ
 * do tỉnh quy định). An equal amount is within; classes without a cap are not looked at (ADR 0041, ADR 0026).
 */
final class HouseholdCap extends CitedRule<Dossier, Vnd> {

    HouseholdCap() {
        super("BUD-005", Severity.VIOLATION, SupportParameters.SUPPORT_CAP_HOUSEHOLD, Bound.AT_MOST);
    }

    @Override
    protected Scope scope(Dossier dossier, LegalContext context) {
        return context.scope().with(Dimension.POVERTY_CLASS, PovertyClass.POOR.name());
    }

    @Override
    protected ImmutableList<String> missingForScope(Dossier dossier, LegalContext context) {
        return context.province().isEmpty() ? ImmutableList.of("province") : ImmutableList.of();
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Vnd> ground) {
        ImmutableList<Participant> list = dossier.project().participants();
        if (list.isEmpty()) {
            return ground.undecided(ImmutableList.of("project/participants"));
        }
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String path = "project/participants[" + i + "]";
            Optional<PovertyClass> povertyClass =
                    list.get(i).household().status().map(PovertyStatus::povertyClass);
            Optional<Vnd> support = list.get(i).support();
            if (support.isEmpty()) {
                missing.add(path + "/support");
            }
            if (povertyClass.isEmpty()) {
                missing.add(path + "/household/status");
            }
            if (support.isPresent() && povertyClass.isPresent()) {
                Scope asked = ground.context()
                        .scope()
                        .with(Dimension.POVERTY_CLASS, povertyClass.get().name());
                LegalAnswer<Vnd> answer = ground.law().answer(SupportParameters.SUPPORT_CAP_HOUSEHOLD, asked);
                if (answer instanceof LegalAnswer.InForce<Vnd> cap
                        && support.get().exceeds(cap.value())) {
                    findings.add(ground.and(cap)
                            .finding(path + "/support")
                            .with("place", i + 1)
                            .with("povertyClass", povertyClass.get())
                            .with("supportVnd", support.get())
                            .with("capVnd", cap.value())
                            .build());
                }
            }
        }
        return ground.outcome(findings, missing, ImmutableMap.of("households", list.size()));
    }
}
