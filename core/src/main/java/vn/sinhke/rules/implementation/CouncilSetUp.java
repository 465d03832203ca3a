package vn.sinhke.rules.implementation;

import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.ApprovalStep;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.ProjectParameters;

/**
 * APR-006: a council or team of appraisal was set up before the decision (hội đồng, tổ thẩm định): on its day at the
 * latest. Who sits in it and what it says is left to a person.
 */
final class CouncilSetUp extends StepInTime {

    CouncilSetUp() {
        super("APR-006", ProjectParameters.APPROVAL_COUNCIL, ApprovalStep.COUNCIL, "councilOn", "approval/decidedOn");
    }

    @Override
    Optional<LocalDate> taken(Approval approval) {
        return approval.councilOn();
    }

    @Override
    Optional<LocalDate> event(Implementation file) {
        return file.approval().flatMap(Approval::decidedOn);
    }
}
