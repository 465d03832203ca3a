package vn.sinhke.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.Severity;

/**
 * Ranks the dossiers of a call and chooses within the capital of each year (lựa chọn dự án).
 *
 * <p>Only a dossier without a violation and without an undecided rule can be chosen. The order among these: the method
 * that goes first by Decree 27/2022 art. 20; then the dossiers given priority by the share of priority groups (rule
 * PRT-002); then the larger share of beneficiaries; then the smaller ask of the state for each household; then the
 * code. Only the first two stand in the law; the others are this library's choice, see ADR 0008. The dossiers are
 * taken in that order, each whole or not at all, while every year's capital suffices; a later, smaller one may still
 * fit after one that did not.
 */
public final class Selection {

    /** Code of the rule whose satisfaction gives priority. */
    static final String PRIORITY_RULE = "PRT-002";

    /** Code of the rule that computes the share of beneficiaries. */
    static final String SHARE_RULE = "PRT-001";

    private final ImmutableList<String> methods;
    private final ImmutableSet<String> asked;

    private Selection(ImmutableList<String> methods, ImmutableSet<String> asked) {
        this.methods = methods;
        this.asked = asked;
    }

    /** Returns the selection by the order of methods in force; where none is in force, methods do not rank. */
    public static Selection by(LawOfTheDay law) {
        LegalAnswer<ImmutableSet<String>> answer = law.answer(ProjectParameters.METHOD_PRIORITY);
        return new Selection(
                answer instanceof LegalAnswer.InForce<ImmutableSet<String>> inForce
                        ? inForce.value().asList()
                        : ImmutableList.of(),
                ImmutableSet.of());
    }

    /**
     * Returns the selection for a call that asks for these rules to be met whatever the severity of their findings, such
     * as PLC-001 for an inter-district call.
     */
    public Selection asking(ImmutableSet<String> codes) {
        return new Selection(methods, codes);
    }

    /** Returns what it says of each candidate, by rank. */
    public ImmutableList<Choice> choose(List<Candidate> candidates, Map<Integer, Vnd> capital) {
        List<Candidate> ranked = candidates.stream()
                .sorted(Comparator.comparing(this::standing).thenComparing(order()))
                .toList();
        TreeMap<Integer, Vnd> left = new TreeMap<>(capital);
        ImmutableList.Builder<Choice> choices = ImmutableList.builder();
        for (int i = 0; i < ranked.size(); i++) {
            choices.add(choice(ranked.get(i), i + 1, left));
        }
        return choices.build();
    }

    private Choice choice(Candidate candidate, int rank, Map<Integer, Vnd> left) {
        ImmutableSortedMap<Integer, Vnd> money = asked(candidate.dossier());
        List<String> reasons = new ArrayList<>();
        Verdict verdict;
        switch (standing(candidate)) {
            case NOT_LAWFUL -> {
                verdict = Verdict.NOT_LAWFUL;
                candidate.report().findings().stream()
                        .filter(f -> f.severity() == Severity.VIOLATION)
                        .map(Finding::code)
                        .distinct()
                        .forEach(code -> reasons.add("violated:" + code));
            }
            case OUTSIDE -> {
                verdict = Verdict.OUTSIDE_CALL;
                notAsAsked(candidate.report()).forEach(code -> reasons.add("outside:" + code));
            }
            case WAITS -> {
                verdict = Verdict.WAITS_FOR_FACTS;
                waiting(candidate.report()).forEach(code -> reasons.add("undecided:" + code));
                if (money.isEmpty()) {
                    reasons.add("missing:project/budget/lines/byYear");
                }
            }
            default -> {
                reasons.addAll(grounds(candidate));
                List<String> lacking = money.entrySet().stream()
                        .filter(ask -> ask.getValue().exceeds(left.getOrDefault(ask.getKey(), Vnd.ZERO)))
                        .map(ask -> "lacks:" + ask.getKey() + ":"
                                + ask.getValue().minus(left.getOrDefault(ask.getKey(), Vnd.ZERO)))
                        .toList();
                reasons.addAll(lacking);
                verdict = lacking.isEmpty() ? Verdict.CHOSEN : Verdict.NO_CAPITAL;
                if (lacking.isEmpty()) {
                    money.forEach((year, ask) -> left.merge(year, ask, Vnd::minus));
                }
            }
        }
        return new Choice(candidate.dossier().id(), verdict, rank, ImmutableList.copyOf(reasons), money);
    }

