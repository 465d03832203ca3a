package vn.sinhke.rules.method;

import vn.sinhke.law.ProjectParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** TSK-002: the state supports a by-task project with at most 3 billion đồng (mức hỗ trợ tối đa), Decree 27/2022 art. 23
 * cl. 3 pt. a, known until 23 June 2023. An equal amount is within. */
final class TaskSupport extends MethodRule<Vnd, Vnd> {

    TaskSupport() {
        super(
                "TSK-002",
                SupportMethod.TASK,
                ProjectParameters.TASK_SUPPORT_MAXIMUM,
                Bound.AT_MOST,
                "supportVnd",
                "maximumVnd");
    }

    @Override
    Measure<Vnd> measure(Dossier dossier) {
        return Measure.of(
                "project/budget/stateSupport", dossier.project().budget().stateSupport());
    }
}
