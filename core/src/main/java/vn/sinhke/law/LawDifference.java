package vn.sinhke.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between the law of one set of circumstances and of another (so sánh quy định): mostly two days over one
 * book, but the books may be two as well, or one known on two days.
 *
 * @param parameters the parameters and cases that are answered differently, by name, then in the order of the values
 * @param acts the acts that stand differently, by key
 */
public record LawDifference(ImmutableList<ParameterChange> parameters, ImmutableList<ActChange> acts) {

    /** Compares them. Of each side only the cases that agree with its own circumstances are asked. */
    public static LawDifference between(LawOfTheDay before, LawOfTheDay after) {
        return new LawDifference(parameters(before, after), acts(before, after));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return parameters.isEmpty() && acts.isEmpty();
    }

    private static ImmutableList<ParameterChange> parameters(LawOfTheDay before, LawOfTheDay after) {
        Map<String, Declaration> declarations = new TreeMap<>(before.book().declarations());
        declarations.putAll(after.book().declarations());
        ImmutableList.Builder<ParameterChange> changes = ImmutableList.builder();
        for (Declaration declaration : declarations.values()) {
            for (Scope asked : cases(before, after, declaration.name())) {
                ParameterChange change = new ParameterChange(
                        declaration, asked, answer(before, declaration, asked), answer(after, declaration, asked));
                if (change.isOne()) {
                    changes.add(change);
                }
            }
        }
        return changes.build();
    }

    private static ImmutableSet<Scope> cases(LawOfTheDay before, LawOfTheDay after, String parameter) {
        return ImmutableSet.<Scope>builder()
                .addAll(LawCases.of(before.book(), parameter, before.context().scope()))
                .addAll(LawCases.of(after.book(), parameter, after.context().scope()))
                .build();
    }

    private static LegalAnswer<?> answer(LawOfTheDay law, Declaration declaration, Scope asked) {
        return law.book().declarations().containsKey(declaration.name())
                ? law.answer(declaration.parameter(), asked)
                : new LegalAnswer.NotHere<>();
    }

    private static ImmutableList<ActChange> acts(LawOfTheDay before, LawOfTheDay after) {
        TreeSet<String> keys = new TreeSet<>(before.book().acts().keySet());
        keys.addAll(after.book().acts().keySet());
        Optional<String> province = before.context().province();
        ImmutableList.Builder<ActChange> changes = ImmutableList.builder();
        for (String key : keys) {
            Optional<LegalAct> first = Optional.ofNullable(before.book().acts().get(key));
            Optional<LegalAct> second = Optional.ofNullable(after.book().acts().get(key));
            LegalAct act = second.or(() -> first).orElseThrow();
            Standing stood = Standing.of(first, before.context().day());
            Standing stands = Standing.of(second, after.context().day());
            boolean elsewhere = province.isPresent()
                    && act.province().filter(its -> !its.equals(province.get())).isPresent();
            if (stood != stands && !elsewhere) {
                changes.add(new ActChange(act, stood, stands));
            }
        }
        return changes.build();
    }
}
