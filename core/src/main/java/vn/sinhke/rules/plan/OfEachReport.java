package vn.sinhke.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.Provision;
import vn.sinhke.program.ReportKind;
import vn.sinhke.program.YearPlan;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Severity;
import vn.sinhke.validation.Threshold;

/**
 * Applies a rule about one report to every report of a plan that is of its kinds, each by the law of its own day: found
 * if anything was found, else undecided if anything is missing, else satisfied if any is in order, else not applicable
 * for the reason of the first.
 */
final class OfEachReport implements Rule<YearPlan> {

    private final ReportRule<?> rule;
    private final ImmutableSet<ReportKind> kinds;

    OfEachReport(ReportRule<?> rule, ReportKind first, ReportKind... others) {
        this.rule = rule;
        this.kinds = ImmutableSet.<ReportKind>builder().add(first).add(others).build();
    }

    @Override
    public RuleCode code() {
        return rule.code();
    }

    @Override
    public Severity severity() {
        return rule.severity();
    }

    @Override
    public ImmutableList<Threshold> thresholds() {
        return rule.thresholds();
    }

    @Override
    public Outcome check(YearPlan plan, LawOfTheDay law) {
        List<Finding> findings = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        Set<Provision> provisions = new LinkedHashSet<>();
        List<Outcome> silent = new ArrayList<>();
        int inOrder = 0;
        for (PlacedReport placed : PlacedReport.of(plan, kinds)) {
            Outcome outcome = rule.check(placed, law);
            if (outcome instanceof Outcome.Found found) {
                findings.addAll(found.findings());
            } else if (outcome instanceof Outcome.Undecided undecided) {
                missing.addAll(undecided.missing());
                provisions.addAll(undecided.provisions());
            } else if (outcome instanceof Outcome.Satisfied satisfied) {
                inOrder++;
                provisions.addAll(satisfied.provisions());
            } else {
                silent.add(outcome);
            }
        }
        if (!findings.isEmpty()) {
            return new Outcome.Found(ImmutableList.copyOf(findings), ImmutableList.copyOf(missing));
        }
        ImmutableSortedMap<String, String> checked = ImmutableSortedMap.of("checked", Integer.toString(inOrder));
        if (!missing.isEmpty()) {
            return new Outcome.Undecided(ImmutableList.copyOf(missing), checked, ImmutableList.copyOf(provisions));
        }
        return inOrder > 0 ? new Outcome.Satisfied(checked, ImmutableList.copyOf(provisions)) : silent.get(0);
    }
}
