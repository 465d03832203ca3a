package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * SUP-001: the list of supported households holds of each what the circular on the money asks (bảng kê hỗ trợ hộ gia
 * đình): Circular 55/2023 art. 3 cl. 4 for money of 2021-2025, Circular 60/2026 art. 3 cl. 3, which adds the personal
 * number, for money of 2026-2030.
 *
 * <p>The money decides, not the calendar: money of 2021-2025 stays under the former circular to 31 December 2026. The
 * rule speaks once there is such a list: when its day is stated, or somebody has signed. Then an empty column is a
 * fault of the list, not a fact that we do not know (ADR 0036).
 */
final class SupportListComplete extends CitedRule<Dossier, ImmutableSet<String>> {

    SupportListComplete() {
        super("SUP-001", Severity.VIOLATION, SupportParameters.SUPPORT_LIST_COLUMNS, Bound.ALL_OF);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        boolean listed = dossier.supportListedOn().isPresent()
                || dossier.project().participants().stream()
                        .anyMatch(p -> p.signed().orElse(false));
        return listed ? Optional.empty() : Optional.of("no-support-list-yet");
    }

    @Override
    protected LocalDate day(Dossier dossier, LegalContext context) {
        return dossier.supportListedOn().orElse(context.day());
    }

    @Override
    protected ImmutableList<String> missingForScope(Dossier dossier, LegalContext context) {
        return context.capitalPeriod().isEmpty() ? ImmutableList.of("project/capitalPeriod") : ImmutableList.of();
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<ImmutableSet<String>> ground) {
        ImmutableList<Participant> list = dossier.project().participants();
        if (list.isEmpty()) {
            return ground.undecided(ImmutableList.of("project/participants"));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            for (String column : ground.value()) {
                if (!holds(list.get(i), column)) {
                    findings.add(ground.finding("project/participants[" + i + "]/" + path(column))
                            .aspect(column)
                            .with("place", i + 1)
                            .build());
                }
            }
        }
        return ground.outcome(findings, ImmutableList.of(), ImmutableMap.of("households", list.size()));
    }

    private static boolean holds(Participant participant, String column) {
        Person person = participant.household().representative();
        return switch (column) {
            case "name" -> person.name().isPresent();
            case "personalNumber" -> person.personalNumber().isPresent();
            case "address" -> participant.household().address().isPresent();
            case "amountOrGoods" ->
                participant.support().isPresent() || participant.goods().isPresent();
            case "signature" -> participant.signed().orElse(false);
            default ->
                throw new IllegalArgumentException("Not a column of the support list: '" + column
                        + "' (expected name, personalNumber, address, amountOrGoods or signature)");
        };
    }

    private static String path(String column) {
        return switch (column) {
            case "name" -> "household/representative/name";
            case "personalNumber" -> "household/representative/personalNumber";
            case "address" -> "household/address";
            case "amountOrGoods" -> "support";
            default -> "signed";
        };
    }
}
