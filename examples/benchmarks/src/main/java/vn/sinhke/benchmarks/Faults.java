package vn.sinhke.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/**
 * What the peers write when one of their checks does not hold: the same arguments and citations that the rules write,
 * by the means of a program that has no law book.
 */
public final class Faults {

    public static final ImmutableSet<String> PAPERS = ImmutableSet.of(
            "CONTRACT", "ACCEPTANCE_MINUTES", "LIQUIDATION_MINUTES", "PAYMENT_REQUEST", "PAYMENT_ORDER");

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
                        CITE,
                        "leadKind",
                        a.leadKind(),
                        "allowedKinds",
                        "ENTERPRISE, COOPERATIVE, COOPERATIVE_UNION");
            case "BMK-002" -> fault(code, CITE, "form", a.form(), "allowedForms", "IPC, I, P, IP, PC, IC, C");
            case "BMK-003" -> fault(code, CITE, "inputCycles", a.inputCycles(), "maximumCycles", "3");
            case "BMK-004" ->
                fault(code, CITE, "sharePercent", share(a.beneficiaries(), a.households()), "minimumPercent", "50");
            case "BMK-005" ->
                fault(code, CITE, "sharePercent", share(a.beneficiaries(), a.households()), "abovePercent", "70");
            case "BMK-006" -> new Fault(code, ImmutableSortedMap.of(), CITE);
            case "BMK-007" -> fault(code, CITE, "consultingVnd", a.consultingVnd(), "maximumVnd", "300000000");
            case "BMK-008" ->
                fault(code, CITE, "sharePercent", share(a.consultingVnd(), a.totalVnd()), "maximumPercent", "100");
            case "BMK-009" ->
                fault(code, CITE, "infrastructureVnd", a.infrastructureVnd(), "maximumVnd", "10000000000");
            case "BMK-010" ->
                fault(code, CITE, "sharePercent", share(a.infrastructureVnd(), a.totalVnd()), "maximumPercent", "30");
            case "BMK-011" -> fault(code, CITE, "reportedOn", a.reportedOn(), "before", "--12-01");
            case "BMK-012" ->
                new Fault(
                        code,
                        ImmutableSortedMap.of(
                                "missingPapers",
                                PAPERS.stream()
                                        .filter(p -> !a.papers().contains(p))
                                        .collect(Collectors.joining(", "))),
                        CITE);
            case "BMK-013" ->
                new Fault(
                        code,
                        ImmutableSortedMap.of(
                                "reportedOn", a.reportedOn().toString(), "firstYear", "2021", "lastYear", "2025"),
                        CITE);
            case "BMK-014" -> fault(code, CITE, "beneficiaries", a.beneficiaries(), "households", a.households());
            case "BMK-015" ->
                fault(code, CITE, "partsVnd", a.consultingVnd() + a.infrastructureVnd(), "totalVnd", a.totalVnd());
            case "BMK-016" -> new Fault(code, ImmutableSortedMap.of(), CITE);
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

    private static final ImmutableList<String> CITE = ImmutableList.of("x");
}
