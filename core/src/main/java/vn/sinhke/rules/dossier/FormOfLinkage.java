package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.LinkageForm;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;
import vn.sinhke.valuechain.Stage;

/**
 * LNK-002: the stages of a contract make one of the seven forms of linkage (hình thức liên kết), Decree 98/2018 art. 4.
 *
 * <p>The form is computed, never taken from its name: all seven end in the sale, so stages without the sale, or the
 * sale alone, are none of them. A contract that names another form than its stages make is warned about. Minutes of
 * cooperation are not looked at: the article speaks of linkage, and minutes often leave stages open (ADR 0022).
 */
final class FormOfLinkage extends CitedRule<Dossier, ImmutableSet<String>> {

    FormOfLinkage() {
        super("LNK-002", Severity.VIOLATION, LinkageParameters.LINKAGE_FORMS, Bound.ONE_OF);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return dossier.contracts().isEmpty() ? Optional.of("no-contract") : Optional.empty();
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<ImmutableSet<String>> ground) {
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < dossier.contracts().size(); i++) {
            LinkageContract contract = dossier.contracts().get(i);
            String path = "contracts[" + i + "]";
            if (contract.stages().isEmpty()) {
                missing.add(path + "/stages");
                continue;
            }
            Optional<LinkageForm> form =
                    LinkageForm.of(contract.stages()).filter(f -> ground.value().contains(f.initials()));
            if (form.isEmpty()) {
                findings.add(ground.finding(path + "/stages")
                        .aspect(contract.stages().contains(Stage.SALE) ? "onlySale" : "noSale")
                        .build());
                continue;
            }
            forms.add(Integer.toString(form.get().number()));
            if (contract.declaredForm().filter(n -> n != form.get().number()).isPresent()) {
                findings.add(ground.finding(path + "/declaredForm", Severity.WARNING)
                        .aspect("declared")
                        .with("declaredForm", contract.declaredForm().get())
                        .with("formNumber", form.get().number())
                        .with("formInitials", form.get().initials())
                        .build());
            }
        }
        return ground.outcome(findings, missing, ImmutableMap.of("formNumbers", String.join(", ", forms)));
    }
}
