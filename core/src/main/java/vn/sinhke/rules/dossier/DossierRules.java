package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.project.Dossier;
import vn.sinhke.rules.cost.CostRules;
import vn.sinhke.rules.linkage.LinkageSupportRules;
import vn.sinhke.rules.method.MethodRules;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about one dossier. */
public final class DossierRules {

    private DossierRules() {}

    /** Returns all of them, places being understood by that gazetteer and ceilings applied in that way. */
    public static RuleSet<Dossier> all(Gazetteer gazetteer, CeilingApplication ceilings) {
        return RuleSet.of(
                "dossier",
                ImmutableList.<Rule<Dossier>>builder()
                        .add(new PartsMakeTotal())
                        .add(new YearsMakeParts())
                        .add(new SitesMakeProject())
                        .add(new NoNegativeAmount())
                        .add(new YearsWithinPlan())
                        .add(new SupportWithinCeiling(ceilings))
                        .add(new CeilingsCompared())
                        .add(new ProjectCap())
                        .add(new HouseholdCap())
                        .add(new DossierPapers())
                        .add(new PersonalNumberDigits())
                        .add(new LeadTaxCodeDigits())
                        .add(new LinkageDocumentExists())
                        .add(new FormOfLinkage())
                        .add(new TermOfLinkage())
                        .add(new LeadKind())
                        .add(new InterDistrict(gazetteer))
                        .add(new FormerDistricts(gazetteer))
                        .add(new PlaceKnown(gazetteer))
                        .add(new BeneficiaryShare())
                        .add(new PriorityShare())
                        .add(new ListMatchesCount())
                        .add(new ListedOnce())
                        .add(new ClassValidOnDay())
                        .add(new NewlyEscapedInTime())
                        .add(new ResultsStated())
                        .add(new SupportListComplete())
                        .addAll(LinkageSupportRules.all())
                        .addAll(MethodRules.all())
                        .addAll(CostRules.all())
                        .build());
    }
}
