package vn.sinhke.rules.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.place.Districts;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.Locality;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Nomination;
import vn.sinhke.project.NominationList;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * NOM-002: every nominated organization means to work in two districts or more, as an inter-district call asks (ADR
 * 0037).
 */
final class NominatedDistricts extends CitedRule<NominationList, Integer> {

    private final Gazetteer gazetteer;

    NominatedDistricts(Gazetteer gazetteer) {
        super("NOM-002", Severity.VIOLATION, ProjectParameters.INTER_DISTRICT_MINIMUM, Bound.AT_LEAST);
        this.gazetteer = gazetteer;
    }

    @Override
    protected Outcome judge(NominationList list, Ground<Integer> ground) {
        LocalDate day = list.call()
                .flatMap(CallReference::announcedOn)
                .or(list::introducedOn)
                .orElse(ground.context().day());
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < list.nominations().size(); i++) {
            Nomination nomination = list.nominations().get(i);
            String path = "nominations[" + i + "]/districts";
            List<Locality> places = nomination.districts().stream()
                    .map(district -> new Locality(list.province(), Optional.of(district), Optional.empty()))
                    .toList();
            int districts =
                    Districts.of(places, gazetteer, list.province(), day).atLeast();
            if (places.isEmpty()) {
                missing.add(path);
            } else if (districts < ground.value()) {
                findings.add(ground.finding(path)
                        .with("place", i + 1)
                        .with("districts", districts)
                        .with("minimumDistricts", ground.value())
                        .build());
            }
        }
        return NominatedOnce.outcome(list, ground, findings, missing);
    }
}
