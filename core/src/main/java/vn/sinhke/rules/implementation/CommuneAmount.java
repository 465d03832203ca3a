package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * APR-002: a commune approves a linkage project only below the amount that its province has set (phân cấp phê duyệt);
 * an equal amount is the province's to approve.
 *
 * <p>The amount is that of the project, so its total cost is held against it. Where only the support is stated, the
 * cost is at least that: support that reaches the amount is found, less of it decides nothing (ADR 0018).
 */
final class CommuneAmount extends CitedRule<Implementation, Vnd> {

    CommuneAmount() {
        super("APR-002", Severity.VIOLATION, ProjectParameters.APPROVAL_COMMUNE_BELOW, Bound.BELOW);
    }

    @Override
    protected Optional<String> notAddressed(Implementation file, LegalContext context) {
        return CommuneOnly.reason(file);
    }

    @Override
    protected LocalDate day(Implementation file, LegalContext context) {
        return DecisionDay.of(file, context);
    }

    @Override
    protected Outcome judge(Implementation file, Ground<Vnd> ground) {
        Optional<Vnd> total = file.approval().flatMap(Approval::total);
        Optional<Vnd> stated = total.or(() -> file.approval().flatMap(Approval::support));
        boolean tooMuch = stated.filter(amount -> !Bound.BELOW.allows(amount, ground.value()))
                .isPresent();
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        missing.addAll(CommuneOnly.missing(file));
        if (total.isEmpty() && !tooMuch) {
            missing.add("approval/total");
        }
        ImmutableList<String> lacking = missing.build();
        if (!lacking.isEmpty()) {
            return ground.undecided(lacking);
        }
        ImmutableMap<String, Object> computed =
                ImmutableMap.of("amountVnd", stated.orElseThrow(), "belowVnd", ground.value());
        if (!tooMuch) {
            return ground.satisfied(computed);
        }
        return Ground.found(ground.finding(total.isPresent() ? "approval/total" : "approval/support")
                .aspect(total.isPresent() ? "total" : "support")
                .with("amountVnd", stated.orElseThrow())
                .with("belowVnd", ground.value())
                .build());
    }
}
