package vn.sinhke.rules.household;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.classification.Classification;
import vn.sinhke.classification.Classifier;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.law.Rung;
import vn.sinhke.law.Scope;
import vn.sinhke.money.Vnd;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * HHD-007: a household stands on the list of the class that the standard of the day gives it (hộ ghi đúng danh sách), and
 * its own sheet says the same. What leaves the class open leaves the rule undecided, unless the list's class is not
 * among those left (ADR 0059).
 */
final class ClassFits extends CitedRule<ReviewedHousehold, Vnd> {

    ClassFits() {
        super("HHD-007", Severity.VIOLATION, PovertyParameters.INCOME_LINE, Bound.BASIS);
    }

    @Override
    protected Optional<String> notAddressed(ReviewedHousehold household, LegalContext context) {
        return household.assessment().isEmpty() ? Optional.of("no-assessment") : Optional.empty();
    }

    @Override
    protected LocalDate day(ReviewedHousehold household, LegalContext context) {
        return HouseholdRule.reviewDay(household, context);
    }

    @Override
    protected Scope scope(ReviewedHousehold household, LegalContext context) {
        Optional<Assessment> assessment = household.assessment();
        return context.scope()
                .with(Dimension.PROVINCE, assessment.flatMap(Assessment::province))
                .with(Dimension.AREA, assessment.flatMap(Assessment::area).map(Enum::name));
    }

    @Override
    protected Outcome judge(ReviewedHousehold household, Ground<Vnd> ground) {
        if (household.povertyClass().isEmpty()) {
            return ground.undecided(ImmutableList.of("povertyClass"));
        }
        PovertyClass listed = household.povertyClass().get();
        Assessment assessment = household.assessment().orElseThrow();
        Classification found = Classifier.by(ground.law()).classify(assessment);
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        assessment
                .statedClass()
                .filter(stated -> stated != listed)
                .ifPresent(stated -> findings.add(ground.finding("assessment/statedClass")
                        .aspect("sheet")
                        .with("listedClass", listed)
                        .with("sheetClass", stated)
                        .build()));
        if (found instanceof Classification.Contradictory) {
            findings.add(finding("contradictory", found, ground).build());
        } else if (found instanceof Classification.Undecided undecided) {
            if (!undecided.possible().contains(listed)) {
                findings.add(other(undecided.possible(), listed, found, ground));
            } else {
                undecided.missing().forEach(fact -> missing.add(path(fact)));
            }
        } else if (!found.decided().equals(Optional.of(listed))) {
            findings.add(other(ImmutableSet.copyOf(found.decided().stream().toList()), listed, found, ground));
        }
        return ground.outcome(findings, missing, ImmutableMap.of("listedClass", listed));
    }

    private static Finding other(
            ImmutableSet<PovertyClass> possible, PovertyClass listed, Classification found, Ground<?> ground) {
        return finding("class", found, ground)
                .with("listedClass", listed)
                .with("foundClass", possible.stream().map(Enum::name).collect(Collectors.joining(", ")))
                .build();
    }

    private static Finding.Builder finding(String aspect, Classification found, Ground<?> ground) {
        boolean bears = found.rung().map(Rung::bearsViolation).orElse(true);
        return ground.finding("povertyClass", bears ? Severity.VIOLATION : Severity.WARNING)
                .aspect(aspect)
                .provisions(found.provisions().asList());
    }

    private static String path(String fact) {
        return fact.startsWith("law:") ? fact : "assessment/" + fact;
    }
}
