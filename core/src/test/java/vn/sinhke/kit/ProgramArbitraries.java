package vn.sinhke.kit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.place.Region;
import vn.sinhke.program.AreaAllocation;
import vn.sinhke.program.CapitalAllocation;
import vn.sinhke.program.Component;
import vn.sinhke.program.Program;
import vn.sinhke.program.ProgramReport;
import vn.sinhke.program.ReportKind;
import vn.sinhke.program.YearPlan;

/** Made-up programs, their capital and the plans of their years. */
public final class ProgramArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();
    private final LawArbitraries law = new LawArbitraries();

    /** Components. */
    @Provide
    public Arbitrary<Component> components() {
        return Combinators.combine(Words.ids(), Words.texts()).as(Component::new);
    }

    /** Capital of one year. */
    @Provide
    public Arbitrary<CapitalAllocation> capital() {
        return Combinators.combine(
                        Words.ids(),
                        Arbitraries.integers().between(2021, 2030),
                        Arbitraries.of(CapitalAllocation.Nature.class),
                        basics.amounts(),
                        Words.maybeText())
                .as(CapitalAllocation::new);
    }

    /** Programs. */
    @Provide
    public Arbitrary<Program> programs() {
        return Combinators.combine(
                        Words.ids(),
                        Words.texts(),
                        basics.capitalPeriods(),
                        law.citations(),
                        components().list().ofMaxSize(3),
                        capital().list().ofMaxSize(4))
                .as((id, name, period, approvedBy, parts, allocations) -> Program.builder()
                        .id(id)
                        .name(name)
                        .period(period)
                        .approvedBy(approvedBy)
                        .components(parts)
                        .capital(allocations)
                        .build());
    }

    /** Money for one commune or village. */
    @Provide
    public Arbitrary<AreaAllocation> allocations() {
        return Combinators.combine(
                        Words.maybeText(),
                        Words.maybeSome(Region.class),
                        Arbitraries.integers().between(0, 300).optional(0.7),
                        basics.maybeAmount())
                .as((unit, regions, coefficient, amount) -> AreaAllocation.builder()
                        .unit(unit)
                        .regions(regions)
                        .coefficient(coefficient)
                        .amount(amount)
                        .build());
    }

    /** Reports. */
    @Provide
    public Arbitrary<ProgramReport> reports() {
        return Combinators.combine(Words.maybe(ReportKind.class), basics.maybeDay(), basics.maybeDay())
                .as((kind, ends, sent) -> ProgramReport.builder()
                        .kind(kind)
                        .periodEndsOn(ends)
                        .sentOn(sent)
                        .build());
    }

    /** Plans of years. */
    @Provide
    public Arbitrary<YearPlan> plans() {
        return Combinators.combine(
                        Words.ids(),
                        Words.one("44", "67"),
                        basics.capitalPeriods().optional(0.7),
                        Words.maybeYear(),
                        basics.maybeAmount(),
                        allocations().list().ofMaxSize(3),
                        reports().list().ofMaxSize(3),
                        Words.maybeText())
                .as((id, province, period, year, total, allocations, reports, note) -> YearPlan.builder()
                        .id(id)
                        .province(province)
                        .capitalPeriod(period)
                        .year(year)
                        .total(total)
                        .allocations(allocations)
                        .reports(reports)
                        .dataNote(note)
                        .build());
    }
}
