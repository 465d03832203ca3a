package vn.sinhke.rules.implementation;

import java.util.List;
import java.util.Optional;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.validation.Bound;

/** APR-003: a commune approves a linkage project only within so many communes as its province has set (số xã). */
final class CommuneExtent extends ChainApprovalRule<Integer, Integer> {

    CommuneExtent() {
        super(
                "APR-003",
                ProjectParameters.APPROVAL_COMMUNE_MAXIMUM_COMMUNES,
                Bound.AT_MOST,
                "approval/communes",
                "communes",
                "maximumCommunes");
    }

    @Override
    protected Optional<String> notAddressed(Implementation file, LegalContext context) {
        return CommuneOnly.reason(file);
    }

    @Override
    List<String> missingBefore(Implementation file) {
        return CommuneOnly.missing(file);
    }

    @Override
    Optional<Integer> seen(Approval approval) {
        return approval.communes();
    }
}
