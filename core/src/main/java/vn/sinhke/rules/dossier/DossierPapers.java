package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.law.Scope;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.DossierPaper;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * DOS-001: a chain dossier holds the papers that Decree 358/2025 asks (thành phần hồ sơ): application, explanation,
 * agreement on the lead. Known from the press, so a warning. Between 24 June 2023 and 2025 provinces set the forms, and
 * none was read.
 */
final class DossierPapers extends MeasuredRule<Dossier, ImmutableSet<String>, ImmutableSet<String>> {

    DossierPapers() {
        super(
                "DOS-001",
                Severity.VIOLATION,
                ProjectParameters.DOSSIER_PAPERS,
                Bound.ALL_OF,
                "missingPapers",
                "askedPapers");
    }

    @Override
    protected Scope scope(Dossier dossier, LegalContext context) {
        return context.scope().with(Dimension.METHOD, dossier.project().method().map(SupportMethod::name));
    }

    @Override
    protected ImmutableList<String> missingForScope(Dossier dossier, LegalContext context) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (context.capitalPeriod().isEmpty()) {
            missing.add("project/capitalPeriod");
        }
        if (dossier.project().method().isEmpty()) {
            missing.add("project/method");
        }
        return missing.build();
    }

    @Override
    protected ImmutableList<Measure<ImmutableSet<String>>> measures(Dossier dossier, LawOfTheDay law) {
        return ImmutableList.of(Measure.of(
                "papers",
                dossier.papers()
                        .map(papers ->
                                papers.stream().map(DossierPaper::name).collect(ImmutableSet.toImmutableSet()))));
    }
}
