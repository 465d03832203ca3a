package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.law.Parameter;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;

/**
 * An indicator is recorded among the deprivations where, and only where, the figures of the same assessment say that the
 * household is deprived in it.
 *
 * @param <T> type of the threshold
 */
abstract class IndicatorRecorded<T> extends AssessmentRule<T> {

    private final String indicator;
    private final String measured;
    private final String limit;

    /** A rule on that indicator; the two names are those of the arguments, units last. */
    IndicatorRecorded(
            String code, String indicator, Parameter<T> threshold, Bound bound, String measured, String limit) {
        super(code, threshold, bound);
        this.indicator = indicator;
        this.measured = measured;
        this.limit = limit;
    }

    /** The facts from which the figure is computed. */
    abstract ImmutableList<String> missing(Assessment assessment);

    /** The figure as it is printed, all its facts being stated. */
    abstract Object figure(Assessment assessment);

    /** Whether the figure says that the household is deprived. */
    abstract boolean isDeprived(Assessment assessment, T threshold);

    @Override
    protected final Outcome judge(Assessment assessment, Ground<T> ground) {
        ImmutableList<String> missing = ImmutableList.<String>builder()
                .addAll(missing(assessment))
                .addAll(unstated(new Fact("deprivations", assessment.deprivations())))
                .build();
        if (!missing.isEmpty()) {
            return ground.undecided(missing);
        }
        boolean deprived = isDeprived(assessment, ground.value());
        boolean recorded = assessment.deprivations().orElseThrow().contains(indicator);
        Object figure = figure(assessment);
        if (deprived == recorded) {
            return ground.satisfied(ImmutableMap.of(measured, figure, limit, ground.value()));
        }
        return Ground.found(ground.finding("deprivations")
                .aspect(recorded ? "notDeprived" : "notRecorded")
                .with(measured, figure)
                .with(limit, ground.value())
                .build());
    }
}
