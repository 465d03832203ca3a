package vn.sinhke.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.money.Vnd;
import vn.sinhke.selection.Choice;
import vn.sinhke.selection.Decision;
import vn.sinhke.selection.Verdict;

/** What every {@link Decisions} must do; each adapter's test implements it. */
public interface DecisionsContract extends StoreContract<Decision> {

    /** Returns the store under test, empty when the test begins. */
    Decisions store();

    @Override
    default Decision first() {
        return decision(Verdict.CHOSEN);
    }

    @Override
    default Decision changed() {
        return decision(Verdict.NO_CAPITAL);
    }

    private static Decision decision(Verdict verdict) {
        return Decision.builder()
                .id("DX-1")
                .callId("DN-2023")
                .decidedOn(LocalDate.of(2023, 8, 25))
                .putCapital(2023, Vnd.of(1_000))
                .addChoices(new Choice(
                        "T-01", verdict, 1, ImmutableList.of("method:CHAIN"), ImmutableSortedMap.of(2023, Vnd.of(900))))
                .lawBook("0".repeat(64))
                .build();
    }

    @Override
    default String id() {
        return "DX-1";
    }

    @Override
    default Saved save(Decision value) {
        return store().save(value);
    }

    @Override
    default Optional<Decision> find(String id) {
        return store().find(id);
    }

    @Override
    default ImmutableList<Decision> history(String id) {
        return store().history(id);
    }

    @Test
    default void thoseOfACallAreListed() {
        store().save(first());

        assertThat(store().ofCall("DN-2023")).containsExactly(first());
        assertThat(store().ofCall("none")).isEmpty();
    }
}
