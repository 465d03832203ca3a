package vn.sinhke.rules.boundary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;

/** Boundaries of the rules on summary forms: one household with so many deprivations. */
final class SummaryCases {

    static final ImmutableList<BoundaryCase<?>> ALL = ImmutableList.of(
            BoundaryCase.of(
                    "SUM-010",
                    PovertyParameters.DEPRIVATIONS_MINIMUM,
                    Integer.class,
                    (spot, deprivations) -> one(SummaryKind.POOR_DEPRIVATIONS, deprivations)),
            BoundaryCase.of(
                    "SUM-011",
                    PovertyParameters.DEPRIVATIONS_MINIMUM,
                    Integer.class,
                    (spot, deprivations) -> one(SummaryKind.NEAR_POOR_DEPRIVATIONS, deprivations)));

    private SummaryCases() {}

    /** Of no stated year, so that the day of the circumstances is asked; the cell is no figure where nothing is said. */
    private static ReviewForms one(SummaryKind kind, Optional<Integer> deprivations) {
        ImmutableMap.Builder<String, BigDecimal> figures = ImmutableMap.builder();
        figures.put("households", BigDecimal.ONE);
        deprivations.ifPresent(count -> figures.put("deprivations", BigDecimal.valueOf(count)));
        ReviewForms.Builder forms = ReviewForms.builder()
                .id("RS")
                .addForms(new SummaryForm(
                        kind,
                        Optional.empty(),
                        Optional.empty(),
                        ImmutableList.of(new SummaryRow(
                                "commune", Optional.empty(), "Xã Thử", Optional.empty(), figures.buildOrThrow()))));
        if (deprivations.isEmpty()) {
            forms.addUnread("forms[0]/rows[0]/figures/deprivations");
        }
        return forms.build();
    }
}
