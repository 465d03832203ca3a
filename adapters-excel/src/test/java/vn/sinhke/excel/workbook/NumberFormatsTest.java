package vn.sinhke.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "d",
                "mm",
                "yyyy",
                "[$-42A]dd mmmm yyyy;@",
                "m/d/yyyy h:mm AM/PM",
                "\"ngày\" dd \"tháng\" mm \"năm\" yyyy",
                "yyyy\\-mm\\-dd\\Thh:mm:ss.000",
                "[h]:mm dd",
                "dd/mm/yyyy;@;0",
                "[$-1010000]d/m/yy;@",
                "mmm hh"
            })
    void dates(String format) {
        assertThat(NumberFormats.flags(format)).isEqualTo(Cell.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "GENERAL",
                "0",
                "#,##0.00",
                "h:mm",
                "mm:ss.0",
                "[h]:mm:ss",
                "[mm]:ss",
                "0.0 \"day\"",
                "#,##0\\d",
                "0_d",
                "0*y",
                "[Red]0;[DarkBlue]-0",
                "0;dd/mm/yyyy",
                "0.00E+00",
                "@",
                "",
                "\"%\"0",
                "0\\%",
                "\"unclosed dd"
            })
    void neither(String format) {
        assertThat(NumberFormats.flags(format)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.00%", "[Red]0%;-0%", "\"d\"0%"})
    void percentages(String format) {
        assertThat(NumberFormats.flags(format)).isEqualTo(Cell.PERCENT);
    }
}
