package vn.sinhke.kit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.law.AreaListing;
import vn.sinhke.law.Citation;
import vn.sinhke.law.Condition;
import vn.sinhke.law.Declaration;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalAct;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Movement;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.law.Provenance;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;
import vn.sinhke.law.Scope;
import vn.sinhke.law.Transition;
import vn.sinhke.law.Untranslatable;
import vn.sinhke.law.ValueType;
import vn.sinhke.place.AreaClass;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.time.EffectivePeriod;

/** Made-up law: acts, values and what surrounds them. Only the keys of acts and the names of parameters are shipped ones. */
public final class LawArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();

    /** Scopes of some dimensions. */
    @Provide
    public Arbitrary<Scope> scopes() {
        return Combinators.combine(
                        Words.one("44", "54", "89"),
                        Words.one("2021-2025", "2026-2030"),
                        Words.one("CHAIN", "COMMUNITY"),
                        Words.one("DIFFICULT", "OTHER"))
                .as((province, period, method, area) -> Scope.EVERYWHERE
                        .with(Dimension.PROVINCE, province)
                        .with(Dimension.CAPITAL_PERIOD, period)
                        .with(Dimension.METHOD, method)
                        .with(Dimension.AREA_CLASS, area));
    }

    /** Citations of shipped acts, at any article. */
    @Provide
    public Arbitrary<Citation> citations() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 120);
        Arbitrary<String> article = number.map(n -> "art." + n);
        Arbitrary<String> clause = Arbitraries.oneOf(Arbitraries.just(""), number.map(n -> " cl." + n));
        Arbitrary<String> point = Arbitraries.of("", " pt.a", " pt.d", " pt.đ");
        Arbitrary<String> locator = Arbitraries.oneOf(
                Arbitraries.just("whole"),
                Combinators.combine(article, clause, point).as((a, c, p) -> a + c + p));
        return Combinators.combine(acts(), locator).as(Citation::new);
    }

    private static Arbitrary<String> acts() {
        return Arbitraries.of(LawBook.national().acts().keySet());
    }

    /** Circumstances, each part said or not. */
    @Provide
    public Arbitrary<LegalContext> contexts() {
        return Combinators.combine(
                        basics.days(),
                        Words.one("44", "54", "67", "89"),
                        Arbitraries.of(CapitalPeriod.Y2021_2025, CapitalPeriod.Y2026_2030)
                                .optional(0.7),
                        basics.days().optional(0.4),
                        basics.days().optional(0.4),
                        Arbitraries.of(AreaClass.class).optional(0.4),
                        basics.days().optional(0.3))
                .as((day, province, period, filed, approved, areaClass, known) -> LegalContext.builder()
                        .day(day)
                        .province(province)
                        .capitalPeriod(period)
                        .filedOn(filed)
                        .approvedOn(approved)
                        .areaClass(areaClass)
                        .knownOn(known)
                        .build());
    }

    /** What a list says of a place that is made up. */
    @Provide
    public Arbitrary<AreaListing> listings() {
        return Combinators.combine(
                        Arbitraries.strings().numeric().ofLength(5),
                        Arbitraries.of(AreaClass.class),
                        Arbitraries.of(true, false),
                        basics.periods(),
                        citations(),
                        provenances())
                .as((unit, areaClass, poor, period, citation, provenance) -> new AreaListing(
                        unit, poor ? AreaClass.SPECIALLY_DIFFICULT : areaClass, poor, period, citation, provenance));
    }

    /** How something is known. */
    @Provide
    public Arbitrary<Provenance> provenances() {
        return Combinators.combine(
                        Arbitraries.of(Rung.class),
                        Words.texts().list().ofMaxSize(3),
                        basics.maybeDay(),
                        Words.maybeText(),
                        Arbitraries.of(true, false),
                        Words.maybeText())
                .as((rung, sources, on, by, single, note) -> Provenance.builder()
                        .rung(rung)
                        .sources(sources)
                        .verifiedOn(on)
                        .verifiedBy(by)
                        .singleCopy(single)
                        .note(note)
                        .build());
    }

    /** Acts. */
    @Provide
    public Arbitrary<LegalAct> legalActs() {
        Arbitrary<LegalAct.Builder> head = Combinators.combine(
                        acts(), Words.said(), Words.said(), Words.said(), Words.said(), Words.said())
                .as((key, number, kind, issuer, title, english) -> LegalAct.builder()
                        .key(key)
                        .number(number)
                        .kind(kind)
                        .issuer(issuer)
                        .title(title)
                        .titleInEnglish(english));
        Arbitrary<LegalAct.Builder> dated = Combinators.combine(
                        head, basics.maybeDay(), basics.maybeDay(), basics.maybeDay(), basics.maybeDay())
                .as((builder, issued, from, until, reported) -> builder.issuedOn(issued)
                        .inForceFrom(from)
                        .inForceUntil(until)
                        .reportedOn(reported));
        return Combinators.combine(
                        dated,
                        Words.one("44", "67"),
                        acts().list().ofMaxSize(2),
                        acts().list().ofMaxSize(2),
                        acts().optional(0.3),
                        provenances())
                .as((builder, province, amends, repeals, replacedBy, provenance) -> builder.province(province)
                        .amends(amends)
                        .repeals(repeals)
                        .replacedBy(replacedBy)
                        .provenance(provenance)
                        .build());
    }

    /** Conditions by the days of filing and approval. */
    @Provide
    public Arbitrary<Condition> conditions() {
        return Combinators.combine(
                        basics.periods().optional(0.4), basics.periods().optional(0.4))
                .as(Condition::new);
    }

    /** Transitional provisions. */
    @Provide
    public Arbitrary<Transition> transitions() {
        return Combinators.combine(citations(), basics.days()).as(Transition::new);
    }

    /** Provisions behind judgments. */
    @Provide
    public Arbitrary<Provision> provisions() {
        return Combinators.combine(citations(), basics.periods(), Arbitraries.of(Rung.class))
                .as((citation, period, rung) ->
                        new Provision(citation.act(), citation.locator(), period.from(), period.until(), rung));
    }

    /** What is left to persons. */
    @Provide
    public Arbitrary<Untranslatable> untranslatables() {
        return Combinators.combine(citations(), basics.periods(), scopes(), Words.texts(), Words.texts(), Words.texts())
                .as(Untranslatable::new);
    }

    /** The shipped declarations, and others. */
    @Provide
    public Arbitrary<Declaration> declarations() {
        Arbitrary<Declaration> shipped =
                Arbitraries.of(LawBook.national().declarations().values());
        Arbitrary<Declaration> others = Combinators.combine(
                        Words.ids(),
                        Arbitraries.of(ValueType.all().values()),
                        Arbitraries.of(Movement.class),
                        Words.texts(),
                        Words.texts())
                .as(Declaration::new);
        return Arbitraries.oneOf(shipped, others);
    }

    /** Parameters of every type. */
    @Provide
    public Arbitrary<Parameter<?>> parameters() {
        return declarations().map(Declaration::parameter);
    }

    /** Stretches of timelines, their values of any type. */
    @Provide
    public Arbitrary<ParameterValue<?>> parameterValues() {
        Arbitrary<EffectivePeriod> known = basics.periods();
        return Combinators.combine(
                        value().optional(0.8),
                        basics.periods(),
                        scopes(),
                        conditions(),
                        citations().list().ofMinSize(1).ofMaxSize(2).map(ImmutableList::copyOf),
                        transitions().optional(0.3),
                        Combinators.combine(acts().optional(0.5), known).as(Ends::new),
                        provenances())
                .as((value, period, scope, condition, cited, transition, ends, provenance) -> new ParameterValue<>(
                        value, period, scope, condition, cited, transition, ends.by(), ends.known(), provenance));
    }

    private record Ends(Optional<String> by, EffectivePeriod known) {}

    private Arbitrary<Object> value() {
        Arbitrary<MonthDay> dayOfYear = basics.days().map(MonthDay::from);
        Arbitrary<ImmutableSortedSet<LocalDate>> someDays =
                basics.days().set().ofMaxSize(3).map(ImmutableSortedSet::copyOf);
        return Arbitraries.oneOf(ImmutableList.of(
                basics.percentages().asGeneric(),
                basics.amounts().asGeneric(),
                Arbitraries.integers().between(0, 1000).asGeneric(),
                Words.texts()
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(ImmutableSet::copyOf)
                        .asGeneric(),
                Arbitraries.just(true).asGeneric(),
                basics.days().asGeneric(),
                someDays.asGeneric(),
                dayOfYear.asGeneric()));
    }
}
