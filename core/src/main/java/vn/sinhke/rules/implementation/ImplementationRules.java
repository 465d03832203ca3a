package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about the file of a project that is carried out. */
public final class ImplementationRules {

    private ImplementationRules() {}

    /** Returns all of them. */
    public static RuleSet<Implementation> all() {
        return RuleSet.of(
                "implementation",
                ImmutableList.<Rule<Implementation>>of(
                        new ApprovingLevel(),
                        new CommuneAmount(),
                        new CommuneExtent(),
                        new DecisionContents(),
                        new ResultPublished(),
                        new CouncilSetUp(),
                        new PlanAnnounced(),
                        new ApprovedWithinCap(),
                        new WayOfPurchase(),
                        new BoughtFromPeople(),
                        new TenderedAndHandedOver(),
                        new MoneyHandedOver(),
                        new PapersKept(),
                        new RecurrentMoney(),
                        new PaidWithinApproval(),
                        new PaidInTime(),
                        new CopyToPayer(),
                        new SettledByAcceptance(),
                        new SettledOnce(),
                        new RotationRate()));
    }
}
