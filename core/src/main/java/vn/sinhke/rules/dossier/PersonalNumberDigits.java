package vn.sinhke.rules.dossier;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final CharMatcher BETWEEN = CharMatcher.whitespace().or(CharMatcher.anyOf(".-"));
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

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
            String digits = BETWEEN.removeFrom(number.get());
            boolean onlyDigits = DIGITS.matchesAllOf(digits);
            if (!onlyDigits || !ground.value().contains(Integer.toString(digits.length()))) {
                findings.add(ground.finding("project/participants[" + i + "]/household/representative/personalNumber")
                        .aspect(onlyDigits ? "digits" : "notDigits")
                        .with("place", i + 1)
                        .with("digits", digits.length())
                        .with("allowedDigits", String.join(", ", ground.value()))
                        .build());
            }
        }
        return ground.outcome(findings, ImmutableList.of(), ImmutableMap.of("numbers", numbers));
    }
}
