package vn.sinhke.rules.method;

import vn.sinhke.law.ProjectParameters;
import vn.sinhke.project.CommunityGroup;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** CMY-003: the households of a community project commit their counterpart (cam kết bảo đảm phần đối ứng), Decree
 * 27/2022 art. 22 cl. 1. */
final class CounterpartCommitted extends MethodRule<Boolean, Boolean> {

    CounterpartCommitted() {
        super("CMY-003", SupportMethod.COMMUNITY, ProjectParameters.COMMUNITY_COUNTERPART, Bound.REQUIRED, "", "");
    }

    @Override
    Measure<Boolean> measure(Dossier dossier) {
        return Measure.of(
                "community/counterpartCommitted", dossier.community().flatMap(CommunityGroup::counterpartCommitted));
    }
}
