package vn.sinhke.kit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.identity.CitizenId;
import vn.sinhke.identity.CitizenIdClaims;
import vn.sinhke.identity.EmailAddress;
import vn.sinhke.identity.HouseholdNumber;
import vn.sinhke.identity.PersonalNumber;
import vn.sinhke.identity.PhoneNumber;
import vn.sinhke.identity.TaxCode;

/** Made-up numbers and addresses; nobody is known to have them. */
public final class IdentityArbitraries extends DomainContextBase {

    private static Arbitrary<String> digits(int count) {
        return Arbitraries.strings().numeric().ofLength(count);
    }

    /** Personal numbers of twelve digits, of provinces and of none. */
    @Provide
    public Arbitrary<CitizenId> citizenIds() {
        return digits(CitizenId.DIGITS).map(CitizenId::new);
    }

    /** What such numbers claim. */
    @Provide
    public Arbitrary<CitizenIdClaims> claims() {
        return citizenIds().map(CitizenId::claims);
    }

    /** Numbers as written, of twelve digits, of nine, and of anything. */
    @Provide
    public Arbitrary<PersonalNumber> personalNumbers() {
        return Arbitraries.oneOf(digits(CitizenId.DIGITS), digits(9), digits(11), Words.texts())
                .map(PersonalNumber::written);
    }

    /** Tax codes as written. */
    @Provide
    public Arbitrary<TaxCode> taxCodes() {
        return Arbitraries.oneOf(digits(10), digits(13), digits(CitizenId.DIGITS), Words.texts())
                .map(TaxCode::written);
    }

    /** Mobile and fixed telephone numbers. */
    @Provide
    public Arbitrary<PhoneNumber> phones() {
        return Arbitraries.oneOf(digits(8).map("09"::concat), digits(9).map("02"::concat))
                .map(PhoneNumber::new);
    }

    /** E-mail addresses of a domain that is kept for examples. */
    @Provide
    public Arbitrary<EmailAddress> emails() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(name -> new EmailAddress(name + "@example.com"));
    }

    /** Numbers of households, of any form. */
    @Provide
    public Arbitrary<HouseholdNumber> householdNumbers() {
        return Words.texts().map(HouseholdNumber::written);
    }
}
