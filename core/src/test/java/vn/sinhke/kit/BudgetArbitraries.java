package vn.sinhke.kit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CostItem;
import vn.sinhke.project.CostKind;
import vn.sinhke.project.FundingSource;

/** Made-up budgets. */
public final class BudgetArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();

    /** Parts of a cost by who pays. */
    @Provide
    public Arbitrary<BudgetLine> lines() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2021, 2030);
        return Combinators.combine(
                        Arbitraries.of(FundingSource.class),
                        Words.maybeText(),
                        basics.maybeAmount(),
                        Arbitraries.maps(years, basics.amounts()).ofMaxSize(3))
                .as((source, label, amount, byYear) -> BudgetLine.builder()
                        .source(source)
                        .label(label)
                        .amount(amount)
                        .byYear(byYear)
                        .build());
    }

    /** Parts of a cost by what they are for. */
    @Provide
    public Arbitrary<CostItem> items() {
        return Combinators.combine(
                        Words.maybe(CostKind.class),
                        Words.maybeText(),
                        basics.maybeAmount(),
                        Words.maybeCount(),
                        Words.maybeCount())
                .as((kind, label, amount, sessions, marks) -> CostItem.builder()
                        .kind(kind)
                        .label(label)
                        .amount(amount)
                        .sessions(sessions)
                        .marks(marks)
                        .build());
    }

    /** Budgets, exact or rounded, whose parts make their total only by chance. */
    @Provide
    public Arbitrary<Budget> budgets() {
        return Combinators.combine(
                        basics.maybeAmount(),
                        lines().list().ofMaxSize(4),
                        items().list().ofMaxSize(3),
                        basics.maybeAmount(),
                        Arbitraries.of(1L, 1000L, 1_000_000L).map(Vnd::of))
                .as((total, parts, items, activity, unit) -> Budget.builder()
                        .total(total)
                        .lines(parts)
                        .items(items)
                        .activityTotal(activity)
                        .roundedTo(unit)
                        .build());
    }
}
