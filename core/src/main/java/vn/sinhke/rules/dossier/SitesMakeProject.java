package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportProject;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * BUD-007: what falls to the places sums to the project: households, area, cost and support (cộng theo địa bàn). Each
 * figure is compared where it is stated at every place and for the project; money with the slack of its rounding (ADR
 * 0007, ADR 0043).
 */
final class SitesMakeProject extends CitedRule<Dossier, Boolean> {

    SitesMakeProject() {
        super("BUD-007", Severity.VIOLATION, ProjectParameters.COST_BY_SOURCE, Bound.REQUIRED);
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Boolean> ground) {
        SupportProject project = dossier.project();
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Map<String, Object> computed = new TreeMap<>();
        compare(
                "households",
                sum(project.sites(), site -> site.households().map(BigDecimal::valueOf)),
                households(project).map(BigDecimal::valueOf),
                BigDecimal.ZERO,
                "project/counts/households",
                ground,
                computed,
                findings,
                missing);
        compare(
                "hectares",
                sum(project.sites(), Site::areaHectares),
                project.areaHectares(),
                BigDecimal.ZERO,
                "project/areaHectares",
                ground,
                computed,
                findings,
                missing);
        BigDecimal slack = dong(project.budget().roundingSlack(project.sites().size()));
        compare(
                "costVnd",
                sum(project.sites(), site -> site.cost().map(SitesMakeProject::dong)),
                project.budget().total().map(SitesMakeProject::dong),
                slack,
                "project/budget/total",
                ground,
                computed,
                findings,
                missing);
        compare(
                "supportVnd",
                sum(project.sites(), site -> site.stateSupport().map(SitesMakeProject::dong)),
                project.budget().stateSupport().map(SitesMakeProject::dong),
                slack,
                "project/budget/stateSupport",
                ground,
                computed,
                findings,
                missing);
        if (computed.isEmpty() && findings.isEmpty() && missing.isEmpty()) {
            return ground.notApplicable("no-site-figures");
        }
        return ground.outcome(findings, missing, computed);
    }

    private static void compare(
            String figure,
            Optional<BigDecimal> sum,
            Optional<BigDecimal> whole,
            BigDecimal slack,
            String path,
            Ground<Boolean> ground,
            Map<String, Object> computed,
            List<Finding> findings,
            List<String> missing) {
        if (sum.isEmpty() || whole.isEmpty()) {
            return;
        }
        BigDecimal difference = whole.get().subtract(sum.get()).abs();
        if (difference.signum() == 0) {
            computed.put(figure, plain(sum.get()));
        } else if (difference.compareTo(slack) <= 0) {
            missing.add("project/budget/roundedTo");
        } else {
            findings.add(ground.finding(path)
                    .aspect(figure)
                    .with(figure, plain(whole.get()))
                    .with("sum" + Character.toUpperCase(figure.charAt(0)) + figure.substring(1), plain(sum.get()))
                    .build());
        }
    }

    private static Optional<Integer> households(SupportProject project) {
        return project.counts()
                .households()
                .or(() -> Optional.of(project.participants().size()).filter(size -> size > 0));
    }

    private static Optional<BigDecimal> sum(ImmutableList<Site> sites, Function<Site, Optional<BigDecimal>> figure) {
        if (sites.isEmpty()
                || sites.stream().anyMatch(site -> figure.apply(site).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                sites.stream().map(site -> figure.apply(site).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal dong(Vnd amount) {
        return new BigDecimal(amount.exact());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
