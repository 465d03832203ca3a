package vn.sinhke.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.RulesOfTheDay;

/** Sinh Kế: the checks as rules, their values those of the shipped law book on 31 December 2023. */
public final class SinhKeEngine implements Engine {

    static final LegalContext CONTEXT = LegalContext.builder()
            .day(LocalDate.of(2023, 12, 31))
            .capitalPeriod(CapitalPeriod.Y2021_2025)
            .build();

    private final RulesOfTheDay<Application> rules =
            ApplicationRules.all().on(LawBook.national().on(CONTEXT));

    @Override
    public String title() {
        return "Sinh Kế";
    }

    @Override
    public void judge(List<Application> applications, Consumer<Object> found) {
        for (Application application : applications) {
            for (Result result : rules.open(application)) {
                if (result.outcome() instanceof Outcome.Found outcome) {
                    outcome.findings().forEach(found);
                }
            }
        }
    }

    @Override
    public Fault fault(Object found) {
        Finding finding = (Finding) found;
        return new Fault(
                finding.code().text(),
                finding.arguments(),
                finding.provisions().stream().map(Provision::toString).collect(ImmutableList.toImmutableList()));
    }
}
