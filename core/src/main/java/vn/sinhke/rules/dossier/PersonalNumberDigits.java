package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.identity.PersonalNumber;
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
 * IDN-001: a personal number has as many digits as papers of the day have (số định danh cá nhân): twelve, or nine of an
 * old identity card until 31 December 2024. The number itself is never repeated in the finding (ADR 0028).
 */
final class PersonalNumberDigits extends CitedRule<Dossier, ImmutableSet<String>> {

    PersonalNumberDigits() {
        super("IDN-001", Severity.VIOLATION, ParticipationParameters.PERSONAL_NUMBER_DIGITS, Bound.ONE_OF);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return dossier.project().participants().stream()
                        .noneMatch(p ->
                                p.household().representative().personalNumber().isPresent())
                ? Optional.of("no-personal-numbers")
                : Optional.empty();
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<ImmutableSet<String>> ground) {
        ImmutableList<Participant> list = dossier.project().participants();
        List<Finding> findings = new ArrayList<>();
        int numbers = 0;
        for (int i = 0; i < list.size(); i++) {
            Optional<String> number = list.get(i).household().representative().personalNumber();
            if (number.isEmpty()) {
                continue;
            }
            numbers++;
            PersonalNumber written = PersonalNumber.written(number.get());
            if (!written.isDigits() || !ground.value().contains(Integer.toString(written.length()))) {
                findings.add(ground.finding("project/participants[" + i + "]/household/representative/personalNumber")
                        .aspect(written.isDigits() ? "digits" : "notDigits")
                        .with("place", i + 1)
                        .with("digits", written.length())
                        .with("allowedDigits", String.join(", ", ground.value()))
                        .build());
            }
        }
        return ground.outcome(findings, ImmutableList.of(), ImmutableMap.of("numbers", numbers));
    }
}
