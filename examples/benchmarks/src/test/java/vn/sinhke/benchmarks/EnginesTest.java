package vn.sinhke.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A comparison of speed says something only where the engines say the same. */
class EnginesTest {

    private static final ImmutableList<Application> APPLICATIONS = Applications.of(240);

    private static Map<String, Fault> ours() {
        return Engines.answers(new SinhKeEngine(), APPLICATIONS);
    }

    @Test
    void everyTenthApplicationIsFaultyAndEveryCheckFindsSomething() {
        assertThat(ours().keySet())
                .extracting(key -> Integer.parseInt(key.substring(0, 7)) % 10)
                .containsOnly(9);
        assertThat(ours().keySet().stream().map(key -> key.substring(0, 7)).distinct())
                .hasSize(24);
        assertThat(ours().values().stream().map(Fault::code).distinct().sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj("BMK-%03d"::formatted)
                        .toList());
    }

    @Test
    void allEnginesFindTheSameWithTheSameArgumentsAndCitations() {
        for (String name : Engines.names()) {
            assertThat(Engines.answers(Engines.of(name), APPLICATIONS)).as(name).isEqualTo(ours());
        }
    }
}
