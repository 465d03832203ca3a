package vn.sinhke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SeverityPropertyTest {

    @Property
    void theWorseOfTwoIsAssociativeCommutativeAndIdempotent(
            @ForAll Severity a, @ForAll Severity b, @ForAll Severity c) {
        assertThat(a.max(b)).isEqualTo(b.max(a));
        assertThat(a.max(b).max(c)).isEqualTo(a.max(b.max(c)));
        assertThat(a.max(a)).isEqualTo(a);
        assertThat(a.max(b)).isGreaterThanOrEqualTo(a).isIn(a, b);
    }

    @Property
    void theLesserOfTwoIsItsMirror(@ForAll Severity a, @ForAll Severity b) {
        assertThat(a.atMost(b)).isEqualTo(b.atMost(a)).isLessThanOrEqualTo(a).isIn(a, b);
        assertThat(a.max(a.atMost(b))).isEqualTo(a);
        assertThat(a.atMost(a.max(b))).isEqualTo(a);
    }
}
