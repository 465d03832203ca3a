package vn.sinhke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.Seed;

@Domain(DomainArbitraries.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class IdentityPropertyTest {

    @Property(seed = Seed.FIXED)
    void aPersonalNumberClaimsWhatWasPutIntoIt(
            @ForAll boolean male, @ForAll @IntRange(min = 1900, max = 2399) int year, @ForAll CitizenId any) {
        int centuryAndSex = (year - 1900) / 100 * 2 + (male ? 0 : 1);
        CitizenId id = new CitizenId("067" + centuryAndSex + "%02d".formatted(year % 100)
                + any.full().substring(6));

        assertThat(id.claims()).isEqualTo(new CitizenIdClaims("067", male, year));
    }

    @Property(seed = Seed.FIXED)
    void noValueWritesItself(
            @ForAll CitizenId id, @ForAll PersonalNumber number, @ForAll TaxCode code, @ForAll PhoneNumber phone) {
        assertThat(id.toString()).doesNotContain(id.full()).hasSize(12).contains("•••••••");
        assertThat(phone.toString()).doesNotContain(phone.full());
        if (number.isStated()) {
            assertThat(number.toString()).doesNotContain(number.full());
        }
        if (code.length() > 0) {
            assertThat(code.toString()).doesNotContain(code.full());
        }
    }

    /** One wrong digit among the first nine gives another remainder, so that it is found wherever a digit can be given. */
    @Property(seed = Seed.FIXED)
    void oneWrongDigitOfATaxCodeIsNeverRight(
            @ForAll TaxCode any, @ForAll @IntRange(max = 9) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
        if (any.checkDigit() != CheckDigit.RIGHT && any.checkDigit() != CheckDigit.WRONG) {
            return;
        }
        StringBuilder digits = new StringBuilder(any.full());
        digits.setCharAt(9, rightDigit(any.full()));
        assertThat(TaxCode.written(digits.toString()).checkDigit()).isEqualTo(CheckDigit.RIGHT);

        digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + more) % 10));

        assertThat(TaxCode.written(digits.toString()).checkDigit()).isNotEqualTo(CheckDigit.RIGHT);
    }

    private static char rightDigit(String code) {
        for (char digit = '0'; digit <= '9'; digit++) {
            String changed = code.substring(0, 9) + digit + code.substring(10);
            if (TaxCode.written(changed).checkDigit() == CheckDigit.RIGHT) {
                return digit;
            }
        }
        throw new AssertionError("no digit is right");
    }
}
