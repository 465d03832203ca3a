package vn.sinhke.beneficiary;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import vn.sinhke.identity.CitizenId;
import vn.sinhke.identity.CitizenIdClaims;

/**
 * Holds what the digits of a personal number claim against what is recorded of the person (đối chiếu số định danh với
 * thông tin của người đó). Sex and year of birth can differ, and the digits can name no province; where the birth was
 * registered is not where a person lives, so that the province itself is compared with nothing.
 *
 * <p>It says that the two differ and not which is wrong. What is not recorded agrees with everything.
 */
public final class IdentityClaims {

    private IdentityClaims() {}

    /** Returns the claims that do not fit the record, in the order of their declaration. */
    public static ImmutableSortedSet<IdentityClaim> against(
            CitizenId id, Optional<Sex> recordedSex, Optional<Birth> recordedBirth) {
        CitizenIdClaims claims = id.claims();
        Sex claimed = claims.male() ? Sex.MALE : Sex.FEMALE;
        ImmutableSortedSet.Builder<IdentityClaim> differing = ImmutableSortedSet.naturalOrder();
        if (claims.isOfNoProvince()) {
            differing.add(IdentityClaim.PROVINCE);
        }
        if (recordedSex.isPresent() && recordedSex.get() != claimed) {
            differing.add(IdentityClaim.SEX);
        }
        if (recordedBirth.isPresent() && recordedBirth.get().year() != claims.birthYear()) {
            differing.add(IdentityClaim.BIRTH_YEAR);
        }
        return differing.build();
    }

    /** Returns the claims of a member's number that do not fit; none if the number is not one of twelve digits. */
    public static ImmutableSortedSet<IdentityClaim> against(HouseholdMember member) {
        return member.person()
                .personalNumber()
                .flatMap(CitizenId::read)
                .map(id -> against(id, member.sex(), member.born()))
                .orElse(ImmutableSortedSet.of());
    }
}
