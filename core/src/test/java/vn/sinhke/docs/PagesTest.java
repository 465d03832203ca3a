package vn.sinhke.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;
import vn.sinhke.law.Citation;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.message.MessageCatalogue;

class PagesTest {

    private static final Material MATERIAL = Material.of(DocsWriter.root());
    private static final ImmutableSortedMap<String, String> PAGES = DocsWriter.pages(MATERIAL);

    @Test
    void aRulePageShowsItsArticleItsDaysAndItsValue() {
        assertThat(PAGES.get("rules/PRT-001.md"))
                .contains("| 19/04/2022 – 31/12/2025 | mọi trường hợp · every case | 50 % | "
                        + "[khoản 5 Điều 20 Nghị định 27/2022/NĐ-CP](../law/27-2022-nd-cp.md) · "
                        + "clause 5 article 20 Decree 27/2022/NĐ-CP")
                .contains("ít nhất bằng giá trị; bằng là đúng · at least the value; an equal amount is lawful")
                .contains("| kết luận · judges | 01/01/2026 – 31/12/2026 | vốn · money 2021-2025 |")
                .contains("[ADR 0020](../adr/0020-who-counts-as-a-beneficiary.md)")
                .contains("[Decree 27/2022](../law/27-2022-nd-cp.md) art. 20 cl. 5")
                .contains("BeneficiaryShare.java");
    }

    @Test
    void aRulePageHasEveryMessageOfTheRuleInBothLanguages() {
        MATERIAL.rules().keySet().forEach(code -> {
            for (MessageCatalogue catalogue : new MessageCatalogue[] {BothLanguages.VI, BothLanguages.EN}) {
                catalogue.keys().stream()
                        .filter(key -> key.startsWith(code + "."))
                        .forEach(key -> assertThat(PAGES.get("rules/" + code + ".md"))
                                .contains(Markdown.plain(catalogue.template(key).orElseThrow())));
            }
        });
    }

    @Test
    void everyStretchStandsOnThePageOfEveryActItCites() {
        MATERIAL.book().declarations().keySet().forEach(name -> {
            for (ParameterValue<?> stretch : MATERIAL.book().timeline(name)) {
                for (Citation citation : stretch.citations()) {
                    assertThat(PAGES.get("law/" + Material.file(citation.act())).lines())
                            .as("%s on the page of %s", name, citation.act())
                            .anyMatch(line -> line.contains("`" + name + "`")
                                    && line.contains("| " + BothLanguages.days(stretch.period()) + " |")
                                    && line.contains("| " + BothLanguages.value(stretch) + " |"));
                }
            }
        });
    }

    @Test
    void anActPageLeadsToTheRulesThatUseItsValuesAndToWhatItAmends() {
        assertThat(PAGES.get("law/98-2018-nd-cp.md")).contains("[LNK-003](../rules/LNK-003.md)");
        assertThat(PAGES.get("law/38-2023-nd-cp.md"))
                .contains("| Sửa đổi · Amends | [Nghị định 27/2022/NĐ-CP](27-2022-nd-cp.md) |");
        assertThat(PAGES.get("law/27-2022-nd-cp.md"))
                .contains("| Được sửa đổi bởi · Amended by | [Nghị định 38/2023/NĐ-CP](38-2023-nd-cp.md) |")
                .contains("Phải do người xét · Left to persons");
    }

    @Test
    void everyActHasAPageOfItsOwn() {
        assertThat(MATERIAL.book().acts().keySet().stream().map(Material::file))
                .doesNotHaveDuplicates()
                .allMatch(file -> file.matches("[a-z0-9-]+\\.md"))
                .doesNotContain("readme.md");
    }

    @Test
    void theInventoryHasARowForEveryStretchOfEveryThreshold() {
        long expected = MATERIAL.rules().values().stream()
                .flatMap(entry -> entry.rule().thresholds().stream())
                .mapToLong(threshold ->
                        MATERIAL.book().timeline(threshold.parameter().name()).size())
                .sum();

        assertThat(PAGES.get("rules/boundaries.md").lines().filter(line -> line.startsWith("| [")))
                .hasSize((int) expected);
        assertThat(PAGES.get("rules/boundaries.md"))
                .contains("| [LNK-003](LNK-003.md) | `linkage.term.minimum-months` | `AT_LEAST` | "
                        + "chu kỳ dưới 1 năm · a cycle under a year | 20/08/2018 | – | 36 |");
    }
}
