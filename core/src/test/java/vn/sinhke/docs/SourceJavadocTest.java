package vn.sinhke.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceJavadocTest {

    private static final String SOURCE = """
            package x;

            /** Another. */
            final class Other {}

            /**
             * LNK-003: runs at least {@code five
             * years} (thời gian), see {@link vn.sinhke.law.Scope} &lt; 3.
             *
             * <p>The second, {@link Rule#code() the code}.
             * <ul>
             *   <li>one
             *   <li>two
             * </ul>
             *
             * @param <S> what it is about
             */
            @Deprecated
            final class Term extends Rule<S> {
                /** Inner. */
                void check() {}
            }

            final class Silent {}
            """;

    @Test
    void paragraphsListsAndInlineTagsBecomeMarkdown() {
        assertThat(SourceJavadoc.read(SOURCE, "Term")).isEqualTo("""
                LNK-003: runs at least `five years` (thời gian), see `vn.sinhke.law.Scope` < 3.

                The second, `the code`.

                - one

                - two""");
    }

    @Test
    void theJavadocOfTheTypeItselfIsTakenAndNoOther() {
        assertThat(SourceJavadoc.read(SOURCE, "Other")).isEqualTo("Another.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceJavadoc.read(SOURCE, "Silent"))
                .withMessageContaining("Silent");
    }
}
