package vn.sinhke.rules.method;

import vn.sinhke.law.ProjectParameters;
import vn.sinhke.project.CommunityGroup;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** CMY-002: the group of a community project has a member experienced in good business (thành viên có kinh nghiệm làm
 * kinh tế giỏi), Decree 27/2022 art. 22 cl. 1. Whether somebody is experienced is left to a person; that somebody is named is
 * asked here. */
final class ExperiencedMember extends MethodRule<Boolean, Boolean> {

    ExperiencedMember() {
        super(
                "CMY-002",
                SupportMethod.COMMUNITY,
                ProjectParameters.COMMUNITY_EXPERIENCED_MEMBER,
                Bound.REQUIRED,
                "",
                "");
    }

    @Override
    Measure<Boolean> measure(Dossier dossier) {
        return Measure.of(
                "community/experiencedMember", dossier.community().flatMap(CommunityGroup::experiencedMember));
    }
}
