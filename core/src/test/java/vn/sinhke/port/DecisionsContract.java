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

    @Override
    default ImmutableList<String> ids() {
        return store().ids();
    }

    @Override
    default Decision firstUnder(String id) {
        return Decision.builder().from(first()).id(id).build();
    }

    @Test
    default void thoseOfACallAreListedOnceByCode() {
        Decision later = Decision.builder().from(first()).id("DX-0").build();
        Decision elsewhere =
                Decision.builder().from(first()).id("DX-9").callId("OTHER").build();
        store().save(first());
        store().save(changed());
        store().save(later);
        store().save(elsewhere);

        assertThat(store().ofCall("DN-2023")).containsExactly(later, changed());
        assertThat(store().ofCall("none")).isEmpty();
    }

    @Test
    default void everyPartOfADecisionComesBack() {
        Decision decision = Decision.builder()
                .from(first())
                .note("dữ liệu minh họa, Đắk R'Lấp")
                .putCapital(2024, Vnd.ZERO)
                .addChoices(new Choice(
                        "T-02",
                        Verdict.WAITS_FOR_FACTS,
                        2,
                        ImmutableList.of("project/budget/total", "lead/kind"),
                        ImmutableSortedMap.of()))
                .build();
        store().save(decision);

        assertThat(store().find("DX-1")).hasValue(decision);
    }
}
