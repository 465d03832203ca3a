package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.beneficiary.HouseholdIdentity;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * PRT-003: no household stands twice on the list of one dossier (trùng trong danh sách).
 *
 * <p>A household entered twice is counted twice in the share of Decree 27/2022 art. 20 cl. 5 and supported twice, which
 * the circular on the money forbids where one is in force. One personal number is certain and a violation; one name,
 * address and commune, where a number is lacking, is a warning for a person to look at. The finding stands at the later
 * place and names the first that is most like it (ADR 0035).
 */
final class ListedOnce extends CitedRule<Dossier, Percentage> {

    ListedOnce() {
        super("PRT-003", Severity.VIOLATION, ParticipationParameters.BENEFICIARY_SHARE_MINIMUM, Bound.BASIS);
    }

    @Override
    public ImmutableList<Parameter<?>> parameters() {
        return ImmutableList.of(ParticipationParameters.BENEFICIARY_SHARE_MINIMUM, SupportParameters.NO_DOUBLE_SUPPORT);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Percentage> ground) {
        ImmutableList<Participant> list = dossier.project().participants();
        if (list.isEmpty()) {
            return ground.undecided(ImmutableList.of("project/participants"));
        }
        Ground<?> cited =
                ground.law().answer(SupportParameters.NO_DOUBLE_SUPPORT) instanceof LegalAnswer.InForce<Boolean> both
                        ? ground.and(both)
                        : ground;
        List<HouseholdIdentity> identities = list.stream()
                .map(participant -> HouseholdIdentity.of(participant.household()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String path = "project/participants[" + i + "]";
            if (!identities.get(i).isStated()) {
                missing.add(path + "/household/representative/name");
            }
            int first = likest(identities, i);
            Likeness likeness =
                    first < 0 ? Likeness.DIFFERENT : identities.get(i).compare(identities.get(first));
            if (likeness != Likeness.DIFFERENT) {
                boolean certain = likeness == Likeness.SAME;
                findings.add(cited.finding(path, certain ? Severity.VIOLATION : Severity.WARNING)
                        .aspect(certain ? "certain" : "probable")
                        .with("firstPlace", first + 1)
                        .with("place", i + 1)
                        .build());
            }
        }
        return ground.outcome(findings, missing, ImmutableMap.of("participants", list.size()));
    }

    /** The first of the earlier places that is most like this one; negative for the first place of all. */
    private static int likest(List<HouseholdIdentity> identities, int place) {
        int likest = place - 1;
        for (int j = place - 1; j >= 0; j--) {
            if (identities
                            .get(place)
                            .compare(identities.get(j))
                            .compareTo(identities.get(place).compare(identities.get(likest)))
                    <= 0) {
                likest = j;
            }
        }
        return likest;
    }
}
