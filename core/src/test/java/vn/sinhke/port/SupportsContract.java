package vn.sinhke.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Locality;

/** What every {@link Supports} must do; each adapter's test implements it. No person is real. */
public interface SupportsContract extends StoreContract<SupportReceived> {

    /** Returns the store under test, empty when the test begins. */
    Supports store();

    @Override
    default SupportReceived first() {
        return support("S-01", household("999000000001", "Người Minh Họa A"));
    }

    @Override
    default SupportReceived changed() {
        return SupportReceived.builder().from(first()).content("Dê").build();
    }

    @Override
    default String id() {
        return "S-01";
    }

    @Override
    default Saved save(SupportReceived value) {
        return store().save(value);
    }

    @Override
    default Optional<SupportReceived> find(String id) {
        return store().find(id);
    }

    @Override
    default ImmutableList<SupportReceived> history(String id) {
        return store().history(id);
    }

    @Override
    default ImmutableList<String> ids() {
        return store().ids();
    }

    @Override
    default SupportReceived firstUnder(String id) {
        return SupportReceived.builder().from(first()).id(id).build();
    }

    private static Household household(String number, String name) {
        return Household.builder()
                .representative(Person.builder()
                        .personalNumber(Optional.ofNullable(number))
                        .name(Optional.ofNullable(name))
                        .build())
                .address("Bon Minh Họa")
                .place(new Locality(Optional.of("67"), Optional.empty(), Optional.of("Xã Thuận Hạnh")))
                .build();
    }

    private static SupportReceived support(String id, Household household) {
        return SupportReceived.builder()
                .id(id)
                .household(household)
                .content("Bò, Đắk R'Lấp")
                .amount(Vnd.of(15_000_000))
                .receivedOn(LocalDate.of(2022, 10, 1))
                .year(2022)
                .project("DA-2022-01")
                .program("Chương trình minh họa")
                .source("bảng kê minh họa")
                .build();
    }

    @Test
    default void thoseOfANumberAreFoundHoweverItAndTheNameAreWritten() {
        store().save(support("S-03", household("999 000 000 001", "Tên Khác")));
        store().save(first());
        store().save(changed());
        store().save(support("S-02", household("999000000002", "Người Minh Họa A")));

        assertThat(store().ofHousehold(household("999000000001", "Người Minh Họa B")))
                .extracting(SupportReceived::id)
                .containsExactly("S-01", "S-03");
        assertThat(store().ofHousehold(first().household()).get(0)).isEqualTo(changed());
    }

    @Test
    default void whereANumberIsLackingNameAddressAndCommuneFind() {
        store().save(first());
        store().save(support("S-02", household(null, "NGƯỜI MINH HOẠ A")));

        assertThat(store().ofHousehold(household(null, "người minh họa a")))
                .extracting(SupportReceived::id)
                .containsExactly("S-01", "S-02");
        assertThat(store().ofHousehold(household("999000000009", "Người Minh Họa A")))
                .extracting(SupportReceived::id)
                .containsExactly("S-02");
    }

    @Test
    default void aHouseholdOfWhichNothingIsKnownFindsNothing() {
        store().save(first());
        store().save(support("S-02", Household.builder().build()));

        assertThat(store().ofHousehold(Household.builder().build())).isEmpty();
        assertThat(store().ofHousehold(household(null, null))).isEmpty();
    }

    @Test
    default void aSupportThatIsAnotherHouseholdsNowIsFoundThere() {
        store().save(first());
        store().save(support("S-01", household("999000000002", "Người Minh Họa B")));

        assertThat(store().ofHousehold(household("999000000001", "Người Minh Họa A")))
                .isEmpty();
        assertThat(store().ofHousehold(household("999000000002", null))).hasSize(1);
    }

    @Test
    default void whatIsNotKnownStaysUnknown() {
        SupportReceived bare = SupportReceived.builder()
                .id("S-00")
                .household(Household.builder().build())
                .build();
        store().save(bare);

        assertThat(store().find("S-00")).hasValue(bare);
    }
}
