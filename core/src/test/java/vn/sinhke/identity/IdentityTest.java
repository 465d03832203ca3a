package vn.sinhke.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and addresses; no person here is real. */
class IdentityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"067085000145", " 067 085 000 145 ", "067.085.000.145", "067-085-000-145", "067085\u00a0000145"})
    void aPersonalNumberIsTwelveDigitsHoweverTheyAreSpaced(String written) {
        assertThat(CitizenId.read(written)).hasValue(new CitizenId("067085000145"));
        assertThat(PersonalNumber.written(written)).isEqualTo(PersonalNumber.written("067085000145"));
        assertThat(PersonalNumber.written(written).citizenId()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "06708500014",
                "0670850001456",
                "06708500014A",
                "067085000l45",
                "０67085000145",
                "+67085000145"
            })
    void elevenThirteenAndLettersAreNone(String written) {
        assertThat(CitizenId.read(written)).isEmpty();
        assertThat(PersonalNumber.written(written).isOldCard()).isFalse();
    }

    @Test
    void whoClaimsTwelveDigitsAndHasThemNotIsToldSoWithoutThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CitizenId("06708500014"))
                .withMessage("Not a personal number: 11 characters (expected 12 digits)");
        assertThatIllegalArgumentException().isThrownBy(() -> new CitizenId("06708500014x"));
    }

    @Test
    void nineDigitsAreOfAnOldCard() {
        assertThat(PersonalNumber.written("245 123 456").isOldCard()).isTrue();
        assertThat(PersonalNumber.written("24512345").isOldCard()).isFalse();
        assertThat(PersonalNumber.written("24512345x").isOldCard()).isFalse();
        assertThat(PersonalNumber.written("245123456").citizenId()).isEmpty();
        assertThat(PersonalNumber.written(" - ").isStated()).isFalse();
        assertThat(PersonalNumber.written("245123456")).isNotEqualTo(PersonalNumber.written("245123457"));
        assertThat(PersonalNumber.written("245123456")).hasSameHashCodeAs(PersonalNumber.written("245 123 456"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "067000, true, 1900",
        "067099, true, 1999",
        "067100, false, 1900",
        "067185, false, 1985",
        "067200, true, 2000",
        "067304, false, 2004",
        "067412, true, 2112",
        "067699, true, 2299",
        "067900, false, 2300",
        "067999, false, 2399",
    })
    void theFourthDigitClaimsCenturyAndSexAndTheNextTwoTheYear(String first, boolean male, int year) {
        CitizenIdClaims claims = new CitizenId(first + "000001").claims();

        assertThat(claims.male()).isEqualTo(male);
        assertThat(claims.birthYear()).isEqualTo(year);
        assertThat(claims.province()).hasValue("67");
    }

    @ParameterizedTest(name = "{0}: province {1}, of none: {2}")
    @CsvSource({
        "001, 01, false",
        "000, , true",
        "003, , true",
        "096, 96, false",
        "097, , true",
        "099, , true",
        "100, , false",
        "999, , false",
    })
    void theFirstThreeDigitsAreAProvincesOrBeginAsNone(String place, String province, boolean ofNone) {
        CitizenIdClaims claims = new CitizenId(place + "085000001").claims();

        assertThat(claims.place()).isEqualTo(place);
        assertThat(claims.province().orElse(null)).isEqualTo(province);
        assertThat(claims.isOfNoProvince()).isEqualTo(ofNone);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        // Computed by hand: the sum is 114, which leaves 4.
        "0100109106, TEN_DIGITS, RIGHT",
        "0100109105, TEN_DIGITS, WRONG",
        "0100109107, TEN_DIGITS, WRONG",
        // Two digits changed places.
        "0101009106, TEN_DIGITS, WRONG",
        "0100109106-001, DEPENDENT_UNIT, RIGHT",
        "0100109106001, DEPENDENT_UNIT, RIGHT",
        "0100109105-001, DEPENDENT_UNIT, WRONG",
        // The sum is 1165, which leaves 10: the check digit is 0.
        "9997775550, TEN_DIGITS, RIGHT",
        "9997775551, TEN_DIGITS, WRONG",
        // The sum is 55, which leaves 0: no digit is right, and none is wrong for certain.
        "1000000080, TEN_DIGITS, CANNOT_BE_DECIDED",
        "1000000081, TEN_DIGITS, CANNOT_BE_DECIDED",
        "067085000145, PERSONAL_NUMBER, NONE",
        "010010910, OTHER, NONE",
        "01001091066, OTHER, NONE",
        "01001O9106, OTHER, NONE",
    })
    void theTenthDigitChecksTheNineBeforeIt(String written, TaxCode.Form form, CheckDigit check) {
        TaxCode code = TaxCode.written(written);

        assertThat(code.form()).isEqualTo(form);
        assertThat(code.checkDigit()).isEqualTo(check);
        assertThat(code.citizenId().isPresent()).isEqualTo(form == TaxCode.Form.PERSONAL_NUMBER);
    }

    @Test
    void oneTaxCodeIsOneHoweverItIsHyphened() {
        assertThat(TaxCode.written("0100109106-001"))
                .isEqualTo(TaxCode.written("0100109106001"))
                .hasSameHashCodeAs(TaxCode.written("0100109106001"))
                .isNotEqualTo(TaxCode.written("0100109106002"));
        assertThat(TaxCode.written("0100109106-001").full()).isEqualTo("0100109106001");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0912345678, 0912345678, true",
        "0912.345.678, 0912345678, true",
        "+84 912 345 678, 0912345678, true",
        "(+84) 912-345-678, 0912345678, true",
        "+84 (0) 912 345 678, 0912345678, true",
        "0084912345678, 0912345678, true",
        "84912345678, 0912345678, true",
        "0261 3544 123, 02613544123, false",
        "+84 261 3544 123, 02613544123, false",
    })
    void aTelephoneNumberIsReadHoweverItIsDialled(String written, String full, boolean mobile) {
        assertThat(PhoneNumber.read(written)).hasValueSatisfying(number -> {
            assertThat(number.full()).isEqualTo(full);
            assertThat(number.isMobile()).isEqualTo(mobile);
            assertThat(number.international()).isEqualTo("+84" + full.substring(1));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "912345678",
                "091234567",
                "09123456789",
                "0112345678",
                "0412345678",
                "0612345678",
                "026135441234",
                "0261354412",
                "+85 912345678",
                "09123456a8",
                "0912345678; 0912345679",
                "+0912345678"
            })
    void whatIsNoTelephoneNumberIsNotRead(String written) {
        assertThat(PhoneNumber.read(written)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "htx.minhhoa@Gmail.COM, htx.minhhoa@gmail.com",
        "' HTX@daknong.gov.vn ', HTX@daknong.gov.vn",
        "a+b@minh-hoa.com.vn, a+b@minh-hoa.com.vn",
    })
    void anAddressIsOneUpToTheCaseOfItsDomain(String written, String full) {
        assertThat(EmailAddress.read(written)).hasValue(new EmailAddress(full));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@gmail.com",
                "a@b",
                "a@localhost",
                "a b@gmail.com",
                "a@gmail..com",
                "a@gmail.khongco"
            })
    void whatIsNoAddressIsNotRead(String written) {
        assertThat(EmailAddress.read(written)).isEmpty();
    }

    @Test
    void aNumberOfAHouseholdIsOpaqueText() {
        assertThat(HouseholdNumber.written("  DN  07\n1")).isEqualTo(new HouseholdNumber("DN 07 1"));
        assertThat(HouseholdNumber.written("0071")).isNotEqualTo(HouseholdNumber.written("71"));
    }

    @Test
    void everyValueIsMaskedUnlessAskedInFull() {
        assertThat(new CitizenId("067085000145")).hasToString("067•••••••45");
        assertThat(PersonalNumber.written("067085000145")).hasToString("067•••••••45");
        assertThat(PersonalNumber.written("245123456")).hasToString("245••••56");
        assertThat(PersonalNumber.written("24512345")).hasToString("••••••••");
        assertThat(TaxCode.written("0100109106")).hasToString("010•••••06");
        assertThat(new PhoneNumber("0912345678")).hasToString("091•••••78");
        assertThat(new EmailAddress("htx@minhhoa.com.vn")).hasToString("h•••@•••.vn");
        assertThat(new HouseholdNumber("0071")).hasToString("••••");
        assertThat(new CitizenId("067085000145").claims()).hasToString("CitizenIdClaims{}");
        assertThat(new CitizenId("067085000145").full()).isEqualTo("067085000145");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'12345678', '••••••••'",
        "'123456789', '123••••89'",
        "'𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠', '𝟘𝟙𝟚••••𝟟𝟠'",
    })
    void aMaskShowsThreeAndTwoOfNineOrMore(String number, String masked) {
        assertThat(Masking.number(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'Nguyễn  Văn Á', 'N••• V••• Á•••'", "' H''Bia', 'H•••'", "'Y\u00a0Thuyên', 'Y••• T•••'"})
    void ofANameTheInitialsAreLeft(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }
}
