package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about the summary forms of a review, alone and together. */
public final class SummaryRules {

    private SummaryRules() {}

    /** Returns all of them; the gazetteer says what communes of the year before became. */
    public static RuleSet<ReviewForms> all(Gazetteer gazetteer) {
        return RuleSet.of(
                "review-forms",
                ImmutableList.<Rule<ReviewForms>>of(
                        new ResultRates(),
                        new StandardRates(),
                        new DeprivationRates(),
                        new RateWithinHundred(),
                        new PoorFlow(),
                        new NearPoorFlow(),
                        new DistrictSums(),
                        new DeprivationTotal(),
                        new IndicatorWithinHouseholds(),
                        new PoorDeprived(),
                        new NearPoorDeprived(),
                        new GroupsMakeTotal(),
                        new MinoritiesMakeTotal(),
                        new KinhAndMinorities(),
                        new PopulationHoldsAll(),
                        new PartsWithinWhole(),
                        new PersonsInHouseholds(),
                        new CountsAreCounts(),
                        new PoorEnd(),
                        new NearPoorEnd(),
                        new PoorBecameNearPoor(),
                        new NearPoorBecamePoor(),
                        new StartIsLastEnd(gazetteer),
                        new DeprivedAreCounted(),
                        new GroupsAreCounted(),
                        new EthnicGroupsAreCounted(),
                        new StandardIsCounted(),
                        new EthnicSplitsAgree(),
                        new PopulationsAgree(),
                        new CausesWithinHouseholds(),
                        new ChildrenWithinPersons(),
                        new PlaceOnce(),
                        new PlacesAgree(),
                        new ListsMakeResults(),
                        new ListsMakeGroups(),
                        new ListsMakeEthnicGroups(),
                        new ListsMakeStandard()));
    }
}
