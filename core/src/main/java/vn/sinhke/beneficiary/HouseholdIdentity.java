package vn.sinhke.beneficiary;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.sinhke.identity.PersonalNumber;
import vn.sinhke.text.Folding;

/**
 * What tells a household on one list from another (nhận dạng hộ): the representative's personal number, or, where one
 * of the two has none, name, address and commune as they fold.
 *
 * <p>Two different numbers are two people, whatever their names. Nothing of it is printed.
 */
public final class HouseholdIdentity {

    private final Optional<PersonalNumber> number;
    private final Optional<String> nameAndPlace;

    private HouseholdIdentity(Optional<PersonalNumber> number, Optional<String> nameAndPlace) {
        this.number = number;
        this.nameAndPlace = nameAndPlace;
    }

    /** Returns the identity as far as the household states it. */
    public static HouseholdIdentity of(Household household) {
        Person person = household.representative();
        return new HouseholdIdentity(
                person.personalNumber().map(PersonalNumber::written).filter(PersonalNumber::isStated),
                person.name()
                        .map(Folding::fold)
                        .filter(name -> !name.isEmpty())
                        .map(name -> name + "|"
                                + household.address().map(Folding::fold).orElse("") + "|"
                                + household.place().commune().map(Folding::fold).orElse("")));
    }

    /** Whether there is anything to compare by. */
    public boolean isStated() {
        return number.isPresent() || nameAndPlace.isPresent();
    }

    /**
     * Keys by which a store finds households that may be this one: SHA-256 of the number, and of name, address and commune.
     * Two households that are alike share one. They keep a number from being read at a glance and not from being guessed:
     * who can try all numbers finds it.
     */
    public ImmutableSortedSet<String> lookupKeys() {
        ImmutableSortedSet.Builder<String> keys = ImmutableSortedSet.naturalOrder();
        number.ifPresent(stated -> keys.add(hash("number|" + stated.full())));
        nameAndPlace.ifPresent(stated -> keys.add(hash("name|" + stated)));
        return keys.build();
    }

    private static String hash(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /** Compares two households. */
    public Likeness compare(HouseholdIdentity other) {
        if (number.isPresent() && other.number.isPresent()) {
            return number.equals(other.number) ? Likeness.SAME : Likeness.DIFFERENT;
        }
        return nameAndPlace.isPresent() && nameAndPlace.equals(other.nameAndPlace)
                ? Likeness.PROBABLY_SAME
                : Likeness.DIFFERENT;
    }

    /** How alike two households are. */
    public enum Likeness {
        /** One personal number. */
        SAME,
        /** One name, address and commune, and a number is lacking: a person has to look. */
        PROBABLY_SAME,
        /** Nothing says that they are one. */
        DIFFERENT
    }
}
