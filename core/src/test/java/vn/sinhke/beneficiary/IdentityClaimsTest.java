package vn.sinhke.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No person here is real. */
class IdentityClaimsTest {

    private static HouseholdMember member(String number, Sex sex, Birth born) {
        return HouseholdMember.builder()
                .person(Person.builder()
                        .personalNumber(Optional.ofNullable(number))
                        .build())
                .sex(Optional.ofNullable(sex))
                .born(Optional.ofNullable(born))
                .build();
    }

    @ParameterizedTest(name = "{0} of {1}, {2}: {3}")
    @CsvSource({
        "067185000001, FEMALE, 1985, []",
        "067185000001, MALE, 1985, [SEX]",
        "067185000001, FEMALE, 1984, [BIRTH_YEAR]",
        "067185000001, FEMALE, 1986, [BIRTH_YEAR]",
        "067185000001, FEMALE, 2085, [BIRTH_YEAR]",
        "067185000001, MALE, 1986, '[SEX, BIRTH_YEAR]'",
        "003185000001, MALE, 1986, '[PROVINCE, SEX, BIRTH_YEAR]'",
        "003185000001, , , [PROVINCE]",
        "067185000001, , , []",
        "999304000001, FEMALE, 2004, []",
        "067 204 000001, MALE, 2004, []",
        "067 204 000001, MALE, 1904, [BIRTH_YEAR]",
        "24512345, MALE, 1904, []",
        "245123456, MALE, 1904, []",
        ", MALE, 1904, []",
    })
    void whatTheDigitsClaimIsHeldAgainstTheRecord(String number, Sex sex, Integer year, String differing) {
        Birth born = year == null ? null : Birth.in(year);

        assertThat(IdentityClaims.against(member(number, sex, born))).hasToString(differing);
    }

    @Test
    void aDayOfBirthIsComparedByItsYear() {
        assertThat(IdentityClaims.against(member("067185000001", Sex.FEMALE, Birth.on(LocalDate.of(1985, 12, 31)))))
                .isEmpty();
        assertThat(IdentityClaims.against(member("067185000001", Sex.FEMALE, Birth.on(LocalDate.of(1986, 1, 1)))))
                .containsExactly(IdentityClaim.BIRTH_YEAR);
    }
}
