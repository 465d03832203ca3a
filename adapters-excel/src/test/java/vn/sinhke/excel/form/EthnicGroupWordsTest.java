package vn.sinhke.excel.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.beneficiary.EthnicGroup;

/** The lists know the ethnic groups by the codes and spellings that core has. */
class EthnicGroupWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"review-14", "review-15"})
    void theGroupsOfAListAreThoseOfCore(String form) {
        Words words = Forms.shipped().find(form).orElseThrow().words().get("ethnicGroups");

        assertThat(words.spellings().keySet())
                .containsExactlyElementsOf(Arrays.stream(EthnicGroup.values())
                        .map(EthnicGroup::code)
                        .toList());
        words.spellings().forEach((code, spellings) -> {
            EthnicGroup group = EthnicGroup.of(code).orElseThrow();
            assertThat(spellings).containsExactlyElementsOf(group.spellings());
            assertThat(spellings)
                    .allSatisfy(
                            spelling -> assertThat(EthnicGroup.find(spelling)).contains(group));
        });
    }
}
