package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * PRT-002: a project goes first if more than 70 % of its participants are poor, near-poor, newly escaped, of an ethnic
 * minority, people of merit or women (ưu tiên), Decree 27/2022 art. 20 cl. 5. An equal share is not more
 * (ADR 0021).
 *
 * <p>Not to have priority breaks no provision, so the finding is a note.
 */
final class PriorityShare extends CitedRule<Dossier, Percentage> {

    PriorityShare() {
        super("PRT-002", Severity.NOTE, ParticipationParameters.PRIORITY_SHARE_ABOVE, Bound.ABOVE);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Percentage> ground) {
        LocalDate day = ground.context().day();
        Optional<ParticipantShare> counted = ParticipantShare.of(
                dossier,
                participant -> counts(participant, day),
                ParticipantCounts::priority,
                "project/counts/priority");
        if (counted.isEmpty()) {
            return ground.undecided(ImmutableList.of("project/participants", "project/counts/households"));
        }
        ParticipantShare share = counted.get();
        Map<String, Object> computed = ImmutableMap.of(
                "participants", share.households(),
                "priorityHouseholds", share.atLeast(),
                "sharePercent", share.lowest(),
                "abovePercent", ground.value());
        if (share.lowest().exceeds(ground.value())) {
            return ground.satisfied(computed);
        }
        if (share.highest().exceeds(ground.value())) {
            return ground.undecided(share.unknown(), computed);
        }
        var finding = ground.finding(share.path());
        computed.forEach(finding::with);
        return Ground.found(finding.build());
    }

    private static Optional<Boolean> counts(Participant participant, LocalDate day) {
        return participant.household().groups().isEmpty()
                ? BeneficiaryShare.isBeneficiary(participant, day, Optional.empty())
                : Optional.of(true);
    }
}
