package vn.sinhke.program;

import java.time.LocalDate;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Region;
import vn.sinhke.time.CapitalPeriod;

/** Made-up plans that are in order on {@link #DAY}, for tests to break one thing of. */
public final class YearPlans {

    /** A day by which every report of 2023 was due. */
    public static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    /** A day on which the coefficients of the merged program are in force. */
    public static final LocalDate DAY_OF_COEFFICIENTS = LocalDate.of(2026, 6, 30);

    private YearPlans() {}

    /** Returns a builder holding the plan of 2023, every kind of report sent in time. */
    public static YearPlan.Builder lawful() {
        return YearPlan.builder()
                .id("KH-2023")
                .province("67")
                .capitalPeriod(CapitalPeriod.Y2021_2025)
                .year(2023)
                .total(Vnd.of(10_000_000_000L))
                .dataNote("dữ liệu minh họa")
                .addReports(report(ReportKind.HALF_YEAR, "2023-05-10", "2023-05-31"))
                .addReports(report(ReportKind.YEAR, "2023-11-10", "2023-11-30"))
                .addReports(report(ReportKind.REVIEW_MONTHLY, "2023-01-31", "2023-02-03"))
                .addReports(report(ReportKind.REVIEW_MONTHLY, "2023-08-31", "2023-09-05"))
                .addReports(report(ReportKind.REVIEW_PRELIMINARY, "2023-11-10", "2023-11-14"))
                .addReports(report(ReportKind.REVIEW_OFFICIAL, "2023-12-14", "2023-12-19"));
    }

    /** Returns a builder holding a plan of 2026 that allots by the coefficients of the merged program. */
    public static YearPlan.Builder allotted() {
        return YearPlan.builder()
                .id("KH-2026")
                .province("68")
                .capitalPeriod(CapitalPeriod.Y2026_2030)
                .year(2026)
                .dataNote("dữ liệu minh họa")
                .addAllocations(allocation(50, Region.III, Region.II))
                .addAllocations(allocation(1, Region.SPECIAL_VILLAGE));
    }

    /** Returns the report of that kind on a period to that day, sent on that day. */
    public static ProgramReport report(ReportKind kind, String periodEndsOn, String sentOn) {
        return due(kind, periodEndsOn).sentOn(LocalDate.parse(sentOn)).build();
    }

    /** Returns a builder holding a report of that kind on a period to that day, no day of sending being stated. */
    public static ProgramReport.Builder due(ReportKind kind, String periodEndsOn) {
        return ProgramReport.builder().kind(kind).periodEndsOn(LocalDate.parse(periodEndsOn));
    }

    /** Returns the allocation to a commune or village of those groups by that coefficient. */
    public static AreaAllocation allocation(int coefficient, Region... groups) {
        return AreaAllocation.builder()
                .regions(com.google.common.collect.ImmutableSortedSet.copyOf(groups))
                .coefficient(coefficient)
                .build();
    }
}
