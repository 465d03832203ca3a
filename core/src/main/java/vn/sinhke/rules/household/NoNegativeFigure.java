package vn.sinhke.rules.household;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.law.LegalContext;
import vn.sinhke.money.Vnd;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;

/** HHD-003: no figure of an assessment is below zero (số liệu âm): incomes, areas, people, points. Zero is in. */
final class NoNegativeFigure extends HouseholdRule {

    NoNegativeFigure() {
        super("HHD-003");
    }

    @Override
    protected Optional<String> notAddressed(ReviewedHousehold household, LegalContext context) {
        return household.assessment().isEmpty() ? Optional.of("no-assessment") : Optional.empty();
    }

    @Override
    protected Outcome judge(ReviewedHousehold household, Ground<ImmutableSet<String>> ground) {
        Assessment assessment = household.assessment().orElseThrow();
        List<Finding> findings = new ArrayList<>();
        assessment
                .incomePerCapita()
                .filter(Vnd::isNegative)
                .ifPresent(income -> findings.add(ground.finding("assessment/incomePerCapita")
                        .aspect("income")
                        .with("incomeVnd", income)
                        .build()));
        look("housingSquareMetres", assessment.housingSquareMetres(), ground, findings);
        count("members", assessment.members(), ground, findings);
        count("dependants", assessment.dependants(), ground, findings);
        count("workers", assessment.workers(), ground, findings);
        count("nonDurableStructures", assessment.nonDurableStructures(), ground, findings);
        count("incomeMonths", assessment.incomeMonths(), ground, findings);
        count("incomePoints", assessment.incomePoints(), ground, findings);
        count("deprivationPoints", assessment.deprivationPoints(), ground, findings);
        count("children", assessment.children(), ground, findings);
        count("childrenWithoutInsurance", assessment.childrenWithoutInsurance(), ground, findings);
        count("childrenMalnourished", assessment.childrenMalnourished(), ground, findings);
        count("childrenNotSchooled", assessment.childrenNotSchooled(), ground, findings);
        return ground.outcome(findings, ImmutableList.of(), ImmutableMap.of());
    }

    private static void count(String name, Optional<Integer> count, Ground<?> ground, List<Finding> findings) {
        look(name, count.map(BigDecimal::valueOf), ground, findings);
    }

    private static void look(String name, Optional<BigDecimal> figure, Ground<?> ground, List<Finding> findings) {
        figure.filter(number -> number.signum() < 0)
                .ifPresent(negative -> findings.add(ground.finding("assessment/" + name)
                        .with("figure", negative.toPlainString())
                        .build()));
    }
}
