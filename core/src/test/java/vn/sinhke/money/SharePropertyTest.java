package vn.sinhke.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.sinhke.Seed;
import vn.sinhke.json.Json;

class SharePropertyTest {

    @Property(seed = Seed.FIXED)
    void aShareComparesExactlyWhateverItsRounding(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long whole,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        Percentage bound = Percentage.of(percent);
        Vnd allowed = bound.floorOf(Vnd.of(whole));

        assertThat(allowed.shareOf(Vnd.of(whole)).exceeds(bound)).isFalse();
        assertThat(allowed.plus(Vnd.of(1)).shareOf(Vnd.of(whole)).exceeds(bound))
                .isTrue();
    }

    @Property(seed = Seed.FIXED)
    void aPercentageReadsBackFromWhatItWritesUpToTwoDecimals(
            @ForAll @LongRange(min = -100_000, max = 100_000) long hundredths) throws Exception {
        Percentage share = Percentage.of(BigDecimal.valueOf(hundredths, 2));

        assertThat(Percentage.of(new BigDecimal(share.toString()))).isEqualTo(share);
        assertThat(Json.mapper().readValue(Json.canonical(share), Percentage.class))
                .isEqualTo(share);
    }

    @Property(seed = Seed.FIXED)
    void sumsAndDifferencesUndoEachOther(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long a,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long b)
            throws Exception {
        Vnd left = Vnd.of(a);
        Vnd right = Vnd.of(b);

        assertThat(left.plus(right).minus(right)).isEqualTo(left);
        assertThat(Vnd.sum(List.of(left, right))).isEqualTo(Vnd.sum(List.of(right, left)));
        assertThat(left.exceeds(right)).isEqualTo(left.compareTo(right) > 0);
        assertThat(left.abs().isNegative()).isFalse();
        assertThat(Json.mapper().readValue(Json.canonical(left), Vnd.class)).isEqualTo(left);
    }

    @Example
    void equalSharesAreEqualValues() {
        assertThat(Percentage.ratio(9, 18)).isEqualTo(Percentage.of(50)).hasSameHashCodeAs(Percentage.of(50));
        assertThat(Percentage.ratio(0, 7)).isEqualByComparingTo(Percentage.of(0));
        assertThat(Percentage.ratio(2, 3)).hasToString("66.67");
        assertThat(Percentage.of(80)).hasToString("80");
    }

    @Example
    void mistakesOfTheCallerAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vnd.of(5).shareOf(Vnd.ZERO))
                .withMessage("No share of an amount that is not above zero: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.ratio(1, -2))
                .withMessage("A share needs a whole above zero: -2");
    }
}
