package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * PRT-005: a newly escaped household takes part within 36 months of its recognition (hộ mới thoát nghèo).
 *
 * <p>Counted from the day of recognition to the day of judgment: recognized on 25 August 2020, the last day in is 24
 * August 2023 and the first day out 25 August 2023. The national provision was not seen in writing, so the finding is a
 * warning except where a province's own act says the same (ADR 0024).
 */
final class NewlyEscapedInTime extends CitedRule<Dossier, Integer> {

    NewlyEscapedInTime() {
        super("PRT-005", Severity.VIOLATION, ParticipationParameters.NEWLY_ESCAPED_MONTHS, Bound.WITHIN_MONTHS);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        ImmutableList<Participant> list = dossier.project().participants();
        return !list.isEmpty()
                        && list.stream()
                                .map(p -> p.household().status())
                                .allMatch(s -> s.isPresent() && s.get().povertyClass() != PovertyClass.NEWLY_ESCAPED)
                ? Optional.of("no-newly-escaped")
                : Optional.empty();
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Integer> ground) {
        ImmutableList<Participant> list = dossier.project().participants();
        if (list.isEmpty()) {
            return ground.undecided(ImmutableList.of("project/participants"));
        }
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int within = 0;
        for (int i = 0; i < list.size(); i++) {
            String path = "project/participants[" + i + "]/household/status";
            Optional<PovertyStatus> status = list.get(i).household().status();
            if (status.isEmpty()) {
                missing.add(path);
            } else if (status.get().povertyClass() == PovertyClass.NEWLY_ESCAPED) {
                Optional<LocalDate> firstDayOut = status.get().firstDayOut(ground.value());
                if (firstDayOut.isEmpty()) {
                    missing.add(path + "/recognizedOn");
                } else if (ground.context().day().isBefore(firstDayOut.get())) {
                    within++;
                } else {
                    findings.add(ground.finding(path + "/recognizedOn")
                            .with("recognizedOn", status.get().recognizedOn().orElseThrow())
                            .with("months", ground.value())
                            .with("firstDayOutOn", firstDayOut.get())
                            .build());
                }
            }
        }
        return ground.outcome(findings, missing, ImmutableMap.of("households", within, "months", ground.value()));
    }
}
