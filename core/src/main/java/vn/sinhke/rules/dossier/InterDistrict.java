package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.place.Districts;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.Locality;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.ProjectScale;
import vn.sinhke.project.Site;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * PLC-001: a project proposed as inter-district lies in two districts or more (quy mô liên huyện) on the day of its
 * call; without a stated call on the day it was filed, else on the day of judgment.
 *
 * <p>Since 1 July 2025 there are no districts; the project is then judged on the districts of 30 June 2025, and PLC-002
 * says so. The meaning of the word rests on what a province said in public, so the finding is a warning at most (ADR
 * 0037, ADR 0011).
 */
final class InterDistrict extends CitedRule<Dossier, Integer> {

    private final Gazetteer gazetteer;

    InterDistrict(Gazetteer gazetteer) {
        super("PLC-001", Severity.VIOLATION, ProjectParameters.INTER_DISTRICT_MINIMUM, Bound.AT_LEAST);
        this.gazetteer = gazetteer;
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return notInterDistrict(dossier);
    }

    /** Why a rule on inter-district projects does not address the dossier; empty if it does, or if it is not known. */
    static Optional<String> notInterDistrict(Dossier dossier) {
        return dossier.project()
                .scale()
                .filter(scale -> scale != ProjectScale.INTER_DISTRICT)
                .map(scale -> "not-inter-district");
    }

    /** The day on which the places are looked at. */
    static LocalDate placeDay(Dossier dossier, LegalContext context) {
        return dossier.call()
                .flatMap(CallReference::announcedOn)
                .or(dossier::filedOn)
                .orElse(context.day());
    }

    static Districts districts(Dossier dossier, Gazetteer gazetteer, LegalContext context) {
        List<Locality> places =
                dossier.project().sites().stream().map(Site::place).toList();
        return Districts.of(places, gazetteer, dossier.province(), placeDay(dossier, context));
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Integer> ground) {
        List<String> missing = new ArrayList<>();
        if (dossier.project().scale().isEmpty()) {
            missing.add("project/scale");
        }
        if (dossier.project().sites().isEmpty()) {
            missing.add("project/sites");
        }
        if (!missing.isEmpty()) {
            return ground.undecided(missing);
        }
        Districts districts = districts(dossier, gazetteer, ground.context());
        Map<String, Object> computed = ImmutableMap.of(
                "districts", districts.atLeast(),
                "minimumDistricts", ground.value(),
                "districtNames", String.join(", ", districts.names()),
                "basis", districts.areFormer() ? "formerDistricts" : "districtsOfTheDay");
        if (districts.atLeast() >= ground.value()) {
            return ground.satisfied(computed);
        }
        if (districts.atMost() >= ground.value()) {
            return ground.undecided(
                    districts.unplaced().stream()
                            .map(i -> "project/sites[" + i + "]/place/district")
                            .collect(ImmutableList.toImmutableList()),
                    computed);
        }
        var finding = ground.finding("project/sites");
        computed.forEach(finding::with);
        return Ground.found(finding.build());
    }
}
