package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.sinhke.implementation.Approval;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.validation.Bound;

/**
 * APR-004: the decision that approves a chain project states all that Decree 27/2022 art. 21 cl. 3 pt. d asks (nội dung
 * quyết định phê duyệt). The form and rate of rotation are stated "if any", so their absence is no fault.
 */
final class DecisionContents extends ChainApprovalRule<ImmutableSet<String>, ImmutableSet<String>> {

    DecisionContents() {
        super("APR-004", ProjectParameters.APPROVAL_CONTENTS, Bound.ALL_OF, "approval/contents", "missingContents", "");
    }

    @Override
    Optional<ImmutableSet<String>> seen(Approval approval) {
        return approval.contents().map(Words::of);
    }
}
