package vn.sinhke.rules.method;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/** What the rules on one method share: they look at one fact, of projects of that method alone. */
abstract class MethodRule<M, T> extends MeasuredRule<Dossier, M, T> {

    private final SupportMethod method;

    MethodRule(String code, SupportMethod method, Parameter<T> basis, Bound bound, String measured, String limit) {
        super(code, Severity.VIOLATION, basis, bound, measured, limit);
        this.method = method;
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return dossier.project()
                .method()
                .filter(other -> other != method)
                .map(other -> method == SupportMethod.COMMUNITY ? "not-a-community-project" : "not-a-task-project");
    }

    @Override
    protected final ImmutableList<Measure<M>> measures(Dossier dossier, LawOfTheDay law) {
        Measure<M> measure = measure(dossier);
        return ImmutableList.of(
                dossier.project().method().isEmpty() ? measure.lacking(ImmutableList.of("project/method")) : measure);
    }

    /** The fact. */
    abstract Measure<M> measure(Dossier dossier);
}
