package vn.sinhke.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.sinhke.Seed;
import vn.sinhke.law.Citation;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalAct;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.Movement;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.law.Scope;

/**
 * What must hold of every timeline of a law book, told without the means by which the book itself was proven: one value
 * at a time, no hole, acts that exist and are in force, and a province that moves a value only as it may.
 */
public interface TimelineContract extends BookContract {

    /** Of the values that one case has on one day, no two have the same claim. */
    @Property(seed = Seed.FIXED, tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    default void noCaseHasTwoValuesAtOnce(@ForAll("questions") Question question) {
        List<Claim> claims = covering(question).stream().map(Claim::of).toList();

        assertThat(claims).as("%s", question).doesNotHaveDuplicates();

        Statistics.label("values").collect(claims.size() > 1 ? "several" : "" + claims.size());
        Statistics.label("values").coverage(coverage -> {
            coverage.check("1").percentage(p -> p > 20);
            coverage.check("several").count(n -> n > 0);
        });
    }

    /** The value with the greatest claim is the answer, and where it may not decide nothing else does. */
    @Property(seed = Seed.FIXED, tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    default void theValueWithTheGreatestClaimIsTheAnswer(@ForAll("questions") Question question) {
        Optional<ParameterValue<?>> first = Optional.empty();
        for (ParameterValue<?> value : covering(question)) {
            if (first.isEmpty() || Claim.of(value).isGreaterThan(Claim.of(first.get()))) {
                first = Optional.of(value);
            }
        }
        LegalAnswer<?> answer = book().answer(question.parameter(), question.asked(), question.context());

        if (first.isPresent() && first.get().decides()) {
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            LegalAnswer.InForce.class,
                            inForce -> assertThat(Optional.of(inForce.value())).isEqualTo(value(question)));
        } else {
            assertThat(answer).isNotInstanceOf(LegalAnswer.InForce.class);
        }

        Statistics.label("answer").collect(answer.getClass().getSimpleName());
        Statistics.label("answer").coverage(coverage -> {
            coverage.check("InForce").percentage(p -> p > 20);
            coverage.check("Unknown").count(n -> n > 0);
            coverage.check("NotYet").count(n -> n > 0);
        });
    }

    private Optional<?> value(Question question) {
        return covering(question).stream()
                .reduce((a, b) -> Claim.of(b).isGreaterThan(Claim.of(a)) ? b : a)
                .flatMap(ParameterValue::value);
    }

    private ImmutableList<ParameterValue<?>> covering(Question question) {
        return book().timeline(question.parameter().name()).stream()
                .filter(value -> value.known().until().isEmpty())
                .filter(value -> value.period().contains(question.context().day()))
                .filter(value -> value.scope().covers(question.asked()))
                .filter(value -> value.condition().holds(question.context()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What puts one value before another; earlier parts outweigh later ones. */
    record Claim(boolean ofProvince, boolean onCondition, boolean verified, boolean decides) {

        static Claim of(ParameterValue<?> value) {
            return new Claim(
                    value.scope().word(Dimension.PROVINCE).isPresent(),
                    !value.condition().isNone(),
                    value.provenance().verifiedBy().isPresent(),
                    value.decides());
        }

        boolean isGreaterThan(Claim other) {
            boolean[] own = {ofProvince, onCondition, verified, decides};
            boolean[] others = {other.ofProvince, other.onCondition, other.verified, other.decides};
            for (int i = 0; i < own.length; i++) {
                if (own[i] != others[i]) {
                    return own[i];
                }
            }
            return false;
        }
    }

    /** Every value that ends is followed by another of its case on that day, or says which act of the book ended it. */
    @Example
    default void everyEndIsDeclared() {
        assertThat(stretches()).isNotEmpty().allSatisfy(stretch -> {
            ParameterValue<?> value = stretch.value();
            if (value.period().until().isPresent() && value.known().until().isEmpty()) {
                LocalDate end = value.period().until().get();
                boolean followed = book().timeline(stretch.parameter().name()).stream()
                        .anyMatch(next -> next.scope().equals(value.scope())
                                && next.condition().equals(value.condition())
                                && next.period().contains(end));
                boolean ended = value.endedBy().map(book().acts()::containsKey).orElse(false);
                assertThat(followed || ended).as("%s ends on %s", stretch, end).isTrue();
            }
        });
    }

    /** Every act behind a value exists, and is in force on its first and last day unless a transition carries it on. */
    @Example
    default void everyValueRestsOnActsInForce() {
        assertThat(stretches()).isNotEmpty().allSatisfy(stretch -> {
            ParameterValue<?> value = stretch.value();
            assertThat(value.citations()).isNotEmpty();
            for (Citation citation : value.citations()) {
                LegalAct act = book().acts().get(citation.act());
                assertThat(act).as("%s: act %s", stretch, citation.act()).isNotNull();
                assertThat(act.inForceOn(value.period().from()))
                        .as("%s: %s on its first day", stretch, citation)
                        .isNotEqualTo(Optional.of(false));
                if (value.transition().isEmpty()) {
                    LocalDate last =
                            value.period().until().map(end -> end.minusDays(1)).orElse(LocalDate.of(9999, 12, 31));
                    assertThat(act.inForceOn(last))
                            .as("%s: %s on its last day", stretch, citation)
                            .isNotEqualTo(Optional.of(false));
                }
            }
        });
    }

    /** A province answers with the nation's value or one that is moved the way the declaration allows. */
    @Property(seed = Seed.FIXED, tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    default void aProvinceMovesAValueOnlyAsItMay(@ForAll("questions") Question question) {
        LegalAnswer<?> nation = answer(question.parameter(), question.asked().without(Dimension.PROVINCE), question);
        LegalAnswer<?> own = answer(question.parameter(), question.asked(), question);
        if (nation instanceof LegalAnswer.InForce<?> bound && own instanceof LegalAnswer.InForce<?> moved) {
            Movement may =
                    book().declarations().get(question.parameter().name()).provinceMay();
            assertThat(allows(may, moved.value(), bound.value()))
                    .as("%s: %s beside the nation's %s", question, moved.value(), bound.value())
                    .isTrue();
            Statistics.label("province").collect(moved.value().equals(bound.value()) ? "keeps" : "moves");
        }
        Statistics.label("province")
                .coverage(coverage -> coverage.check("moves").count(n -> n > 0));
    }

    private LegalAnswer<?> answer(Parameter<?> parameter, Scope asked, Question question) {
        return book().answer(parameter, asked, question.context());
    }

    @SuppressWarnings("unchecked") // what may be moved up or down has an order
    private static boolean allows(Movement may, Object own, Object bound) {
        return switch (may) {
            case UP -> ((Comparable<Object>) own).compareTo(bound) >= 0;
            case DOWN -> ((Comparable<Object>) own).compareTo(bound) <= 0;
            case NONE -> own.equals(bound);
            case SETS -> true;
        };
    }
}
