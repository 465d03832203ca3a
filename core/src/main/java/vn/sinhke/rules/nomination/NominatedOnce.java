package vn.sinhke.rules.nomination;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.linkage.Organization;
import vn.sinhke.project.NominationList;
import vn.sinhke.text.Folding;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * NOM-003: no organization is nominated twice, told by its tax code, or by its name as it folds. A warning (ADR 0035).
 */
final class NominatedOnce extends CitedRule<NominationList, ImmutableSet<String>> {

    NominatedOnce() {
        super("NOM-003", Severity.WARNING, LinkageParameters.LEAD_KINDS, Bound.BASIS);
    }

    @Override
    protected Outcome judge(NominationList list, Ground<ImmutableSet<String>> ground) {
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < list.nominations().size(); i++) {
            Optional<String> key = key(list.nominations().get(i).organization());
            if (key.isEmpty()) {
                missing.add("nominations[" + i + "]/organization/name");
                continue;
            }
            Integer earlier = first.putIfAbsent(key.get(), i);
            if (earlier != null) {
                findings.add(ground.finding("nominations[" + i + "]/organization/name")
                        .with("place", i + 1)
                        .with("firstPlace", earlier + 1)
                        .build());
            }
        }
        return outcome(list, ground, findings, missing);
    }

    private static Optional<String> key(Organization organization) {
        return organization
                .taxCode()
                .or(() -> organization.name().map(Folding::fold))
                .filter(key -> !key.isBlank());
    }

    /** The outcome of a rule that looks at every nomination; an empty list leaves it undecided. */
    static Outcome outcome(NominationList list, Ground<?> ground, List<Finding> findings, List<String> missing) {
        return list.nominations().isEmpty()
                ? ground.undecided(ImmutableList.of("nominations"))
                : ground.outcome(
                        findings,
                        missing,
                        ImmutableMap.of("nominations", list.nominations().size()));
    }
}
