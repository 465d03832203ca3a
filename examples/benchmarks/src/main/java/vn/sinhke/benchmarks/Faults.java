package vn.sinhke.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * What the peers write when one of their checks does not hold: the same arguments and citations that the rules write,
 * by the means of a program that has no law book.
 */
public final class Faults {

    /** Papers of a payment. */
    public static final ImmutableSet<String> PAPERS = ImmutableSet.of(
            "CONTRACT", "ACCEPTANCE_MINUTES", "LIQUIDATION_MINUTES", "PAYMENT_REQUEST", "PAYMENT_ORDER");

    /** The day of judgment. */
    public static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);

    private static final ImmutableList<String> LEAD = ImmutableList.of("27/2022/NĐ-CP art.3 cl.4");
    private static final ImmutableList<String> FORMS = ImmutableList.of("98/2018/NĐ-CP art.4");
    private static final ImmutableList<String> INPUTS = ImmutableList.of("98/2018/NĐ-CP art.9");
    private static final ImmutableList<String> SHARE = ImmutableList.of("27/2022/NĐ-CP art.20 cl.5");
    private static final ImmutableList<String> SOURCES = ImmutableList.of("27/2022/NĐ-CP art.21 cl.3 pt.d");
    private static final ImmutableList<String> CONSULTING = ImmutableList.of("98/2018/NĐ-CP art.7");
    private static final ImmutableList<String> INFRASTRUCTURE = ImmutableList.of("98/2018/NĐ-CP art.8");
    private static final ImmutableList<String> REPORTS = ImmutableList.of("10/2022/TT-BLĐTBXH whole");
    private static final ImmutableList<String> PAYMENT = ImmutableList.of("55/2023/TT-BTC art.3 cl.3");
    private static final ImmutableList<String> DOCUMENT = ImmutableList.of("27/2022/NĐ-CP art.21 cl.1 pt.b");

    private Faults() {}

    /**
     * Returns the fault of that code in the application.
     *
     * @throws IllegalArgumentException if there is no such check
     */
    public static Fault of(String code, Application a) {
        return switch (code) {
            case "BMK-001" ->
                fault(
                        code,
                        LEAD,
                        "leadKind",
                        a.leadKind(),
                        "allowedKinds",
                        "ENTERPRISE, COOPERATIVE, COOPERATIVE_UNION");
            case "BMK-002" -> fault(code, FORMS, "form", a.form(), "allowedForms", "IPC, I, P, IP, PC, IC, C");
            case "BMK-003" -> fault(code, INPUTS, "inputCycles", a.inputCycles(), "maximumCycles", "3");
            case "BMK-004" ->
                fault(code, SHARE, "sharePercent", share(a.beneficiaries(), a.households()), "minimumPercent", "50");
            case "BMK-005" ->
                fault(code, SHARE, "sharePercent", share(a.beneficiaries(), a.households()), "abovePercent", "70");
            case "BMK-006" -> new Fault(code, ImmutableSortedMap.of(), SOURCES);
            case "BMK-007" -> fault(code, CONSULTING, "consultingVnd", a.consultingVnd(), "maximumVnd", "300000000");
            case "BMK-008" ->
                fault(
                        code,
                        CONSULTING,
                        "sharePercent",
                        share(a.consultingVnd(), a.totalVnd()),
                        "maximumPercent",
                        "100");
            case "BMK-009" ->
                fault(code, INFRASTRUCTURE, "infrastructureVnd", a.infrastructureVnd(), "maximumVnd", "10000000000");
            case "BMK-010" ->
                fault(
                        code,
                        INFRASTRUCTURE,
                        "sharePercent",
                        share(a.infrastructureVnd(), a.totalVnd()),
                        "maximumPercent",
                        "30");
            case "BMK-011" -> fault(code, REPORTS, "reportedOn", a.reportedOn(), "before", "--12-01");
            case "BMK-012" ->
                new Fault(
                        code,
                        ImmutableSortedMap.of(
                                "missingPapers",
                                PAPERS.stream()
                                        .filter(p -> !a.papers().contains(p))
                                        .collect(Collectors.joining(", "))),
                        PAYMENT);
            case "BMK-013" ->
                new Fault(
                        code,
                        ImmutableSortedMap.of("reportedOn", a.reportedOn().toString(), "lastDay", LAST_DAY.toString()),
                        REPORTS);
            case "BMK-014" -> fault(code, SHARE, "beneficiaries", a.beneficiaries(), "households", a.households());
            case "BMK-015" ->
                fault(code, SOURCES, "partsVnd", a.consultingVnd() + a.infrastructureVnd(), "totalVnd", a.totalVnd());
            case "BMK-016" -> new Fault(code, ImmutableSortedMap.of(), DOCUMENT);
            default -> throw new IllegalArgumentException("Not a check: '" + code + "' (expected BMK-001 to BMK-016)");
        };
    }

    private static Fault fault(
            String code, ImmutableList<String> citations, String first, Object one, String second, Object other) {
        return new Fault(code, ImmutableSortedMap.of(first, one.toString(), second, other.toString()), citations);
    }

    private static String share(Number part, Number whole) {
        return BigDecimal.valueOf(part.longValue() * 100)
                .divide(BigDecimal.valueOf(whole.longValue()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
