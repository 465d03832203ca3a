package vn.sinhke.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.json.Json;

@Domain(DomainArbitraries.class)
@Domain(DomainContext.Global.class)
class MoneyPropertyTest {

    @Property
    void aShareAndItsMultipleAreOneValue(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole,
            @ForAll @LongRange(min = 1, max = 1_000_000) long times) {
        assertThat(Percentage.ratio(part * times, whole * times))
                .isEqualTo(Percentage.ratio(part, whole))
                .hasSameHashCodeAs(Percentage.ratio(part, whole));
    }

    @Property
    void comparingIsExact(@ForAll Percentage a, @ForAll Percentage b) {
        BigInteger left = a.numerator().multiply(b.denominator());
        BigInteger right = b.numerator().multiply(a.denominator());

        assertThat(a.isLessThan(b)).isEqualTo(left.compareTo(right) < 0);
        assertThat(a.exceeds(b)).isEqualTo(left.compareTo(right) > 0);
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void theFloorIsTheLargestAmountThatIsNotMoreThanTheShare(
            @ForAll @LongRange(min = -50, max = 200) long percent,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long whole) {
        Percentage share = Percentage.of(percent);

        Vnd floor = share.floorOf(Vnd.of(whole));

        assertThat(floor.shareOf(Vnd.of(whole)).exceeds(share)).isFalse();
        assertThat(floor.plus(Vnd.of(1)).shareOf(Vnd.of(whole)).exceeds(share)).isTrue();
    }

    @Property
    void nothingIsLostInJson(@ForAll Percentage share, @ForAll Vnd amount) throws Exception {
        assertThat(Json.mapper().readValue(Json.canonical(share), Percentage.class))
                .isEqualTo(share);
        assertThat(Percentage.parse(share.exact())).isEqualTo(share);
        assertThat(Json.mapper().readValue(Json.canonical(amount), Vnd.class)).isEqualTo(amount);
    }

    @Property
    void whatIsPrintedIsWithinHalfAHundredth(@ForAll Percentage share) {
        BigDecimal apart = new BigDecimal(share.numerator())
                .multiply(BigDecimal.valueOf(100))
                .subtract(new BigDecimal(share.toString()).multiply(new BigDecimal(share.denominator())))
                .abs();

        assertThat(apart).isLessThanOrEqualTo(new BigDecimal(share.denominator()).multiply(new BigDecimal("0.005")));
    }

    @Property
    void takingAwayUndoesAdding(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long a,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long b) {
        assertThat(Vnd.of(a).plus(Vnd.of(b)).minus(Vnd.of(b))).isEqualTo(Vnd.of(a));
        assertThat(Vnd.of(a).exceeds(Vnd.of(b))).isEqualTo(a > b);
        assertThat(Integer.signum(Vnd.of(a).compareTo(Vnd.of(b)))).isEqualTo(Long.compare(a, b));
        assertThat(Vnd.of(a).abs().isNegative()).isFalse();
    }
}
