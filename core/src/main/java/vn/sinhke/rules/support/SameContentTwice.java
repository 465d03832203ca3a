package vn.sinhke.rules.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.HouseholdIdentity;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.project.Participant;
import vn.sinhke.project.SupportHistory;
import vn.sinhke.text.Folding;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * SUP-002: a household is not supported with one content by the money of two programs (không hỗ trợ trùng lặp cùng một nội
 * dung): Circular 55/2023 art. 3 cl. 1, Circular 60/2026 art. 2 cl. 3 pt. b.
 *
 * <p>A violation if the personal number is one, the content is in the same words and the two programs are stated and are
 * two. Where the household is probably one, a content or a program is not stated, or the program is one, a warning; where the
 * contents are in other words, a note, as no text says what one content is (ADR 0057).
 */
final class SameContentTwice extends CitedRule<SupportHistory, Boolean> {

    SameContentTwice() {
        super("SUP-002", Severity.VIOLATION, SupportParameters.NO_DOUBLE_SUPPORT, Bound.REQUIRED);
    }

    @Override
    protected Optional<String> notAddressed(SupportHistory history, LegalContext context) {
        return history.before().isEmpty() ? Optional.of("no-support-before") : Optional.empty();
    }

    @Override
    protected ImmutableList<String> missingForScope(SupportHistory history, LegalContext context) {
        return context.capitalPeriod().isEmpty() ? ImmutableList.of("project/capitalPeriod") : ImmutableList.of();
    }

    @Override
    protected Outcome unknownLaw(SupportHistory history, Ground<Void> ground, ImmutableSet<Dimension> unsaid) {
        List<Finding> findings = ground.provisions().isEmpty() ? List.of() : findings(history, ground);
        return findings.isEmpty()
                ? super.unknownLaw(history, ground, unsaid)
                : new Outcome.Found(
                        ImmutableList.copyOf(findings),
                        ImmutableList.of("law:" + SupportParameters.NO_DOUBLE_SUPPORT.name()));
    }

    @Override
    protected Outcome judge(SupportHistory history, Ground<Boolean> ground) {
        ImmutableList<Participant> list = history.dossier().project().participants();
        return ground.outcome(
                findings(history, ground),
                list.isEmpty() ? ImmutableList.of("project/participants") : ImmutableList.of(),
                ImmutableMap.of(
                        "participants",
                        list.size(),
                        "supports",
                        history.before().size()));
    }

    private static List<Finding> findings(SupportHistory history, Ground<?> ground) {
        ImmutableList<Participant> list = history.dossier().project().participants();
        List<HouseholdIdentity> before = history.before().stream()
                .map(support -> HouseholdIdentity.of(support.household()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            HouseholdIdentity own = HouseholdIdentity.of(list.get(i).household());
            for (int j = 0; j < before.size(); j++) {
                Likeness likeness = own.compare(before.get(j));
                if (likeness != Likeness.DIFFERENT) {
                    Doubled doubled = new Doubled(
                            likeness,
                            list.get(i),
                            history.program(),
                            history.before().get(j));
                    findings.add(ground.finding("project/participants[" + i + "]", doubled.severity())
                            .aspect(doubled.aspect())
                            .with("place", i + 1)
                            .with("support", history.before().get(j).id())
                            .build());
                }
            }
        }
        return findings;
    }

    /** A support that is to be given beside one that was received by a household that is, or may be, the same. */
    private record Doubled(
            Likeness likeness, Participant participant, Optional<String> program, SupportReceived before) {

        String aspect() {
            Optional<Boolean> oneContent = alike(participant.goods(), before.content());
            if (oneContent.isEmpty()) {
                return "contentUnknown";
            }
            if (!oneContent.get()) {
                return "otherWords";
            }
            if (likeness != Likeness.SAME) {
                return "probable";
            }
            return alike(program, before.program())
                    .map(one -> one ? "sameProgram" : "certain")
                    .orElse("programUnknown");
        }

        Severity severity() {
            return switch (aspect()) {
                case "certain" -> Severity.VIOLATION;
                case "otherWords" -> Severity.NOTE;
                default -> Severity.WARNING;
            };
        }

        /** Whether two texts are one when folded; empty if one of them says nothing. */
        private static Optional<Boolean> alike(Optional<String> one, Optional<String> other) {
            Optional<String> folded = one.map(Folding::fold).filter(text -> !text.isEmpty());
            return other.map(Folding::fold).filter(text -> !text.isEmpty()).flatMap(text -> folded.map(text::equals));
        }
    }
}
