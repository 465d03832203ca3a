package vn.sinhke.rules.method;

import com.google.common.collect.ImmutableSet;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.project.CommunityGroup;
import vn.sinhke.project.CommunityProposer;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** CMY-001: a community project is proposed by one of the five kinds of groups (tổ nhóm cộng đồng), Decree 27/2022
 * art. 22 cl. 1. Since the clause was amended on 24 June 2023 its list is known only as recalled. */
final class CommunityProposes extends MethodRule<String, ImmutableSet<String>> {

    CommunityProposes() {
        super(
                "CMY-001",
                SupportMethod.COMMUNITY,
                ProjectParameters.COMMUNITY_PROPOSER_KINDS,
                Bound.ONE_OF,
                "proposer",
                "allowedProposers");
    }

    @Override
    Measure<String> measure(Dossier dossier) {
        return Measure.of(
                "community/proposer",
                dossier.community().flatMap(CommunityGroup::proposer).map(CommunityProposer::name));
    }
}
