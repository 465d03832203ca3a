package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about one dossier. */
public final class DossierRules {

    private DossierRules() {}

    /** Returns all of them, places being understood by that gazetteer and ceilings applied in that way. */
    public static RuleSet<Dossier> all(Gazetteer gazetteer, CeilingApplication ceilings) {
        return RuleSet.of(
                "dossier",
                ImmutableList.<Rule<Dossier>>of(
                        new PartsMakeTotal(),
                        new YearsMakeParts(),
                        new SupportWithinCeiling(ceilings),
                        new ProjectCap(),
                        new HouseholdCap(),
                        new CeilingsCompared(),
                        new SitesMakeProject(),
                        new NoNegativeAmount(),
                        new YearsWithinPlan(),
                        new PersonalNumberDigits(),
                        new LinkageDocumentExists(),
                        new FormOfLinkage(),
                        new TermOfLinkage(),
                        new LeadKind(),
                        new InterDistrict(gazetteer),
                        new FormerDistricts(gazetteer),
                        new PlaceKnown(gazetteer),
                        new BeneficiaryShare(),
                        new PriorityShare(),
                        new ListedOnce(),
                        new ClassValidOnDay(),
                        new NewlyEscapedInTime(),
                        new ListMatchesCount(),
                        new ResultsStated(),
                        new SupportListComplete()));
    }
}
