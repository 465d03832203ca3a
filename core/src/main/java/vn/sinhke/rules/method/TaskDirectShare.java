package vn.sinhke.rules.method;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.TaskAssignment;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** TSK-003: at least 70 % of the state money of a by-task project goes to what is tied directly to the people's production
 * (hoạt động trực tiếp), Decree 27/2022 art. 23 cl. 1 pt. b, known until 23 June 2023. An equal share is enough. */
final class TaskDirectShare extends MethodRule<Percentage, Percentage> {

    TaskDirectShare() {
        super(
                "TSK-003",
                SupportMethod.TASK,
                ProjectParameters.TASK_DIRECT_MINIMUM,
                Bound.AT_LEAST,
                "sharePercent",
                "minimumPercent");
    }

    @Override
    Measure<Percentage> measure(Dossier dossier) {
        Optional<Vnd> whole = dossier.project().budget().stateSupport().filter(support -> support.exceeds(Vnd.ZERO));
        Optional<Vnd> direct = dossier.task().flatMap(TaskAssignment::directSupport);
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (direct.isEmpty()) {
            missing.add("task/directSupport");
        }
        if (whole.isEmpty()) {
            missing.add("project/budget/stateSupport");
        }
        return Measure.of("task/directSupport", whole.flatMap(all -> direct.map(part -> part.shareOf(all))))
                .lacking(missing.build());
    }
}
