package vn.sinhke.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.law.Citation;
import vn.sinhke.money.Vnd;
import vn.sinhke.program.CapitalAllocation;
import vn.sinhke.program.Component;
import vn.sinhke.program.Program;
import vn.sinhke.time.CapitalPeriod;

/** What every {@link Programs} must do; each adapter's test implements it. */
public interface ProgramsContract extends StoreContract<Program> {

    /** Returns the store under test, empty when the test begins. */
    Programs store();

    @Override
    default Program first() {
        return Program.builder()
                .id("GNBV-2021-2025")
                .name("Giảm nghèo bền vững 2021-2025")
                .period(CapitalPeriod.Y2021_2025)
                .approvedBy(Citation.parse("90/QĐ-TTg whole"))
                .addComponents(new Component("DA2", "Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"))
                .addCapital(new CapitalAllocation(
                        "DA2",
                        2023,
                        CapitalAllocation.Nature.RECURRENT,
                        Vnd.of(5_000_000_000L),
                        Optional.of("dữ liệu minh họa")))
                .build();
    }

    @Override
    default Program changed() {
        return Program.builder()
                .from(first())
                .addCapital(new CapitalAllocation(
                        "DA2", 2024, CapitalAllocation.Nature.RECURRENT, Vnd.of(1), Optional.empty()))
                .build();
    }

    @Override
    default String id() {
        return "GNBV-2021-2025";
    }

    @Override
    default Saved save(Program value) {
        return store().save(value);
    }

    @Override
    default Optional<Program> find(String id) {
        return store().find(id);
    }

    @Override
    default ImmutableList<Program> history(String id) {
        return store().history(id);
    }

    @Override
    default ImmutableList<String> ids() {
        return store().ids();
    }

    @Override
    default Program firstUnder(String id) {
        return Program.builder().from(first()).id(id).build();
    }

    @Test
    default void allAreListedOnceByCode() {
        Program other = Program.builder().from(first()).id("A-2026").build();
        store().save(first());
        store().save(changed());
        store().save(other);

        assertThat(store().all()).containsExactly(other, changed());
    }
}
