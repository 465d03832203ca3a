package vn.sinhke.rules.linkage;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/** What the rules on linkage support share: they look at one figure of what a dossier asks under Decree 98/2018. */
abstract class LinkageSupportRule<M, T> extends MeasuredRule<Dossier, M, T> {

    LinkageSupportRule(String code, Parameter<T> basis, Bound bound, String measured, String limit) {
        super(code, Severity.VIOLATION, basis, bound, measured, limit);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return dossier.linkageSupport().isEmpty() ? Optional.of("no-linkage-support") : Optional.empty();
    }

    @Override
    protected final ImmutableList<Measure<M>> measures(Dossier dossier, LawOfTheDay law) {
        return measures(dossier.linkageSupport().orElseThrow());
    }

    /** The figure; empty if the dossier asks nothing of the kind. */
    abstract ImmutableList<Measure<M>> measures(LinkageSupport support);

    /** An amount that is asked, if one is. */
    static ImmutableList<Measure<Vnd>> amount(String part, Optional<Vnd> support) {
        return support.isEmpty() ? ImmutableList.of() : ImmutableList.of(Measure.of("linkageSupport/" + part, support));
    }

    /** The share of a cost that is asked, if something is; a cost of nothing has no share. */
    static ImmutableList<Measure<Percentage>> share(
            String part, Optional<Vnd> support, String costPart, Optional<Vnd> cost) {
        if (support.isEmpty()) {
            return ImmutableList.of();
        }
        Optional<Percentage> share =
                cost.filter(whole -> whole.exceeds(Vnd.ZERO)).map(support.get()::shareOf);
        return ImmutableList.of(
                Measure.of("linkageSupport/" + part, share).lacking(ImmutableList.of("linkageSupport/" + costPart)));
    }
}
