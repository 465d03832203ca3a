package vn.sinhke.matching;

import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.identity.PersonalNumber;

/** What a list says of one person, as far as it is compared (người trong danh sách). None of it is printed. */
@Value.Immutable
public abstract class ListedPerson {

    ListedPerson() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where the person stands. */
    public abstract ListEntry entry();

    /** The household, by whatever tells households of that list apart; empty if the list says nothing of households. */
    @Value.Redacted
    public abstract Optional<String> household();

    /** Name as written. */
    @Value.Redacted
    public abstract Optional<String> name();

    /** Personal number as written. */
    @Value.Redacted
    public abstract Optional<PersonalNumber> number();

    /** Year or day of birth. */
    @Value.Redacted
    public abstract Optional<Birth> born();

    /** Sex. */
    @Value.Redacted
    public abstract Optional<Sex> sex();

    /** The commune, by a key that is the same in every list, such as {@link CommuneKeys} gives. */
    @Value.Redacted
    public abstract Optional<String> commune();

    /** The village as written. */
    @Value.Redacted
    public abstract Optional<String> village();

    /** Builder of {@link ListedPerson}. */
    public static final class Builder extends ImmutableListedPerson.Builder {
        Builder() {}

        /** Takes over what is written of a member of a household. */
        public Builder member(HouseholdMember member) {
            name(member.person().name());
            number(member.person().personalNumber().map(PersonalNumber::written));
            born(member.born());
            sex(member.sex());
            return this;
        }
    }
}
