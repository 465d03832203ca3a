package vn.sinhke.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.identity.PersonalNumber;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "giang, zang",
        "dang, zang",
        "rang, zang",
        "gi, gi",
        "son, xon",
        "xon, xon",
        "trinh, chinh",
        "chinh, chinh",
        "phuong, fuong",
        "ky, ci",
        "quy, cui",
        "nghia, ngia",
        "ghe, ge",
        "ly, li",
        "y, i",
        "s, s",
        "gia, za"
    })
    void wordsOfOneSoundAreOne(String word, String sound) {
        assertThat(Spelling.sound(word)).isEqualTo(sound);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "phuong, phuog, true",
        "phuong, phuongg, true",
        "phuong, phuang, true",
        "phuong, puhong, true",
        "phuong, phoung, true",
        "phuong, phuong, true",
        "mai, mia, true",
        "mai, iam, false",
        "phuong, phang, false",
        "phuong, hpuogn, false",
        "phuong, phuonggg, false",
        "abcd, badc, false",
        "a, b, true",
        "ab, a, true",
    })
    void oneLetterOrTwoNeighboursAreASlip(String one, String other, boolean slip) {
        assertThat(Spelling.isSlip(one, other)).isEqualTo(slip);
        assertThat(Spelling.isSlip(other, one)).isEqualTo(slip);
    }

    private static long code(String number) {
        return Numbers.code(PersonalNumber.written(number));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "067185000145, 067185000146, true",
        "067185000145, 967185000145, true",
        "067185000145, 067185000154, true",
        "067185000145, 607185000145, true",
        "067185000145, 067185000164, false",
        "067185000113, 067185000122, false",
        "067185000145, 067185001415, false",
        "067185000145, 067185000256, false",
        "100000000000, 000000000001, false",
        "100000000010, 100000000000, true",
    })
    void oneDigitOrTwoNeighboursAreASlip(String one, String other, boolean slip) {
        assertThat(Numbers.isSlip(code(one), code(other))).isEqualTo(slip);
        assertThat(Numbers.isSlip(code(other), code(one))).isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({
        "067185000145, true",
        "24512345, true",
        "2451234, false",
        "12345678901234, true",
        "123456789012345, false",
        "000000000000, false",
        "111111111111, false",
        "không có số, false",
        "06718500014x, false",
        "'', false",
    })
    void placeholdersAreNoNumbers(String written, boolean number) {
        assertThat(code(written) != Numbers.NONE).isEqualTo(number);
    }
}
