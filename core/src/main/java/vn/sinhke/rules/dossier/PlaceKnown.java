package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.Locality;
import vn.sinhke.place.UnitLevel;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * PLC-003: the communes of the places exist under their names on the day (tên xã). A warning: the name is misspelt,
 * stands under another district, or is of another time; a name that more than one commune bears is said to be so.
 */
final class PlaceKnown extends CitedRule<Dossier, Integer> {

    private final Gazetteer gazetteer;

    PlaceKnown(Gazetteer gazetteer) {
        super("PLC-003", Severity.WARNING, ProjectParameters.INTER_DISTRICT_MINIMUM, Bound.BASIS);
        this.gazetteer = gazetteer;
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        if (dossier.project().sites().stream()
                .noneMatch(site -> site.place().commune().isPresent())) {
            return Optional.of("no-communes");
        }
        return gazetteer.knows(InterDistrict.placeDay(dossier, context))
                ? Optional.empty()
                : Optional.of("no-places-of-that-day");
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Integer> ground) {
        LocalDate day = InterDistrict.placeDay(dossier, ground.context());
        List<Finding> findings = new ArrayList<>();
        int known = 0;
        for (int i = 0; i < dossier.project().sites().size(); i++) {
            Locality place = dossier.project().sites().get(i).place();
            if (place.commune().isEmpty()) {
                continue;
            }
            int found = communes(place, dossier.province(), day).size();
            if (found == 1) {
                known++;
            } else {
                findings.add(ground.finding("project/sites[" + i + "]/place/commune")
                        .aspect(found == 0 ? "unknown" : "ambiguous")
                        .with("place", i + 1)
                        .with("candidates", found)
                        .with("judgedOn", day)
                        .build());
            }
        }
        return ground.outcome(findings, ImmutableList.of(), ImmutableMap.of("places", known));
    }

    private ImmutableList<AdministrativeUnit> communes(Locality place, Optional<String> province, LocalDate day) {
        Optional<String> parent = place.district()
                .filter(d -> day.isBefore(Gazetteer.DISTRICTS_ABOLISHED))
                .flatMap(d -> only(gazetteer.find(
                        d, UnitLevel.DISTRICT, only(place.province().or(() -> province), day), day)))
                .or(() -> only(place.province().or(() -> province), day));
        return gazetteer.find(place.commune().orElseThrow(), UnitLevel.COMMUNE, parent, day);
    }

    private Optional<String> only(Optional<String> province, LocalDate day) {
        return province.flatMap(text -> only(gazetteer.find(text, UnitLevel.PROVINCE, Optional.empty(), day)));
    }

    private static Optional<String> only(ImmutableList<AdministrativeUnit> units) {
        return units.size() == 1 ? Optional.of(units.get(0).code()) : Optional.empty();
    }
}
