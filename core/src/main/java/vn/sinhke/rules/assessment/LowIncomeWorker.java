package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;

/**
 * POV-004: a worker recorded as of low income is of a household that is neither poor nor near-poor, whose income a
 * person a month is not above the bound (người lao động có thu nhập thấp), Decree 30/2025 art. 1 cl. 3, from 24 February
 * 2025. An equal income is in.
 */
final class LowIncomeWorker extends AssessmentRule<Vnd> {

    LowIncomeWorker() {
        super("POV-004", PovertyParameters.LOW_INCOME_WORKER_MAXIMUM, Bound.AT_MOST);
    }

    @Override
    protected Optional<String> notAddressed(Assessment assessment, LegalContext context) {
        return assessment.lowIncomeWorker().filter(worker -> !worker).map(worker -> "not-a-low-income-worker");
    }

    @Override
    protected Outcome judge(Assessment assessment, Ground<Vnd> ground) {
        if (assessment.lowIncomeWorker().isEmpty()) {
            return ground.undecided(ImmutableList.of("lowIncomeWorker"));
        }
        List<String> missing = new ArrayList<>(unstated(
                new Fact("incomePerCapita", assessment.incomePerCapita()),
                new Fact("statedClass", assessment.statedClass())));
        List<Finding> findings = new ArrayList<>();
        assessment
                .incomePerCapita()
                .filter(income -> !Bound.AT_MOST.allows(income, ground.value()))
                .ifPresent(income -> findings.add(ground.finding("incomePerCapita")
                        .aspect("income")
                        .with("incomeVnd", income)
                        .with("maximumVnd", ground.value())
                        .build()));
        assessment
                .statedClass()
                .filter(stated -> stated == PovertyClass.POOR || stated == PovertyClass.NEAR_POOR)
                .ifPresent(stated -> findings.add(ground.finding("statedClass")
                        .aspect("class")
                        .with("povertyClass", stated)
                        .build()));
        return ground.outcome(findings, missing, ImmutableMap.of("maximumVnd", ground.value()));
    }
}
