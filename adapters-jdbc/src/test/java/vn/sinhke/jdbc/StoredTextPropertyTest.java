package vn.sinhke.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Locality;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;

/** What people write comes back as they wrote it, from either database. */
class StoredTextPropertyTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final class Opened {
        static final JdbcStores H2 = JdbcStores.on(Databases.h2(), Samples.CLOCK);
        static final JdbcStores POSTGRES = JdbcStores.on(Databases.postgres(), Samples.CLOCK);
    }

    @Property(tries = 100)
    void anyTextAndAmountComesBack(@ForAll String text, @ForAll String other, @ForAll long amount) {
        comesBack(text, other, amount);
    }

    @Example
    void whatWorkbooksReallyHoldComesBack() {
        comesBack("Đắk R'Lấp", "Đắk R'Lấp", 0);
        comesBack("'; DROP TABLE dossier; --", "\\ \"%_", 1);
        comesBack("a\u0000b", "\uD83C\uDF31", Long.MIN_VALUE);
        comesBack("\uD83C", "cắt giữa \uDF31 ký tự", Long.MAX_VALUE);
        comesBack("", " \t\r\n ", -1);
    }

    private static void comesBack(String text, String other, long amount) {
        Dossier dossier = Dossiers.lawful()
                .id("P-" + NEXT.incrementAndGet())
                .province(text)
                .project(Dossiers.project()
                        .name(other)
                        .addParticipants(Participant.builder()
                                .household(Household.builder()
                                        .representative(Person.builder()
                                                .name(text)
                                                .personalNumber(other)
                                                .build())
                                        .address(text)
                                        .place(new Locality(Optional.of(text), Optional.of(other), Optional.of(text)))
                                        .build())
                                .support(Vnd.of(amount))
                                .build())
                        .build())
                .build();
        for (JdbcStores stores : new JdbcStores[] {Opened.H2, Opened.POSTGRES}) {
            stores.dossiers().save(dossier);
            assertThat(stores.dossiers().find(dossier.id())).hasValue(dossier);
        }
    }
}
