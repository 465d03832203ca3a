package vn.sinhke.rules.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sinhke.review.MadeUpReview;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryRow;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;

/** A review that is in order gives no finding; of one whose cells are changed every broken identity is found, and no other. */
class SeededBreaksTest {

    private static final long SEED = 20241220;

    private static final List<String> OF_FIGURES = IntStream.rangeClosed(1, 37)
            .filter(i -> i != 32 && i != 33)
            .mapToObj("SUM-%03d"::formatted)
            .toList();

    @Test
    void aProvinceInOrderGivesNoFindingAndNothingIsUndecided() {
        for (long seed = 0; seed < 5; seed++) {
            ReviewForms forms = MadeUpReview.of(3, 4, SEED + seed);

            assertThat(Identities.broken(forms)).isEmpty();
            assertThat(Judged.report(forms).results())
                    .hasSize(37)
                    .extracting(Result::outcome)
                    .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Satisfied.class));
        }
    }

    @Test
    void everyBrokenIdentityIsFoundAtItsCellAndNoOther() {
        ReviewForms forms = MadeUpReview.of(2, 2, SEED);
        Random random = new Random(SEED);
        Set<String> broken = new HashSet<>();
        int breaks = 0;
        for (int i = 0; i < forms.forms().size(); i++) {
            SummaryForm form = forms.forms().get(i);
            for (String column : new TreeSet<>(form.rows().get(0).figures().keySet())) {
                int row = random.nextInt(form.rows().size());
                BigDecimal figure = form.rows().get(row).figures().getOrDefault(column, BigDecimal.ZERO);
                for (BigDecimal other : others(figure)) {
                    ReviewForms changed = MadeUpReview.with(forms, i, row, column, other);
                    Set<String> expected = Identities.broken(changed);

                    assertThat(Judged.found(changed))
                            .as("form %s, row %s, %s: %s for %s", form.kind(), row, column, other, figure)
                            .isEqualTo(expected);
                    expected.forEach(one -> broken.add(one.substring(0, 7)));
                    breaks++;
                }
            }
        }
        assertThat(broken).containsAll(OF_FIGURES);
        assertThat(breaks).isGreaterThan(1_000);
    }

    @Test
    void manyBreaksAtOnceAreAllFound() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            ReviewForms forms = MadeUpReview.of(2, 3, SEED + round);
            for (int n = 0; n < 30; n++) {
                int i = random.nextInt(forms.forms().size());
                int row = random.nextInt(forms.forms().get(i).rows().size());
                SummaryRow one = forms.forms().get(i).rows().get(row);
                List<String> columns =
                        new ArrayList<>(new TreeSet<>(one.figures().keySet()));
                String column = columns.get(random.nextInt(columns.size()));
                List<BigDecimal> others = others(one.figures().get(column));
                forms = MadeUpReview.with(forms, i, row, column, others.get(random.nextInt(others.size())));
            }

            assertThat(Judged.found(forms)).isEqualTo(Identities.broken(forms)).isNotEmpty();
        }
    }

    @Test
    void theOrderOfTheFormsAndOfTheirColumnsMakesNoDifference() {
        ReviewForms forms = MadeUpReview.with(MadeUpReview.of(2, 2, SEED), 1, 2, "otherIncrease", null);
        ReviewForms turned = ReviewForms.builder()
                .from(forms)
                .forms(forms.forms().reverse())
                .lists(forms.lists().reverse())
                .build();

        assertThat(Judged.found(turned)).hasSameSizeAs(Judged.found(forms));
        assertThat(Judged.report(turned).findings())
                .extracting(finding -> finding.code() + " " + finding.arguments())
                .containsExactlyInAnyOrderElementsOf(Judged.report(forms).findings().stream()
                        .map(finding -> finding.code() + " " + finding.arguments())
                        .toList());
    }

    /** One more, one less, a little more, ten times as much, nothing, less than nothing, and blank. */
    private static List<BigDecimal> others(BigDecimal figure) {
        List<BigDecimal> others = new ArrayList<>(ImmutableList.of(
                figure.add(BigDecimal.ONE),
                figure.subtract(BigDecimal.ONE),
                figure.add(new BigDecimal("0.01")),
                figure.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(3)),
                BigDecimal.ZERO,
                figure.add(BigDecimal.ONE).negate()));
        others.add(null);
        return others;
    }
}
