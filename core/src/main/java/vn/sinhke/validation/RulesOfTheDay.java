package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LawOfTheDay;

/**
 * A rule set with the law of one day looked up beforehand (bộ quy tắc của ngày): for judging many subjects in the same
 * circumstances, by one thread or by several.
 *
 * @param <S> what the rules are about
 */
public final class RulesOfTheDay<S> {

    private final ImmutableList<Rule<S>> rules;
    private final ImmutableList<RuleOfTheDay<S>> prepared;
    private final PassingRules<S> passing;

    RulesOfTheDay(ImmutableList<Rule<S>> rules, LawOfTheDay law) {
        this.rules = rules;
        this.prepared = rules.stream().map(rule -> rule.on(law)).collect(ImmutableList.toImmutableList());
        this.passing = new PassingRules<>(prepared);
    }

    /** Applies every rule; equal to {@link RuleSet#check} by the same law. */
    public ImmutableList<Result> check(S subject) {
        ImmutableList.Builder<Result> results = ImmutableList.builderWithExpectedSize(prepared.size());
        for (int i = 0; i < prepared.size(); i++) {
            results.add(result(i, prepared.get(i).check(subject)));
        }
        return results.build();
    }

    /**
     * Applies every rule and returns the results that ask for something: those in which something is found or
     * undecided, in the order of the codes. What is left out was met or does not apply; an empty list means that
     * nothing was found and nothing is undecided, not that anything was applied.
     */
    public ImmutableList<Result> open(S subject) {
        ImmutableList<Result> results = ImmutableList.of();
        for (int block = 0; block < passing.blocks(); block++) {
            long left = passing.notPassing(block, subject);
            while (left != 0) {
                int rule = block * Long.SIZE + Long.numberOfTrailingZeros(left);
                left &= left - 1;
                Outcome outcome = prepared.get(rule).check(subject);
                if (outcome instanceof Outcome.Found || outcome instanceof Outcome.Undecided) {
                    results = with(results, result(rule, outcome));
                }
            }
        }
        return results;
    }

    /** Few results are open, and mostly one. */
    private static ImmutableList<Result> with(ImmutableList<Result> results, Result one) {
        return results.isEmpty()
                ? ImmutableList.of(one)
                : ImmutableList.<Result>builderWithExpectedSize(results.size() + 1)
                        .addAll(results)
                        .add(one)
                        .build();
    }

    private Result result(int rule, Outcome outcome) {
        return new Result(rules.get(rule).code(), rules.get(rule).severity(), outcome);
    }
}
