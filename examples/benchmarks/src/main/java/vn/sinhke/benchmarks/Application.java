package vn.sinhke.benchmarks;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.sinhke.benchmarks.hibernate.AllOf;
import vn.sinhke.benchmarks.hibernate.BeforeDayOfYear;
import vn.sinhke.benchmarks.hibernate.ContractAmong;
import vn.sinhke.benchmarks.hibernate.CountedWithin;
import vn.sinhke.benchmarks.hibernate.NotAfter;
import vn.sinhke.benchmarks.hibernate.OneOf;
import vn.sinhke.benchmarks.hibernate.PartsWithinTotal;
import vn.sinhke.benchmarks.hibernate.Share;
import vn.sinhke.benchmarks.hibernate.ShareOf;
import vn.sinhke.validation.Bound;

/**
 * An application for support as every engine sees it: ten fields of plain types, made up for measuring. The annotations
 * are the checks as Hibernate Validator wants them; the other engines look at the fields alone.
 *
 * @param leadKind what kind of unit leads
 * @param form form of linkage
 * @param inputCycles production cycles for which inputs are asked
 * @param households households that take part
 * @param beneficiaries those of them that the program is for
 * @param totalVnd total cost
 * @param consultingVnd cost of consulting
 * @param infrastructureVnd cost of infrastructure
 * @param reportedOn day of the yearly report
 * @param papers papers that were handed in
 */
@Share(of = ShareOf.BENEFICIARIES, bound = Bound.AT_LEAST, percent = 50, message = "BMK-004")
@Share(of = ShareOf.BENEFICIARIES, bound = Bound.ABOVE, percent = 70, message = "BMK-005")
@Share(of = ShareOf.CONSULTING, bound = Bound.AT_MOST, percent = 100, message = "BMK-008")
@Share(of = ShareOf.INFRASTRUCTURE, bound = Bound.AT_MOST, percent = 30, message = "BMK-010")
@CountedWithin(message = "BMK-014")
@PartsWithinTotal(message = "BMK-015")
public record Application(
        @OneOf(
                words = {"ENTERPRISE", "COOPERATIVE", "COOPERATIVE_UNION"},
                message = "BMK-001")
        String leadKind,

        @OneOf(
                words = {"IPC", "I", "P", "IP", "PC", "IC", "C"},
                message = "BMK-002")
        String form,

        @Max(value = 3, message = "BMK-003") Integer inputCycles,
        Integer households,
        Integer beneficiaries,
        @NotNull(message = "BMK-006") Long totalVnd,
        @Max(value = 300_000_000, message = "BMK-007") Long consultingVnd,
        @Max(value = 10_000_000_000L, message = "BMK-009") Long infrastructureVnd,

        @BeforeDayOfYear(month = 12, day = 1, message = "BMK-011") @NotAfter(day = "2023-12-31", message = "BMK-013")
        LocalDate reportedOn,

        @AllOf(
                words = {"CONTRACT", "ACCEPTANCE_MINUTES", "LIQUIDATION_MINUTES", "PAYMENT_REQUEST", "PAYMENT_ORDER"},
                message = "BMK-012")
        @ContractAmong(message = "BMK-016")
        ImmutableSet<String> papers) {}
