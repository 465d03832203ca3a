package vn.sinhke.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.program.ProgramReport;
import vn.sinhke.program.ReportKind;
import vn.sinhke.program.YearPlan;

/**
 * A report of a plan with its place among the others; or the place of one that the plan does not have.
 *
 * @param index its place, counted from zero
 * @param report the report; empty where the plan has none of the kind
 */
record PlacedReport(int index, Optional<ProgramReport> report) {

    /** The plan's reports of those kinds and those whose kind is not stated; one that is not there if it has none. */
    static ImmutableList<PlacedReport> of(YearPlan plan, ImmutableSet<ReportKind> kinds) {
        ImmutableList.Builder<PlacedReport> looked = ImmutableList.builder();
        for (int i = 0; i < plan.reports().size(); i++) {
            ProgramReport report = plan.reports().get(i);
            if (report.kind().map(kinds::contains).orElse(true)) {
                looked.add(new PlacedReport(i, Optional.of(report)));
            }
        }
        ImmutableList<PlacedReport> reports = looked.build();
        return reports.isEmpty() ? ImmutableList.of(new PlacedReport(0, Optional.empty())) : reports;
    }

    /** The path of a part of it. */
    String path(String part) {
        return "reports[" + index + "]/" + part;
    }

    /** The last day of its period; empty if it is not stated or no year of four digits comes after it. */
    Optional<LocalDate> periodEndsOn() {
        return report.flatMap(ProgramReport::periodEndsOn).filter(day -> day.getYear() >= 1 && day.getYear() < 9999);
    }

    /** The day of sending. */
    Optional<LocalDate> sentOn() {
        return report.flatMap(ProgramReport::sentOn);
    }
}
