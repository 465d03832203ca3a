package vn.sinhke.review.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.Seed;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryRow;

/** Whatever the lists hold, forms come out, and a blank cell has a reason. */
@Domain(DomainArbitraries.class)
class SummariesPropertyTest {

    @Property(seed = Seed.FIXED, tries = 300)
    void aBlankCellOfACommuneHasAReasonUnlessItIsARate(@ForAll ReviewReturn review) {
        ReviewSummaries summaries = Summaries.of(review);

        assertThat(summaries.forms()).hasSize(13);
        for (SummaryForm form : summaries.forms()) {
            for (SummaryRow row : form.rows()) {
                boolean persons = row.part().map(SummaryRow.PERSONS::equals).orElse(false);
                SummaryColumns.of(form.kind(), persons, review.scope().groups()).forEach((column, figure) -> {
                    if (row.level().equals(SummaryRow.COMMUNE)
                            && !row.figures().containsKey(column)
                            && !(figure instanceof Figures.Rate)) {
                        assertThat(summaries.gaps(form.kind()))
                                .as(form.kind() + " " + column)
                                .anyMatch(gap -> gap.columns().contains(column)
                                        && gap.places().contains(row.place()));
                    }
                });
            }
        }
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void theOrderOfTheListsMakesNoDifference(@ForAll ReviewReturn review) {
        ReviewScope named = review.scope().places().isEmpty()
                ? ReviewScope.builder()
                        .from(review.scope())
                        .addPlaces(ReviewPlace.of("Bịa Đặt"))
                        .build()
                : review.scope();

        assertThat(of(named, review.households().reverse())).isEqualTo(of(named, review.households()));
    }

    private static ReviewSummaries of(ReviewScope scope, ImmutableList<ReviewedHousehold> households) {
        return Summaries.of(
                ReviewReturn.builder().scope(scope).households(households).build());
    }
}
