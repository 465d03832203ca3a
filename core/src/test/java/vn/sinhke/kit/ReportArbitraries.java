package vn.sinhke.kit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Receipt;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Severity;
import vn.sinhke.validation.Threshold;

/** Made-up reports and their parts. */
public final class ReportArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();
    private final LawArbitraries law = new LawArbitraries();

    /** Codes of rules that need not exist. */
    @Provide
    public Arbitrary<RuleCode> codes() {
        return Combinators.combine(
                        Arbitraries.of("BUD", "ORG", "PRT"),
                        Arbitraries.integers().between(0, 999))
                .as((family, number) -> RuleCode.of("%s-%03d".formatted(family, number)));
    }

    private static Arbitrary<ImmutableSortedMap<String, String>> arguments() {
        return Arbitraries.maps(Arbitraries.of("totalVnd", "sharePercent", "signedOn", "kind"), Words.texts())
                .ofMaxSize(3)
                .map(ImmutableSortedMap::copyOf);
    }

    private static Arbitrary<String> paths() {
        return Arbitraries.of("", "project/budget/total", "project/participants[12]/household/status");
    }

    /** Findings. */
    @Provide
    public Arbitrary<Finding> findings() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.of("short", "over").optional(0.5),
                        Arbitraries.of(Severity.class),
                        paths(),
                        arguments(),
                        law.provisions().list().ofMinSize(1).ofMaxSize(3))
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

    /** Outcomes of all four kinds. */
    @Provide
    public Arbitrary<Outcome> outcomes() {
        return Arbitraries.oneOf(List.of(
                satisfied().<Outcome>map(o -> o),
                found().<Outcome>map(o -> o),
                notApplicable().<Outcome>map(o -> o),
                undecided().<Outcome>map(o -> o)));
    }

    /** Rules that were met. */
    @Provide
    public Arbitrary<Outcome.Satisfied> satisfied() {
        return Combinators.combine(arguments(), provisions()).as(Outcome.Satisfied::new);
    }

    /** Rules that found something, now and then with something missing beside. */
    @Provide
    public Arbitrary<Outcome.Found> found() {
        Arbitrary<ImmutableList<Finding>> found =
                findings().list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
        return Combinators.combine(found, Arbitraries.oneOf(Arbitraries.just(ImmutableList.<String>of()), missing()))
                .as(Outcome.Found::new);
    }

    /** Rules that did not apply. */
    @Provide
    public Arbitrary<Outcome.NotApplicable> notApplicable() {
        return Combinators.combine(Arbitraries.of("law-not-yet", "law-not-here"), provisions())
                .as(Outcome.NotApplicable::new);
    }

    /** Rules that wait. */
    @Provide
    public Arbitrary<Outcome.Undecided> undecided() {
        return Combinators.combine(missing(), arguments(), provisions()).as(Outcome.Undecided::new);
    }

    private static Arbitrary<ImmutableList<String>> missing() {
        return Arbitraries.of("project/budget/total", "lead/kind", "law:a.b")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(ImmutableList::copyOf);
    }

    private Arbitrary<ImmutableList<vn.sinhke.law.Provision>> provisions() {
        return law.provisions().list().ofMaxSize(2).map(ImmutableList::copyOf);
    }

    /** What rules said. */
    @Provide
    public Arbitrary<Result> results() {
        return Combinators.combine(codes(), Arbitraries.of(Severity.class), outcomes())
                .as(Result::new);
    }

    /** By what reports were made. */
    @Provide
    public Arbitrary<Receipt> receipts() {
        return Combinators.combine(Words.ids(), Words.ids(), Words.ids(), law.contexts(), Words.ids(), Words.ids())
                .as(Receipt::new);
    }

    /** Reports. */
    @Provide
    public Arbitrary<Report> reports() {
        return Combinators.combine(
                        Words.ids(),
                        law.contexts(),
                        results().list().ofMaxSize(5),
                        law.untranslatables().list().ofMaxSize(2),
                        receipts())
                .as((id, context, list, left, receipt) -> Report.builder()
                        .subject("dossier:" + id)
                        .context(context)
                        .results(list)
                        .leftToPersons(left)
                        .receipt(receipt)
                        .build());
    }

    /** Values of the law that rules hold something against. */
    @Provide
    public Arbitrary<Threshold> thresholds() {
        return Combinators.combine(law.parameters(), Arbitraries.of(Bound.class))
                .as(Threshold::new);
    }

    /** Amounts measured in some place. */
    @Provide
    public Arbitrary<Measure<?>> measures() {
        return Combinators.combine(
                        paths(),
                        basics.maybeAmount(),
                        missing(),
                        basics.maybeDay(),
                        law.scopes().optional(0.4),
                        arguments())
                .as((path, value, lacking, day, scope, named) -> new Measure<>(
                        path, Optional.<Object>ofNullable(value.orElse(null)), lacking, day, scope, named));
    }
}
