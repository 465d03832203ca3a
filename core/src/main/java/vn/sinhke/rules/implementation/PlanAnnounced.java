package vn.sinhke.rules.implementation;

import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.ApprovalStep;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.ProjectParameters;

/**
 * APR-007: the plan of support was announced before the dossier was filed (thông báo rộng rãi kế hoạch hỗ trợ): on its
 * day at the latest. The law is that of the day of filing, when the announcement had to be out.
 */
final class PlanAnnounced extends StepInTime {

    PlanAnnounced() {
        super("APR-007", ProjectParameters.ANNOUNCEMENT, ApprovalStep.ANNOUNCEMENT, "announcedOn", "filedOn");
    }

    @Override
    Optional<LocalDate> taken(Approval approval) {
        return approval.announcedOn();
    }

    @Override
    Optional<LocalDate> event(Implementation file) {
        return file.filedOn();
    }
}
