package vn.sinhke.excel.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static int lines(String text, double width) {
        return Lines.of(text, width, Look.CELL);
    }

    @Test
    void aTextThatFitsTakesOneLineAndWordsAreNotCut() {
        assertThat(lines("", 10)).isEqualTo(1);
        assertThat(lines("Nhân khẩu", 12)).isEqualTo(1);
        assertThat(lines("Nguyễn Văn Hùng", 12)).isEqualTo(2);
        assertThat(lines("một hai ba bốn năm sáu bảy", 9)).isBetween(3, 5);
    }

    @Test
    void aWordThatIsLongerThanTheColumnIsCut() {
        assertThat(lines("0".repeat(100), 10)).isBetween(9, 13);
    }

    @Test
    void breaksBeginALine() {
        assertThat(lines("a\nb\n\nc", 20)).isEqualTo(4);
        assertThat(lines("\n", 20)).isEqualTo(2);
    }

    @Test
    void capitalsAndBoldTakeMoreRoom() {
        String text = "hỗ trợ phát triển sản xuất ".repeat(6);

        assertThat(lines(text.toUpperCase(java.util.Locale.ROOT), 30)).isGreaterThan(lines(text, 30));
        assertThat(Lines.of(text, 30, Look.CELL.inBold())).isGreaterThanOrEqualTo(lines(text, 30));
    }

    @Test
    void marksThatStandOverALetterTakeNone() {
        String text = "Đỗ Thị Nhường ở xã Quảng Sơn ".repeat(4);

        assertThat(lines(Normalizer.normalize(text, Normalizer.Form.NFD), 20)).isEqualTo(lines(text, 20));
    }

    @Test
    void aRowIsNeverHigherThanAWorkbookAllows() {
        assertThat(Lines.height(1, 12)).isBetween(15.0, 18.0);
        assertThat(Lines.height(1_000, 12)).isEqualTo(409);
    }
}
