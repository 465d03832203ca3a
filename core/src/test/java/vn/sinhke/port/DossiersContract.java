package vn.sinhke.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.SupportProject;

/** What every {@link Dossiers} must do; each adapter's test implements it. */
public interface DossiersContract extends StoreContract<Dossier> {

    /** Returns the store under test, empty when the test begins. */
    Dossiers store();

    @Override
    default Dossier first() {
        return vn.sinhke.project.Dossiers.lawful().build();
    }

    @Override
    default Dossier changed() {
        return vn.sinhke.project.Dossiers.lawful()
                .project(vn.sinhke.project.Dossiers.project()
                        .name("Tên khác, Đắk R'Lấp")
                        .build())
                .build();
    }

    @Override
    default String id() {
        return "T-01";
    }

    @Override
    default Saved save(Dossier value) {
        return store().save(value);
    }

    @Override
    default Optional<Dossier> find(String id) {
        return store().find(id);
    }

    @Override
    default ImmutableList<Dossier> history(String id) {
        return store().history(id);
    }

    @Override
    default ImmutableList<String> ids() {
        return store().ids();
    }

    @Override
    default Dossier firstUnder(String id) {
        return Dossier.builder().from(first()).id(id).build();
    }

    @Test
    default void thoseOfACallAreListedOnceByCode() {
        Dossier second = Dossier.builder().from(first()).id("S-99").build();
        Dossier elsewhere = Dossier.builder()
                .from(first())
                .id("R-01")
                .call(new CallReference("OTHER", Optional.empty()))
                .build();
        store().save(first());
        store().save(changed());
        store().save(second);
        store().save(elsewhere);

        assertThat(store().ofCall("DN-2023")).containsExactly(second, changed());
        assertThat(store().ofCall("none")).isEmpty();
    }

    @Test
    default void aDossierThatLeavesItsCallIsNoLongerListedThere() {
        store().save(first());
        store().save(Dossier.builder()
                .from(first())
                .call(new CallReference("OTHER", Optional.empty()))
                .build());

        assertThat(store().ofCall("DN-2023")).isEmpty();
        assertThat(store().ofCall("OTHER")).hasSize(1);
    }

    @Test
    default void whatADossierDoesNotSayStaysUnsaid() {
        Dossier bare = Dossier.builder()
                .id("T-00")
                .project(SupportProject.builder().build())
                .build();
        store().save(bare);

        assertThat(store().find("T-00")).hasValue(bare);
        assertThat(store().ids()).containsExactly("T-00");
    }

    @Test
    default void figuresNoLawAllowsAreKeptToo() {
        Dossier odd = Dossier.builder()
                .from(first())
                .province("tỉnh không có thật ".repeat(40))
                .project(vn.sinhke.project.Dossiers.project()
                        .areaHectares(new BigDecimal("123456789012345678901234.123456789"))
                        .firstYear(-1)
                        .budget(vn.sinhke.project.Dossiers.budget()
                                .total(Vnd.of(Long.MAX_VALUE))
                                .addLines(BudgetLine.builder()
                                        .source(FundingSource.STATE_BUDGET)
                                        .amount(Vnd.of(Long.MAX_VALUE))
                                        .putByYear(2023, Vnd.of(Long.MIN_VALUE))
                                        .build())
                                .build())
                        .build())
                .build();
        store().save(odd);

        assertThat(store().find("T-01")).hasValue(odd);
    }
}