    private ImmutableList<String> grounds(Candidate candidate) {
        ImmutableList.Builder<String> grounds = ImmutableList.builder();
        candidate.dossier().project().method().map(SupportMethod::name).ifPresent(m -> grounds.add("method:" + m));
        if (hasPriority(candidate)) {
            grounds.add("priority");
        }
        share(candidate).ifPresent(share -> grounds.add("share:" + share));
        candidate.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::code)
                .distinct()
                .forEach(code -> grounds.add("warned:" + code));
        return grounds.build();
    }

    /** What a dossier asks of the state, by year; empty if some state line has no split. */
    static ImmutableSortedMap<Integer, Vnd> asked(Dossier dossier) {
        TreeMap<Integer, Vnd> asked = new TreeMap<>();
        for (BudgetLine line : dossier.project().budget().lines()) {
            if (!line.source().isState()) {
                continue;
            }
            if (line.byYear().isEmpty()) {
                return ImmutableSortedMap.of();
            }
            line.byYear().forEach((year, amount) -> asked.merge(year, amount, Vnd::plus));
        }
        asked.values().removeIf(Vnd.ZERO::equals);
        return ImmutableSortedMap.copyOf(asked);
    }

    private Comparator<Candidate> order() {
        return Comparator.<Candidate>comparingInt(this::methodRank)
                .thenComparing(candidate -> !hasPriority(candidate))
                .thenComparing(candidate -> share(candidate).orElse(Percentage.of(0)), Comparator.reverseOrder())
                .thenComparing(Selection::supportForEachHousehold)
                .thenComparing(candidate -> candidate.dossier().id());
    }

    private int methodRank(Candidate candidate) {
        int rank = candidate
                .dossier()
                .project()
                .method()
                .map(method -> methods.indexOf(method.name()))
                .orElse(-1);
        return rank < 0 ? methods.size() : rank;
    }

    private static boolean hasPriority(Candidate candidate) {
        return candidate.report().outcome(PRIORITY_RULE).orElse(null) instanceof Outcome.Satisfied;
    }

    private static Optional<Percentage> share(Candidate candidate) {
        return candidate
                .report()
                .outcome(SHARE_RULE)
                .filter(Outcome.Satisfied.class::isInstance)
                .map(outcome -> ((Outcome.Satisfied) outcome).arguments())
                .filter(arguments -> arguments.containsKey("beneficiaries") && arguments.containsKey("participants"))
                .map(arguments -> Percentage.ratio(
                        Long.parseLong(arguments.get("beneficiaries")), Long.parseLong(arguments.get("participants"))));
    }

    private static Percentage supportForEachHousehold(Candidate candidate) {
        Dossier dossier = candidate.dossier();
        long households = dossier.project().participants().isEmpty()
                ? dossier.project().counts().households().orElse(1)
                : dossier.project().participants().size();
        Vnd support = dossier.project().budget().stateSupport().orElse(Vnd.ZERO);
        return new Percentage(support.exact(), BigInteger.valueOf(Math.max(households, 1)));
    }

    private ImmutableSet<String> notAsAsked(Report report) {
        return report.findings().stream()
                .map(finding -> finding.code().text())
                .filter(asked::contains)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Standing standing(Candidate candidate) {
        if (candidate.report().violated()) {
            return Standing.NOT_LAWFUL;
        }
        if (!notAsAsked(candidate.report()).isEmpty()) {
            return Standing.OUTSIDE;
        }
        return candidate.report().undecided() || asked(candidate.dossier()).isEmpty()
                ? Standing.WAITS
                : Standing.LAWFUL;
    }

    private static ImmutableSet<String> waiting(Report report) {
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        for (Result result : report.results()) {
            if (result.outcome() instanceof Outcome.Undecided
                    || (result.outcome() instanceof Outcome.Found found
                            && !found.missing().isEmpty())) {
                codes.add(result.code().text());
            }
        }
        return codes.build();
    }

    /** Returns what the chosen ones take of each year's capital. */
    public static ImmutableMap<Integer, Vnd> taken(List<Choice> choices) {
        TreeMap<Integer, Vnd> taken = new TreeMap<>();
        choices.stream()
                .filter(choice -> choice.verdict() == Verdict.CHOSEN)
                .forEach(choice -> choice.asked().forEach((year, ask) -> taken.merge(year, ask, Vnd::plus)));
        return ImmutableMap.copyOf(taken);
    }

    private enum Standing {
        LAWFUL,
        WAITS,
        OUTSIDE,
        NOT_LAWFUL
    }
}
