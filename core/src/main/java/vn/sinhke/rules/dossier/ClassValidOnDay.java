package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.time.YearlyWindow;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * PRT-004: the poverty class of every participant is valid on the day (diện hộ còn giá trị vào ngày xét).
 *
 * <p>A class recognized only after the day, or ended by it, is a violation. A poor or near-poor class recognized before
 * the last yearly review that is over by the day began is a warning: poor and near-poor households are reviewed every
 * year from 1 September to 14 December (Decision 24/2021 art. 3 cl. 1), so a later review has spoken, and the act does
 * not say that an earlier recognition lapses by itself (ADR 0009). A review is over on 15 December.
 */
final class ClassValidOnDay extends CitedRule<Dossier, ImmutableSet<String>> {

    ClassValidOnDay() {
        super("PRT-004", Severity.VIOLATION, ParticipationParameters.YEARLY_REVIEW, Bound.BASIS);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<ImmutableSet<String>> ground) {
        ImmutableList<Participant> list = dossier.project().participants();
        if (list.isEmpty()) {
            return ground.undecided(ImmutableList.of("project/participants"));
        }
        LocalDate day = ground.context().day();
        LocalDate reviewBegan = YearlyWindow.parse(ground.value().asList()).lastOverBegan(day);
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String path = "project/participants[" + i + "]/household/status";
            Optional<PovertyStatus> status = list.get(i).household().status();
            if (status.isEmpty()) {
                missing.add(path);
            } else if (status.get().povertyClass().isBeneficiary()) {
                judge(status.get(), path, day, reviewBegan, ground, findings, missing);
            }
        }
        return ground.outcome(findings, missing, ImmutableMap.of("participants", list.size()));
    }

    private static void judge(
            PovertyStatus status,
            String path,
            LocalDate day,
            LocalDate reviewBegan,
            Ground<?> ground,
            List<Finding> findings,
            List<String> missing) {
        Optional<LocalDate> recognized = status.recognizedOn();
        if (recognized.isEmpty()) {
            missing.add(path + "/recognizedOn");
        }
        if (recognized.filter(day::isBefore).isPresent()) {
            findings.add(ground.finding(path + "/recognizedOn")
                    .aspect("future")
                    .with("povertyClass", status.povertyClass())
                    .with("recognizedOn", recognized.get())
                    .with("judgedOn", day)
                    .build());
        }
        if (status.endedOn().filter(end -> !day.isBefore(end)).isPresent()) {
            findings.add(ground.finding(path + "/endedOn")
                    .aspect("ended")
                    .with("povertyClass", status.povertyClass())
                    .with("endedOn", status.endedOn().get())
                    .with("judgedOn", day)
                    .build());
        }
        if (status.povertyClass() != PovertyClass.NEWLY_ESCAPED
                && recognized.filter(reviewBegan::isAfter).isPresent()) {
            findings.add(ground.finding(path + "/recognizedOn", Severity.WARNING)
                    .aspect("stale")
                    .with("povertyClass", status.povertyClass())
                    .with("recognizedOn", recognized.get())
                    .with("reviewFromOn", reviewBegan)
                    .build());
        }
    }
}
