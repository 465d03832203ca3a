package vn.sinhke.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedTextsTest {

    @Test
    void textsComeBackAsTheyWere() {
        SharedTexts texts = new SharedTexts(Limits.DEFAULT.withMostCellText(1_000_000));
        String[] all = {
            "", "a", "Nguyễn Thị Bé", "𠀀 \ud800 nửa", "ế".repeat(100_000), "  hai  đầu ", "x".repeat(300_000)
        };
        for (int round = 0; round < 3; round++) {
            for (String text : all) {
                texts.add(text.toCharArray(), 0, text.length());
            }
        }
        for (int i = 0; i < 3 * all.length; i++) {
            assertThat(texts.raw(i, 0)).isEqualTo(all[i % all.length]);
            assertThat(texts.isBlank(i)).isEqualTo(all[i % all.length].isBlank());
        }
        assertThat(texts.tidy(5, 0)).isEqualTo("hai đầu");
        assertThat(texts.count()).isEqualTo(21);
    }
}
