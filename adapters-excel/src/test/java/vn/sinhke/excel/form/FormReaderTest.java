package vn.sinhke.excel.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sinhke.excel.form.Descriptors.problems;
import static vn.sinhke.excel.form.Descriptors.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        String bad = Descriptors.SMALL
                .replace("\"english\": \"Small form\", ", "")
                .replace("\"kind\": \"MONEY\", \"number\"", "\"kind\": \"MONNEY\", \"number\"")
                .replace("\"levels\"", "\"level\"")
                .replace("\"sums\": [\"amount\"]", "\"sums\": [\"sum\"]");
        assertThat(problems(bad))
                .extracting(FormProblem::seen)
                .containsExactlyInAnyOrder("\"MONNEY\"", "key \"level\"", "nothing", "none", "sum");
    }

    @Test
    void anUnknownKeyIsNamedWithItsPlaceAndTheKeysThatExist() {
        assertThat(problems(with("\"footer\"", "\"foter\""))).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("file#sheets/0/foter");
            assertThat(problem.seen()).isEqualTo("key \"foter\"");
            assertThat(problem.expected()).startsWith("a key of a sheet").contains("footer");
        });
    }

    @Test
    void anUnknownKeyOfAColumnIsNamedToo() {
        assertThat(problems(with("\"number\": \"1\"", "\"numbre\": \"1\"")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).isEqualTo("file#sheets/0/tables/0/columns/4/numbre");
                    assertThat(problem.seen()).isEqualTo("key \"numbre\"");
                });
    }

    @Test
    void aWordWithTwoMeaningsIsRefused() {
        assertThat(problems(with("\"p\": [\"Khẩu\"]", "\"p\": [\"HỘ\"]")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.seen()).contains("means both"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "null",
                "[]",
                "{",
                "{\"id\": 1}",
                "{\"id\": \"a\", \"id\": \"b\"}",
                "{\"sheets\": [null]}",
                "{} {}"
            })
    void whatIsNoDescriptorIsRefused(String json) {
        assertThat(problems(json))
                .isNotEmpty()
                .allMatch(problem -> problem.place().startsWith("file"));
    }
}
