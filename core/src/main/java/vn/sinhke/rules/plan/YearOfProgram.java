package vn.sinhke.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.program.YearPlan;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;
import vn.sinhke.validation.Threshold;

/**
 * PLN-001: the year of a plan is one of the years of the program whose money it plans (năm kế hoạch trong thời gian thực
 * hiện chương trình): 2021 to 2025, Decision 90/QĐ-TTg; 2026 to 2030, Decision 417/QĐ-BNNMT. First and last year are in.
 *
 * <p>A year after the last is in as well while the money may still be paid out in it: what is left of 2021-2025 may be
 * until 31 December 2026, Resolution 257/2025/QH15, and an office has to plan it.
 */
final class YearOfProgram extends CitedRule<YearPlan, ImmutableSet<String>> {

    YearOfProgram() {
        super("PLN-001", Severity.VIOLATION, ProjectParameters.PROGRAM_YEARS, Bound.BASIS);
    }

    @Override
    public ImmutableList<Threshold> thresholds() {
        return ImmutableList.of(
                new Threshold(ProjectParameters.PROGRAM_YEARS, Bound.BASIS),
                new Threshold(PaymentParameters.CAPITAL_DISBURSEMENT_LAST_DAY, Bound.UNTIL));
    }

    @Override
    protected Outcome judge(YearPlan plan, Ground<ImmutableSet<String>> ground) {
        if (plan.year().isEmpty()) {
            return ground.undecided(ImmutableList.of("year"));
        }
        int year = plan.year().get();
        int first = Integer.parseInt(ground.value().asList().get(0));
        int last = Integer.parseInt(ground.value().asList().get(1));
        LegalAnswer<LocalDate> paidOut = ground.law().answer(PaymentParameters.CAPITAL_DISBURSEMENT_LAST_DAY);
        if (year <= last || !(paidOut instanceof LegalAnswer.InForce<LocalDate> until)) {
            return year >= first && year <= last
                    ? ground.satisfied(ImmutableMap.of("year", year, "firstYear", first, "lastYear", last))
                    : found(year, first, last, Optional.empty(), ground);
        }
        Ground<LocalDate> both = ground.and(until);
        int lastPaid = until.value().getYear();
        return year <= lastPaid
                ? both.satisfied(ImmutableMap.of("year", year, "firstYear", first, "lastYear", lastPaid))
                : found(year, first, last, Optional.of(until.value()), both);
    }

    private static Outcome found(int year, int first, int last, Optional<LocalDate> paidOut, Ground<?> ground) {
        Finding.Builder finding = ground.finding("year")
                .aspect(paidOut.isPresent() ? "paidOut" : "outside")
                .with("year", year)
                .with("firstYear", first)
                .with("lastYear", last);
        paidOut.ifPresent(day -> finding.with("lastDayOn", day));
        return Ground.found(finding.build());
    }
}
