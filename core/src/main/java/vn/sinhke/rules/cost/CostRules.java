package vn.sinhke.rules.cost;

import com.google.common.collect.ImmutableList;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Rule;

/** The rules about what a project's cost is spent on. */
public final class CostRules {

    private CostRules() {}

    /** Returns all of them. */
    public static ImmutableList<Rule<Dossier>> all() {
        return ImmutableList.of(
                new SelectionCost(),
                new FieldStaffSession(),
                new FieldStaffMethods(),
                new BrandRegistration(),
                new IssuedUnitPrice());
    }
}
