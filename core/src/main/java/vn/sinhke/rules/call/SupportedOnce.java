package vn.sinhke.rules.call;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.HouseholdIdentity;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.validation.Bound;
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
 * whose circular was not read a household in two dossiers is still shown, as a warning that cites that circular; so is
 * one in two dossiers of which one does not say which call it answers (ADR 0035).
 */
final class SupportedOnce extends CitedRule<CallEntry, Boolean> {

    SupportedOnce() {
        super("CAL-001", Severity.VIOLATION, SupportParameters.NO_DOUBLE_SUPPORT, Bound.REQUIRED);
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
    protected Outcome unknownLaw(CallEntry entry, Ground<Void> ground, ImmutableSet<Dimension> unsaid) {
        List<Finding> findings = ground.provisions().isEmpty() ? List.of() : doubles(entry, ground);
        return findings.isEmpty()
                ? super.unknownLaw(entry, ground, unsaid)
                : new Outcome.Found(ImmutableList.copyOf(findings), ImmutableList.of("law:support.double.forbidden"));
    }

    @Override
    protected Outcome judge(CallEntry entry, Ground<Boolean> ground) {
        Optional<String> call = call(entry.dossier());
        boolean callUnknown =
                entry.others().stream().anyMatch(other -> sameCall(call, other).isEmpty());
        if (!callUnknown
                && entry.others().stream().noneMatch(other -> call(other).equals(call))) {
            return ground.notApplicable("no-other-dossier");
        }
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (callUnknown) {
            missing.add("call");
        }
        if (entry.dossier().project().participants().isEmpty()) {
            missing.add("project/participants");
        }
        return ground.outcome(
                doubles(entry, ground),
                missing.build(),
                ImmutableMap.of(
                        "participants", entry.dossier().project().participants().size()));
    }

    private static List<Finding> doubles(CallEntry entry, Ground<?> ground) {
        List<Finding> findings = new ArrayList<>();
        for (Dossier other : entry.others()) {
            Optional<Boolean> same = sameCall(call(entry.dossier()), other);
            if (same.orElse(true)) {
                doubles(entry.dossier(), other, same.isPresent(), ground, findings);
            }
        }
        return findings;
    }

    private static void doubles(
            Dossier dossier, Dossier other, boolean callKnown, Ground<?> ground, List<Finding> findings) {
        List<HouseholdIdentity> theirs = other.project().participants().stream()
                .map(participant -> HouseholdIdentity.of(participant.household()))
                .toList();
        ImmutableList<Participant> list = dossier.project().participants();
        for (int i = 0; i < list.size(); i++) {
            HouseholdIdentity own = HouseholdIdentity.of(list.get(i).household());
            Likeness likeness =
                    theirs.stream().map(own::compare).min(Likeness::compareTo).orElse(Likeness.DIFFERENT);
            if (likeness == Likeness.DIFFERENT) {
                continue;
            }
            boolean certain = likeness == Likeness.SAME;
            findings.add(ground.finding(
                            "project/participants[" + i + "]",
                            certain && callKnown ? Severity.VIOLATION : Severity.WARNING)
                    .aspect(callKnown ? (certain ? "certain" : "probable") : "callUnknown")
                    .with("place", i + 1)
                    .with("otherDossier", other.id())
                    .build());
        }
    }

    /** Whether the other dossier answers the same call; empty if one of the two does not say which it answers. */
    private static Optional<Boolean> sameCall(Optional<String> call, Dossier other) {
        return call.flatMap(own -> call(other).map(own::equals));
    }

    private static Optional<String> call(Dossier dossier) {
        return dossier.call().map(CallReference::id);
    }
}
