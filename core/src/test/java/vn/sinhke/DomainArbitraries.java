package vn.sinhke;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.time.api.Dates;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.beneficiary.PriorityGroup;
import vn.sinhke.law.Citation;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;
import vn.sinhke.law.Scope;
import vn.sinhke.law.Untranslatable;
import vn.sinhke.linkage.CooperationMinutes;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AreaClass;
import vn.sinhke.place.Locality;
import vn.sinhke.program.CapitalAllocation;
import vn.sinhke.program.Component;
import vn.sinhke.program.Program;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.Nomination;
import vn.sinhke.project.NominationList;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.project.ProjectScale;
import vn.sinhke.project.Site;
import vn.sinhke.project.StatedResult;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.time.EffectivePeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Receipt;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Severity;
import vn.sinhke.valuechain.Stage;
import vn.sinhke.valuechain.ValueChain;

/**
 * Made-up values of every domain type, lawful or not, each part present or absent: {@code
 * @Domain(DomainArbitraries.class)}. Days lie where the shipped law changes; texts hold Vietnamese, quotation marks
 * and line ends. No person in them is real.
 */
public final class DomainArbitraries extends DomainContextBase {

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2018, 1, 1), LocalDate.of(2031, 12, 31));
    }

    @Provide
    Arbitrary<EffectivePeriod> periods() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(1, 2000).optional(0.7))
                .as((from, length) -> new EffectivePeriod(from, length.map(from::plusDays)));
    }

    @Provide
    Arbitrary<CapitalPeriod> capitalPeriods() {
        return Combinators.combine(
                        Arbitraries.integers().between(1000, 9990),
                        Arbitraries.integers().between(0, 9))
                .as((first, length) -> new CapitalPeriod(first, first + length))
                .edgeCases(edges -> edges.add(CapitalPeriod.Y2021_2025, CapitalPeriod.Y2026_2030));
    }

    @Provide
    Arbitrary<Vnd> amounts() {
        return Arbitraries.oneOf(Arbitraries.longs().between(-2_000_000_000L, 2_000_000_000_000L), Arbitraries.longs())
                .map(Vnd::of);
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return Combinators.combine(
                        Arbitraries.longs().between(-3_000, 3_000_000_000L),
                        Arbitraries.longs().between(1, 2_000_000_000L))
                .as(Percentage::ratio);
    }

    @Provide
    Arbitrary<Scope> scopes() {
        return Combinators.combine(
                        word("44", "54", "89"),
                        word("2021-2025", "2026-2030"),
                        word("CHAIN", "COMMUNITY"),
                        word("DIFFICULT", "OTHER"))
                .as((province, period, method, area) -> Scope.EVERYWHERE
                        .with(Dimension.PROVINCE, province)
                        .with(Dimension.CAPITAL_PERIOD, period)
                        .with(Dimension.METHOD, method)
                        .with(Dimension.AREA_CLASS, area));
    }

    private static Arbitrary<Optional<String>> word(String... words) {
        return Arbitraries.of(words).optional(0.5);
    }

    @Provide
    Arbitrary<Citation> citations() {
        Arbitrary<String> act = Arbitraries.of(LawBook.national().acts().keySet());
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 120);
        Arbitrary<String> article = number.map(n -> "art." + n);
        Arbitrary<String> clause = Arbitraries.oneOf(Arbitraries.just(""), number.map(n -> " cl." + n));
        Arbitrary<String> point = Arbitraries.of("", " pt.a", " pt.d", " pt.đ");
        Arbitrary<String> locator = Arbitraries.oneOf(
                Arbitraries.just("whole"),
                Combinators.combine(article, clause, point).as((a, c, p) -> a + c + p));
        return Combinators.combine(act, locator).as(Citation::new);
    }

    @Provide
    Arbitrary<LegalContext> contexts() {
        return Combinators.combine(
                        days(),
                        word("44", "54", "67", "89"),
                        Arbitraries.of(CapitalPeriod.Y2021_2025, CapitalPeriod.Y2026_2030)
                                .optional(0.7))
                .as((day, province, period) -> LegalContext.builder()
                        .day(day)
                        .province(province)
                        .capitalPeriod(period)
                        .build());
    }

    /** Vietnamese words and the characters that break careless writers. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("aĐđảốữ \"\\,;:{}[]<>&'\n\t–")
                .withCharRange('a', 'z')
                .ofMaxLength(12);
        return Arbitraries.oneOf(Arbitraries.of("Xã Thuận Hạnh", "cà phê", "Huyện Đắk Song", "20 lao động"), odd);
    }

    private static Arbitrary<Optional<String>> maybeText() {
        return texts().optional(0.6);
    }

    private static Arbitrary<Optional<Integer>> maybeCount() {
        return Arbitraries.integers().between(0, 5000).optional(0.6);
    }

    private static Arbitrary<Optional<BigDecimal>> maybeArea() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999"))
                .ofScale(4)
                .optional(0.6);
    }

    @Provide
    Arbitrary<Locality> localities() {
        return Combinators.combine(maybeText(), maybeText(), maybeText()).as(Locality::new);
    }

    @Provide
    Arbitrary<Organization> organizations() {
        return Combinators.combine(
                        maybeText(),
                        Arbitraries.of(OrganizationKind.class).optional(0.8),
                        maybeText(),
                        localities(),
                        maybeText(),
                        maybeText())
                .as((name, kind, taxCode, seat, representative, phone) -> Organization.builder()
                        .name(name)
                        .kind(kind)
                        .taxCode(taxCode)
                        .seat(seat)
                        .representative(representative)
                        .phone(phone)
                        .build());
    }

    @Provide
    Arbitrary<PovertyStatus> statuses() {
        return Combinators.combine(Arbitraries.of(PovertyClass.class), days().optional(0.7), days().optional(0.3))
                .as(PovertyStatus::new);
    }

    @Provide
    Arbitrary<Household> households() {
        Arbitrary<Person> person = Combinators.combine(maybeText(), maybeText())
                .as((name, number) ->
                        Person.builder().name(name).personalNumber(number).build());
        return Combinators.combine(
                        person,
                        maybeText(),
                        localities(),
                        statuses().optional(0.8),
                        Arbitraries.of(PriorityGroup.class).set())
                .as((representative, address, place, status, groups) -> Household.builder()
                        .representative(representative)
                        .address(address)
                        .place(place)
                        .status(status)
                        .groups(groups)
                        .build());
    }

    @Provide
    Arbitrary<Participant> participants() {
        return Combinators.combine(
                        households(),
                        amounts().optional(0.8),
                        maybeText(),
                        Arbitraries.of(true, false).optional(0.5))
                .as((household, support, goods, signed) -> Participant.builder()
                        .household(household)
                        .support(support)
                        .goods(goods)
                        .signed(signed)
                        .build());
    }

    @Provide
    Arbitrary<LinkageContract> contracts() {
        Arbitrary<LinkageContract.Builder> head = Combinators.combine(
                        maybeText(),
                        texts().list().ofMaxSize(3),
                        days().optional(0.7),
                        maybeCount(),
                        Arbitraries.of(Stage.class).set())
                .as((number, parties, signedOn, months, stages) -> LinkageContract.builder()
                        .number(number)
                        .parties(parties)
                        .signedOn(signedOn)
                        .termMonths(months)
                        .stages(stages));
        return Combinators.combine(head, maybeCount(), maybeArea(), maybeText(), maybeText(), maybeText())
                .as((builder, form, area, price, quality, breach) -> builder.declaredForm(form)
                        .areaHectares(area)
                        .priceRule(price)
                        .quality(quality)
                        .breach(breach)
                        .build());
    }

    @Provide
    Arbitrary<CooperationMinutes> minutes() {
        return Combinators.combine(
                        maybeText(),
                        texts().list().ofMaxSize(2),
                        days().optional(0.5),
                        Arbitraries.of(Stage.class).set())
                .as((number, parties, signedOn, stages) -> CooperationMinutes.builder()
                        .number(number)
                        .parties(parties)
                        .signedOn(signedOn)
                        .stages(stages)
                        .build());
    }

    @Provide
    Arbitrary<BudgetLine> budgetLines() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2021, 2030);
        return Combinators.combine(
                        Arbitraries.of(FundingSource.class),
                        maybeText(),
                        amounts().optional(0.8),
                        Arbitraries.maps(years, amounts()).ofMaxSize(3))
                .as((source, label, amount, byYear) -> BudgetLine.builder()
                        .source(source)
                        .label(label)
                        .amount(amount)
                        .byYear(byYear)
                        .build());
    }

    @Provide
    Arbitrary<Budget> budgets() {
        return Combinators.combine(
                        amounts().optional(0.8),
                        budgetLines().list().ofMaxSize(4),
                        Arbitraries.of(1L, 1000L, 1_000_000L).map(Vnd::of))
                .as((total, parts, unit) -> Budget.builder()
                        .total(total)
                        .lines(parts)
                        .roundedTo(unit)
                        .build());
    }

    private Arbitrary<Site> sites() {
        return Combinators.combine(
                        localities(),
                        Arbitraries.of(AreaClass.class).optional(0.7),
                        maybeCount(),
                        maybeArea(),
                        amounts().optional(0.5),
                        amounts().optional(0.5))
                .as((place, areaClass, households, area, cost, support) -> Site.builder()
                        .place(place)
                        .areaClass(areaClass)
                        .households(households)
                        .areaHectares(area)
                        .cost(cost)
                        .stateSupport(support)
                        .build());
    }

    private Arbitrary<StatedResult> statedResults() {
        return Combinators.combine(
                        Arbitraries.integers().between(2021, 2030).optional(0.7), maybeText(), maybeText(), maybeText())
                .as((year, jobs, income, contribution) -> StatedResult.builder()
                        .year(year)
                        .jobs(jobs)
                        .income(income)
                        .localContribution(contribution)
                        .build());
    }

    @Provide
    Arbitrary<SupportProject> projects() {
        Arbitrary<SupportProject.Builder> head = Combinators.combine(
                        maybeText(),
                        capitalPeriods().optional(0.7),
                        Arbitraries.of(SupportMethod.class).optional(0.8),
                        Arbitraries.of(ProjectScale.class).optional(0.8),
                        maybeArea(),
                        percentages().optional(0.5))
                .as((name, period, method, scale, area, rotation) -> SupportProject.builder()
                        .name(name)
                        .capitalPeriod(period)
                        .method(method)
                        .scale(scale)
                        .areaHectares(area)
                        .rotation(rotation));
        Arbitrary<ValueChain> chains = Combinators.combine(maybeText(), maybeCount())
                .as((commodity, months) -> ValueChain.builder()
                        .commodity(commodity)
                        .cycleMonths(months)
                        .build());
        Arbitrary<ParticipantCounts> counts = Combinators.combine(maybeCount(), maybeCount(), maybeCount())
                .as((all, beneficiaries, priority) -> ParticipantCounts.builder()
                        .households(all)
                        .beneficiaries(beneficiaries)
                        .priority(priority)
                        .build());
        return Combinators.combine(
                        head,
                        chains.optional(0.7),
                        sites().list().ofMaxSize(3),
                        budgets(),
                        statedResults().list().ofMaxSize(3),
                        counts,
                        participants().list().ofMaxSize(3))
                .as((builder, chain, sites, budget, results, counted, participants) -> builder.valueChain(chain)
                        .sites(sites)
                        .budget(budget)
                        .results(results)
                        .counts(counted)
                        .participants(participants)
                        .build());
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("ABCDN-0123456789")
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    private Arbitrary<CallReference> calls() {
        return Combinators.combine(ids(), days().optional(0.7)).as(CallReference::new);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        Arbitrary<Dossier.Builder> head = Combinators.combine(
                        ids(),
                        calls().optional(0.7),
                        word("44", "54", "67", "89"),
                        days().optional(0.7),
                        days().optional(0.3),
                        maybeText())
                .as((id, call, province, filedOn, listedOn, note) -> Dossier.builder()
                        .id(id)
                        .call(call)
                        .province(province)
                        .filedOn(filedOn)
                        .supportListedOn(listedOn)
                        .dataNote(note));
        return Combinators.combine(
                        head,
                        organizations().optional(0.8),
                        organizations().list().ofMaxSize(2),
                        contracts().list().ofMaxSize(2),
                        minutes().list().ofMaxSize(1),
                        Arbitraries.of(true, false).optional(0.7),
                        projects())
                .as((builder, lead, partners, contracts, minutes, document, project) -> builder.lead(lead)
                        .partners(partners)
                        .contracts(contracts)
                        .minutes(minutes)
                        .hasLinkageDocument(document)
                        .project(project)
                        .build());
    }

    @Provide
    Arbitrary<NominationList> nominationLists() {
        Arbitrary<Nomination> nominations = Combinators.combine(
                        organizations(),
                        texts().list().ofMaxSize(3),
                        texts().list().ofMaxSize(3),
                        maybeText(),
                        maybeCount(),
                        maybeText())
                .as((organization, commodities, districts, partner, households, remark) -> Nomination.builder()
                        .organization(organization)
                        .commodities(commodities)
                        .districts(districts)
                        .partner(partner)
                        .households(households)
                        .remark(remark)
                        .build());
        return Combinators.combine(
                        ids(),
                        calls().optional(0.7),
                        word("67", "89"),
                        maybeText(),
                        days().optional(0.6),
                        nominations.list().ofMaxSize(4))
                .as((id, call, province, by, on, list) -> NominationList.builder()
                        .id(id)
                        .call(call)
                        .province(province)
                        .introducedBy(by)
                        .introducedOn(on)
                        .nominations(list)
                        .build());
    }

    @Provide
    Arbitrary<Program> programs() {
        Arbitrary<CapitalAllocation> capital = Combinators.combine(
                        ids(),
                        Arbitraries.integers().between(2021, 2030),
                        Arbitraries.of(CapitalAllocation.Nature.class),
                        amounts(),
                        maybeText())
                .as(CapitalAllocation::new);
        Arbitrary<Component> components = Combinators.combine(ids(), texts()).as(Component::new);
        return Combinators.combine(
                        ids(),
                        texts(),
                        capitalPeriods(),
                        citations(),
                        components.list().ofMaxSize(3),
                        capital.list().ofMaxSize(4))
                .as((id, name, period, approvedBy, parts, allocations) -> Program.builder()
                        .id(id)
                        .name(name)
                        .period(period)
                        .approvedBy(approvedBy)
                        .components(parts)
                        .capital(allocations)
                        .build());
    }

    private Arbitrary<Provision> provisions() {
        return Combinators.combine(citations(), periods(), Arbitraries.of(Rung.class))
                .as((citation, period, rung) ->
                        new Provision(citation.act(), citation.locator(), period.from(), period.until(), rung));
    }

    @Provide
    Arbitrary<RuleCode> codes() {
        return Combinators.combine(
                        Arbitraries.of("BUD", "ORG", "PRT"),
                        Arbitraries.integers().between(0, 999))
                .as((family, number) -> RuleCode.of("%s-%03d".formatted(family, number)));
    }

    private static Arbitrary<ImmutableSortedMap<String, String>> arguments() {
        return Arbitraries.maps(Arbitraries.of("totalVnd", "sharePercent", "signedOn", "kind"), texts())
                .ofMaxSize(3)
                .map(ImmutableSortedMap::copyOf);
    }

    @Provide
    Arbitrary<Finding> findings() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.of("short", "over").optional(0.5),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of("", "project/budget/total", "project/participants[12]/household/status"),
                        arguments(),
                        provisions().list().ofMinSize(1).ofMaxSize(3))
                .as((code, aspect, severity, path, named, provisions) -> {
                    Finding.Builder builder = Finding.builder();
                    return builder.code(code)
                            .aspect(aspect)
                            .severity(severity)
                            .path(path)
                            .arguments(named)
                            .provisions(provisions)
                            .build();
                });
    }

    @Provide
    Arbitrary<Outcome> outcomes() {
        Arbitrary<ImmutableList<String>> missing = Arbitraries.of("project/budget/total", "lead/kind", "law:a.b")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(ImmutableList::copyOf);
        Arbitrary<ImmutableList<Provision>> provisions =
                provisions().list().ofMaxSize(2).map(ImmutableList::copyOf);
        Arbitrary<ImmutableList<Finding>> findings =
                findings().list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
        Arbitrary<ImmutableList<String>> sometimes =
                Arbitraries.oneOf(Arbitraries.just(ImmutableList.<String>of()), missing);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(arguments(), provisions).<Outcome>as(Outcome.Satisfied::new),
                Combinators.combine(findings, sometimes).<Outcome>as(Outcome.Found::new),
                Combinators.combine(Arbitraries.of("law-not-yet", "law-not-here"), provisions)
                        .<Outcome>as(Outcome.NotApplicable::new),
                Combinators.combine(missing, arguments(), provisions).<Outcome>as(Outcome.Undecided::new)));
    }

    @Provide
    Arbitrary<Report> reports() {
        Arbitrary<Result> results = Combinators.combine(codes(), Arbitraries.of(Severity.class), outcomes())
                .as(Result::new);
        Arbitrary<Untranslatable> persons = Combinators.combine(citations(), texts(), texts(), texts())
                .as((citation, vi, en, why) -> new Untranslatable(
                        citation,
                        EffectivePeriod.startingOn(LocalDate.of(2022, 4, 19)),
                        Scope.of(Dimension.METHOD, "CHAIN"),
                        vi,
                        en,
                        why));
        return Combinators.combine(
                        ids(),
                        contexts(),
                        results.list().ofMaxSize(5),
                        persons.list().ofMaxSize(2),
                        ids())
                .as((id, context, list, left, hash) -> Report.builder()
                        .subject("dossier:" + id)
                        .context(context)
                        .results(list)
                        .leftToPersons(left)
                        .receipt(new Receipt("1", hash, hash, context, hash, hash))
                        .build());
    }
}
