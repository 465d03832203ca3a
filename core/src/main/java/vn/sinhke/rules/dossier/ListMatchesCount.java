package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * PRT-006: the list has as many households as the text states (số hộ theo danh sách và theo thuyết minh). The share of
 * Decree 27/2022 art. 20 cl. 5 is of the households taking part, which must be one number (ADR 0020, ADR 0043).
 */
final class ListMatchesCount extends CitedRule<Dossier, Percentage> {

    ListMatchesCount() {
        super("PRT-006", Severity.WARNING, ParticipationParameters.BENEFICIARY_SHARE_MINIMUM, Bound.BASIS);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        if (dossier.project().participants().isEmpty()) {
            return Optional.of("no-list");
        }
        return dossier.project().counts().households().isEmpty() ? Optional.of("no-count") : Optional.empty();
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Percentage> ground) {
        int listed = dossier.project().participants().size();
        int stated = dossier.project().counts().households().orElseThrow();
        return listed == stated
                ? ground.satisfied(ImmutableMap.of("listedHouseholds", listed))
                : Ground.found(ground.finding("project/counts/households")
                        .with("listedHouseholds", listed)
                        .with("statedHouseholds", stated)
                        .build());
    }
}
