package vn.sinhke.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.sinhke.excel.workbook.Limits.Limit;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

class LimitsTest {

    @Test
    void whatIsAtALimitIsReadAndOneMoreIsNot() {
        Limits limits = Limits.DEFAULT.withMostRows(3);

        limits.check(Limit.ROWS, 3);

        assertThatExceptionOfType(WorkbookException.class)
                .isThrownBy(() -> limits.check(Limit.ROWS, 4))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE))
                .withMessageStartingWith("the workbook has more than the 3 ");
    }

    @Test
    void aLimitIsNotBelowZero() {
        assertThat(Limits.DEFAULT.withMostRows(0).most(Limit.ROWS)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withMostRows(-1));
    }
}
