package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.place.Districts;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * PLC-002: says that an inter-district project of 1 July 2025 or later is judged on the former districts. A note (ADR
 * 0011).
 */
final class FormerDistricts extends CitedRule<Dossier, Integer> {

    private final Gazetteer gazetteer;

    FormerDistricts(Gazetteer gazetteer) {
        super("PLC-002", Severity.NOTE, ProjectParameters.INTER_DISTRICT_MINIMUM, Bound.BASIS);
        this.gazetteer = gazetteer;
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return InterDistrict.notInterDistrict(dossier)
                .or(() -> InterDistrict.placeDay(dossier, context).isBefore(Gazetteer.DISTRICTS_ABOLISHED)
                        ? Optional.of("districts-exist")
                        : Optional.empty());
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Integer> ground) {
        if (dossier.project().scale().isEmpty()) {
            return ground.undecided(ImmutableList.of("project/scale"));
        }
        Districts districts = InterDistrict.districts(dossier, gazetteer, ground.context());
        return Ground.found(ground.finding("project/scale")
                .with("abolishedOn", Gazetteer.DISTRICTS_ABOLISHED)
                .with("districtNames", districts.names().isEmpty() ? "?" : String.join(", ", districts.names()))
                .build());
    }
}
