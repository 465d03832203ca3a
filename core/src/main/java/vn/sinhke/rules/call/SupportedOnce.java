package vn.sinhke.rules.call;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.HouseholdIdentity;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameters;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * CAL-001: a household stands in one dossier of a call only (không hỗ trợ trùng lặp): Circular 55/2023 art. 3 cl. 1 for
 * money of 2021-2025, Circular 60/2026 art. 2 cl. 3 pt. b for money of 2026-2030.
 *
 * <p>One personal number is a violation, one name, address and commune where a number is lacking a warning. On days
 * whose circular was not read a household in two dossiers is still shown, as a warning that cites that circular.
 */
final class SupportedOnce extends CitedRule<CallEntry, Boolean> {

    SupportedOnce() {
        super("CAL-001", Severity.VIOLATION, Parameters.NO_DOUBLE_SUPPORT);
    }

    @Override
    protected Optional<String> notAddressed(CallEntry entry, LegalContext context) {
        return entry.others().isEmpty() ? Optional.of("no-other-dossier") : Optional.empty();
    }

    @Override
    protected ImmutableList<String> missingForScope(CallEntry entry, LegalContext context) {
        return context.capitalPeriod().isEmpty() ? ImmutableList.of("project/capitalPeriod") : ImmutableList.of();
    }

    @Override
    protected Outcome unknownLaw(CallEntry entry, Ground<Void> ground) {
        List<Finding> findings = ground.provisions().isEmpty() ? List.of() : doubles(entry, ground);
        return findings.isEmpty()
                ? super.unknownLaw(entry, ground)
                : new Outcome.Found(ImmutableList.copyOf(findings), ImmutableList.of("law:support.double.forbidden"));
    }

    @Override
    protected Outcome judge(CallEntry entry, Ground<Boolean> ground) {
        Optional<String> call = call(entry.dossier());
        if (call.isEmpty()) {
            return ground.undecided(ImmutableList.of("call"));
        }
        if (entry.others().stream().noneMatch(other -> call(other).equals(call))) {
            return ground.notApplicable("no-other-dossier");
        }
        if (entry.dossier().project().participants().isEmpty()) {
            return ground.undecided(ImmutableList.of("project/participants"));
        }
        return ground.outcome(
                doubles(entry, ground),
                ImmutableList.of(),
                ImmutableMap.of(
                        "participants", entry.dossier().project().participants().size()));
    }

    private static List<Finding> doubles(CallEntry entry, Ground<?> ground) {
        Optional<String> call = call(entry.dossier());
        ImmutableList<Participant> list = entry.dossier().project().participants();
        List<Finding> findings = new ArrayList<>();
        for (Dossier other : entry.others()) {
            if (call.isEmpty() || !call(other).equals(call)) {
                continue;
            }
            List<HouseholdIdentity> theirs = other.project().participants().stream()
                    .map(participant -> HouseholdIdentity.of(participant.household()))
                    .toList();
            for (int i = 0; i < list.size(); i++) {
                HouseholdIdentity own = HouseholdIdentity.of(list.get(i).household());
                Likeness likeness = theirs.stream()
                        .map(own::compare)
                        .min(Likeness::compareTo)
                        .orElse(Likeness.DIFFERENT);
                if (likeness != Likeness.DIFFERENT) {
                    boolean certain = likeness == Likeness.SAME;
                    findings.add(ground.finding(
                                    "project/participants[" + i + "]", certain ? Severity.VIOLATION : Severity.WARNING)
                            .aspect(certain ? "certain" : "probable")
                            .with("place", i + 1)
                            .with("otherDossier", other.id())
                            .build());
                }
            }
        }
        return findings;
    }

    private static Optional<String> call(Dossier dossier) {
        return dossier.call().map(CallReference::id);
    }
}
