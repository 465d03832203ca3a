package vn.sinhke.excel.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.form.Table;

class OrdinalsTest {

    private static Ordinals of(String... examples) {
        ImmutableList<Table.Level> levels = Stream.of(examples)
                .map(example -> new Table.Level(
                        example, Optional.of(example).filter(e -> !e.equals("none")), false, false, Optional.empty()))
                .collect(ImmutableList.toImmutableList());
        return new Ordinals(new Table(
                "t",
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                levels,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                0));
    }

    private static List<String> numbers(Ordinals ordinals, String... levels) {
        return Stream.of(levels).map(level -> ordinals.next(level).orElse("-")).toList();
    }

    @Test
    void aNarrowerLevelBeginsAnewUnderEachWiderOne() {
        assertThat(numbers(of("A", "I", "1", "1.1"), "A", "I", "1", "1.1", "1.1", "1", "1.1", "I", "1", "A", "I", "1"))
                .containsExactly("A", "I", "1", "1.1", "1.2", "2", "2.1", "II", "1", "B", "I", "1");
    }

    @Test
    void aLevelWithoutANumberNeitherHasOneNorBeginsAnew() {
        assertThat(numbers(of("none", "1"), "none", "1", "1", "none", "1")).containsExactly("-", "1", "2", "-", "3");
    }

    @Test
    void aPartOfNothingIsNumberedPlainly() {
        assertThat(numbers(of("1", "1.1"), "1.1", "1.1", "1", "1.1")).containsExactly("1", "2", "1", "1.1");
    }

    @Test
    void tenIsNotOne() {
        Ordinals ordinals = of("1", "1.1");
        ordinals.next("1");

        assertThat(IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> ordinals.next("1.1").orElseThrow()))
                .endsWith("1.9", "1.10");
    }

    @Test
    void romanAndLettersGoOn() {
        Ordinals roman = of("I");
        Ordinals letters = of("A");

        assertThat(IntStream.rangeClosed(1, 1994).mapToObj(i -> roman.next("I").orElseThrow()))
                .startsWith("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
                .endsWith("MCMXCIV");
        assertThat(IntStream.rangeClosed(1, 28).mapToObj(i -> letters.next("A").orElseThrow()))
                .startsWith("A", "B")
                .endsWith("Y", "Z", "AA", "AB");
    }
}
