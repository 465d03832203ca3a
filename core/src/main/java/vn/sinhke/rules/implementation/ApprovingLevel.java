package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.ApprovalLevel;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.validation.Bound;

/**
 * APR-001: a chain project is approved at a level that may approve it on the day of the decision (thẩm quyền phê
 * duyệt). Between the end of the districts and Decree 358/2025 the levels were not read, and nothing is decided.
 */
final class ApprovingLevel extends ChainApprovalRule<String, ImmutableSet<String>> {

    ApprovingLevel() {
        super("APR-001", ProjectParameters.APPROVAL_LEVELS, Bound.ONE_OF, "approval/level", "level", "allowedLevels");
    }

    @Override
    Optional<String> seen(Approval approval) {
        return approval.level().map(ApprovalLevel::name);
    }
}
