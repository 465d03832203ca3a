package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * A rule that holds one thing of the approval of a chain project against the law of the day of the decision; without a
 * stated day, of the day of judgment. A file that does not say its method is undecided: the provisions are those on
 * chain projects.
 *
 * @param <M> what it measures
 * @param <T> type of the parameter's value
 */
abstract class ChainApprovalRule<M, T> extends MeasuredRule<Implementation, M, T> {

    private final String path;

    ChainApprovalRule(String code, Parameter<T> basis, Bound bound, String path, String measured, String limit) {
        super(code, Severity.VIOLATION, basis, bound, measured, limit);
        this.path = path;
    }

    /** What is measured. */
    abstract Optional<M> seen(Approval approval);

    /** What is missing before the thing itself can be looked at. */
    List<String> missingBefore(Implementation file) {
        return Method.missing(file);
    }

    @Override
    protected Optional<String> notAddressed(Implementation file, LegalContext context) {
        return Method.notChain(file);
    }

    @Override
    protected LocalDate day(Implementation file, LegalContext context) {
        return DecisionDay.of(file, context);
    }

    @Override
    protected final ImmutableList<Measure<M>> measures(Implementation file, LawOfTheDay law) {
        Optional<M> seen = file.approval().flatMap(this::seen);
        ImmutableList.Builder<String> missing = ImmutableList.<String>builder().addAll(missingBefore(file));
        if (seen.isEmpty()) {
            missing.add(path);
        }
        ImmutableList<String> lacking = missing.build();
        return ImmutableList.of(
                Measure.of(path, lacking.isEmpty() ? seen : Optional.<M>empty()).lacking(lacking));
    }
}
