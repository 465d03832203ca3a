package vn.sinhke.rules.implementation;

import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.ApprovalStep;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.ProjectParameters;

/**
 * APR-005: the result of the evaluation was published before the decision (công khai kết quả đánh giá hồ sơ): on its day
 * at the latest.
 */
final class ResultPublished extends StepInTime {

    ResultPublished() {
        super(
                "APR-005",
                ProjectParameters.APPROVAL_RESULT_PUBLISHED,
                ApprovalStep.RESULT_PUBLICATION,
                "resultPublishedOn",
                "approval/decidedOn");
    }

    @Override
    Optional<LocalDate> taken(Approval approval) {
        return approval.resultPublishedOn();
    }

    @Override
    Optional<LocalDate> event(Implementation file) {
        return file.approval().flatMap(Approval::decidedOn);
    }
}
