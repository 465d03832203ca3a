package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * LNK-001: a chain project has a contract or minutes of cooperation (hợp đồng hoặc biên bản hợp tác), Decree 27/2022
 * art. 21 cl. 1 pt. b.
 *
 * <p>A dossier that says it has none breaks the provision; one that shows none and says nothing is undecided (ADR
 * 0038, ADR 0040).
 */
final class LinkageDocumentExists extends CitedRule<Dossier, Boolean> {

    LinkageDocumentExists() {
        super("LNK-001", Severity.VIOLATION, LinkageParameters.LINKAGE_DOCUMENT, Bound.REQUIRED);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return ChainOnly.reason(dossier);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Boolean> ground) {
        int contracts = dossier.contracts().size();
        int minutes = dossier.minutes().size();
        if (contracts + minutes > 0) {
            return ground.satisfied(ImmutableMap.of("contracts", contracts, "minutes", minutes));
        }
        return dossier.hasLinkageDocument().map(has -> !has).orElse(false)
                ? Ground.found(ground.finding("hasLinkageDocument").build())
                : ground.undecided(ImmutableList.of("contracts"));
    }
}
