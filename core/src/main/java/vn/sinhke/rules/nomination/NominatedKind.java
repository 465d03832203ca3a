package vn.sinhke.rules.nomination;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.project.NominationList;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * NOM-001: every nominated organization is of a kind that may lead a linkage, Decree 27/2022 art. 3 cl. 4 (ADR 0038).
 */
final class NominatedKind extends CitedRule<NominationList, ImmutableSet<String>> {

    NominatedKind() {
        super("NOM-001", Severity.VIOLATION, LinkageParameters.LEAD_KINDS, Bound.ONE_OF);
    }

    @Override
    protected Outcome judge(NominationList list, Ground<ImmutableSet<String>> ground) {
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < list.nominations().size(); i++) {
            String path = "nominations[" + i + "]/organization/kind";
            Optional<OrganizationKind> kind =
                    list.nominations().get(i).organization().kind();
            if (kind.isEmpty()) {
                missing.add(path);
            } else if (!ground.value().contains(kind.get().name())) {
                findings.add(ground.finding(path)
                        .with("place", i + 1)
                        .with("leadKind", kind.get())
                        .with("allowedKinds", String.join(", ", ground.value()))
                        .build());
            }
        }
        return NominatedOnce.outcome(list, ground, findings, missing);
    }
}
