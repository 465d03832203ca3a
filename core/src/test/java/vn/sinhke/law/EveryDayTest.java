package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped book, over every day from 2016 to 2035 and every case that its values tell apart: no two values at once,
 * no gap that the data does not declare, every act behind a value in force, and one answer that says so.
 */
class EveryDayTest {

    private static final LawBook BOOK = LawBook.national();
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    static Stream<Parameter<?>> parameters() {
        return BOOK.declarations().values().stream().map(Declaration::parameter);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    <T> void everyDayHasOneAnswerInEveryCase(Parameter<T> parameter) {
        Set<Scope> cases = cases(BOOK.timeline(parameter.name()));
        assertThat(cases).isNotEmpty();
        for (Scope asked : cases) {
            List<ParameterValue<?>> covering = BOOK.timeline(parameter.name()).stream()
                    .filter(value ->
                            value.scope().covers(asked) && value.condition().isNone())
                    .collect(Collectors.toList());
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                List<ParameterValue<?>> there = highest(covering, day);
                assertThat(there.size())
                        .as("%s in %s on %s: values at once", parameter, asked, day)
                        .isLessThanOrEqualTo(1);
                LegalAnswer<T> answer = BOOK.answer(parameter, asked, day);
                if (there.isEmpty()) {
                    assertThat(answer)
                            .as("%s in %s on %s", parameter, asked, day)
                            .isNotInstanceOf(LegalAnswer.InForce.class);
                    assertNoGap(parameter, asked, covering, day);
                } else {
                    assertStands(parameter, asked, there.get(0), answer, day);
                }
            }
        }
    }

    /** The cases that the values tell apart, each alone and joined with every other that it can go with. */
    private static Set<Scope> cases(List<ParameterValue<?>> timeline) {
        Set<Scope> stated = timeline.stream().map(ParameterValue::scope).collect(Collectors.toSet());
        Set<Scope> cases = new LinkedHashSet<>(stated);
        for (Scope one : stated) {
            for (Scope other : stated) {
                if (one.meets(other)) {
                    Scope both = one;
                    for (Dimension dimension : other.words().keySet()) {
                        both = both.with(dimension, other.word(dimension));
                    }
                    cases.add(both);
                }
            }
        }
        return ImmutableSet.copyOf(cases);
    }

    private static List<ParameterValue<?>> highest(List<ParameterValue<?>> covering, LocalDate day) {
        List<ParameterValue<?>> highest = new ArrayList<>();
        int rank = -1;
        for (ParameterValue<?> value : covering) {
            if (value.period().contains(day) && LawBook.rank(value) >= rank) {
                if (LawBook.rank(value) > rank) {
                    highest.clear();
                }
                rank = LawBook.rank(value);
                highest.add(value);
            }
        }
        return highest;
    }

    /** A day without a value lies before all of a case's values or after all of them. */
    private static void assertNoGap(
            Parameter<?> parameter, Scope asked, List<ParameterValue<?>> covering, LocalDate day) {
        boolean ended = covering.stream().anyMatch(value -> value.period().endedBy(day));
        boolean follows =
                covering.stream().anyMatch(value -> value.period().from().isAfter(day));
        assertThat(ended && follows)
                .as("%s in %s on %s: a gap that the data does not declare", parameter, asked, day)
                .isFalse();
    }

    private static void assertStands(
            Parameter<?> parameter, Scope asked, ParameterValue<?> value, LegalAnswer<?> answer, LocalDate day) {
        String where = parameter + " in " + asked + " on " + day;
        if (value.decides()) {
            assertThat(answer).as(where).isInstanceOf(LegalAnswer.InForce.class);
            assertThat(((LegalAnswer.InForce<?>) answer).provisions()).as(where).isEqualTo(value.provisions(day));
        } else {
            assertThat(answer).as(where).isEqualTo(new LegalAnswer.Unknown<>(value.provisions(day)));
        }
        boolean carried = value.transition()
                .filter(transition -> !day.isBefore(transition.from()))
                .isPresent();
        for (Citation citation : value.citations()) {
            Optional<LegalAct> act = Optional.ofNullable(BOOK.acts().get(citation.act()));
            assertThat(act).as("%s cites %s", where, citation).isPresent();
            assertThat(act.get().inForceOn(day).orElse(true) || carried)
                    .as("%s cites %s, which is in force", where, citation)
                    .isTrue();
        }
    }
}
