package vn.sinhke.rules.plan;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.program.ProgramReport;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * A rule about one report, judged by the law of the last day of its period: that day says which year's deadline is meant,
 * and being late does not move a report under a later law. Where it is not stated, the law of the day of sending is asked,
 * and the rule waits for it.
 *
 * <p>A report without a day of sending is one that is due. From the first late day on, as the circumstances' day has it,
 * that is found as overdue, a warning at most, since it may have been sent and not been written down; before that day
 * nothing is asked yet, and the rule is not applicable.
 *
 * @param <T> type of the parameter's value
 */
abstract class ReportRule<T> extends CitedRule<PlacedReport, T> {

    ReportRule(String code, Severity severity, Parameter<T> basis, Bound bound) {
        super(code, severity, basis, bound);
    }

    /** Judges the report whose period ends on that day. */
    abstract Outcome judge(PlacedReport placed, LocalDate periodEndsOn, Ground<T> ground);

    @Override
    protected final Optional<String> notAddressed(PlacedReport placed, LegalContext context) {
        return placed.report().isEmpty() ? Optional.of("no-such-report") : Optional.empty();
    }

    @Override
    protected final LocalDate day(PlacedReport placed, LegalContext context) {
        return placed.periodEndsOn().or(placed::sentOn).orElse(context.day());
    }

    @Override
    protected final Outcome judge(PlacedReport placed, Ground<T> ground) {
        List<String> missing = new ArrayList<>();
        if (placed.report().flatMap(ProgramReport::kind).isEmpty()) {
            missing.add(placed.path("kind"));
        }
        if (placed.periodEndsOn().isEmpty()) {
            missing.add(placed.path("periodEndsOn"));
        }
        return missing.isEmpty()
                ? judge(placed, placed.periodEndsOn().orElseThrow(), ground)
                : ground.undecided(missing);
    }

    /** Holds the day of sending against the first day that is late; the deadline is printed as that day. */
    static Outcome hold(PlacedReport placed, LocalDate firstLate, LocalDate deadline, Ground<?> ground) {
        Optional<LocalDate> sent = placed.sentOn();
        if (sent.isPresent() && sent.get().isBefore(firstLate)) {
            return ground.satisfied(ImmutableMap.of());
        }
        LocalDate judgedOn = ground.context().day();
        if (sent.isEmpty() && judgedOn.isBefore(firstLate)) {
            return ground.notApplicable("report-not-yet-due");
        }
        var finding = ground.finding(placed.path("sentOn"), sent.isPresent() ? Severity.VIOLATION : Severity.WARNING);
        finding.aspect(sent.isPresent() ? "late" : "overdue")
                .with("place", placed.index() + 1)
                .with("periodEndsOn", placed.periodEndsOn().orElseThrow())
                .with("deadlineOn", deadline);
        sent.ifPresentOrElse(day -> finding.with("sentOn", day), () -> finding.with("judgedOn", judgedOn));
        return Ground.found(finding.build());
    }
}
