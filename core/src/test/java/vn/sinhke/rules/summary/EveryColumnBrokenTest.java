package vn.sinhke.rules.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.review.MadeUpReview;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;

/** All columns of one form changed at once, each in some row: every identity that breaks is found, and no other. */
class EveryColumnBrokenTest {

    private static final long SEED = 20241220;
    private static final ReviewForms FORMS = MadeUpReview.of(2, 2, SEED);

    private static final List<UnaryOperator<BigDecimal>> CHANGES = List.of(
            figure -> figure.add(BigDecimal.ONE),
            figure -> figure.subtract(BigDecimal.ONE),
            figure -> figure.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(3)),
            figure -> figure.add(new BigDecimal("0.01")),
            figure -> figure.add(BigDecimal.ONE).negate(),
            figure -> null);

    static IntStream forms() {
        return IntStream.range(0, FORMS.forms().size());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatBreaksIsFoundAndNothingElse(int form) {
        Random random = new Random(SEED + form);
        for (UnaryOperator<BigDecimal> change : CHANGES) {
            ReviewForms changed = changed(form, change, random);

            assertThat(Judged.found(changed))
                    .isEqualTo(Identities.broken(changed))
                    .isNotEmpty();
        }
    }

    private static ReviewForms changed(int form, UnaryOperator<BigDecimal> change, Random random) {
        ReviewForms changed = FORMS;
        SummaryForm before = FORMS.forms().get(form);
        for (String column : new TreeSet<>(before.rows().get(0).figures().keySet())) {
            int row = random.nextInt(before.rows().size());
            BigDecimal figure = before.rows().get(row).figures().getOrDefault(column, BigDecimal.ZERO);
            changed = MadeUpReview.with(changed, form, row, column, change.apply(figure));
        }
        return changed;
    }
}
