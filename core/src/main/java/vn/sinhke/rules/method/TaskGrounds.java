package vn.sinhke.rules.method;

import com.google.common.collect.ImmutableSet;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.TaskAssignment;
import vn.sinhke.project.TaskGround;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** TSK-001: a project is carried out by task only in the cases that the law names (trường hợp hỗ trợ theo nhiệm vụ),
 * Decree 27/2022 art. 23 cl. 1 pt. a. Decree 38/2023 amended the article in a wording that was not read. */
final class TaskGrounds extends MethodRule<String, ImmutableSet<String>> {

    TaskGrounds() {
        super("TSK-001", SupportMethod.TASK, ProjectParameters.TASK_GROUNDS, Bound.ONE_OF, "ground", "allowedGrounds");
    }

    @Override
    Measure<String> measure(Dossier dossier) {
        return Measure.of(
                "task/ground", dossier.task().flatMap(TaskAssignment::ground).map(TaskGround::name));
    }
}
