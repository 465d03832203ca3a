package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * ORG-001: a chain project is led by an enterprise, a cooperative or a union of cooperatives (đơn vị chủ trì liên kết),
 * Decree 27/2022 art. 3 cl. 4.
 *
 * <p>A cooperative group (tổ hợp tác) may take part and may not lead. Other methods have no lead unit in this sense
 * (ADR 0038).
 */
final class LeadKind extends CitedRule<Dossier, ImmutableSet<String>> {

    LeadKind() {
        super("ORG-001", Severity.VIOLATION, LinkageParameters.LEAD_KINDS, Bound.ONE_OF);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return ChainOnly.reason(dossier);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<ImmutableSet<String>> ground) {
        Optional<OrganizationKind> kind = dossier.lead().flatMap(Organization::kind);
        if (kind.isEmpty()) {
            return ground.undecided(ImmutableList.of("lead/kind"));
        }
        if (ground.value().contains(kind.get().name())) {
            return ground.satisfied(ImmutableMap.of("leadKind", kind.get()));
        }
        return Ground.found(ground.finding("lead/kind")
                .with("leadKind", kind.get())
                .with("allowedKinds", String.join(", ", ground.value()))
                .build());
    }
}
