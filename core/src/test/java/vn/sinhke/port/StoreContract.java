package vn.sinhke.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every store of values under an id must do; the contracts of the ports say it of theirs.
 *
 * @param <T> what is stored
 */
public interface StoreContract<T> {

    /** Returns a value under the id {@code A}; two calls give equal values. */
    T first();

    /** Returns another value under the same id. */
    T changed();

    /** The id of {@link #first()}. */
    String id();

    /** Saves in the store under test. */
    Saved save(T value);

    /** Finds in the store under test. */
    Optional<T> find(String id);

    /** History in the store under test. */
    ImmutableList<T> history(String id);

    /** The ids in the store under test. */
    ImmutableList<String> ids();

    /** Returns {@link #first()} under another id. */
    T firstUnder(String id);

    @Test
    default void savedIsFoundAgainByValue() {
        assertThat(find(id())).isEmpty();

        assertThat(save(first())).isEqualTo(Saved.NEW);

        assertThat(find(id())).hasValue(first());
        assertThat(find("no such id")).isEmpty();
    }

    @Test
    default void theSameAgainWritesNothing() {
        save(first());

        assertThat(save(first())).isEqualTo(Saved.UNCHANGED);
        assertThat(history(id())).containsExactly(first());
    }

    @Test
    default void aChangeIsFoundAndTheFormerIsKept() {
        save(first());

        assertThat(save(changed())).isEqualTo(Saved.CHANGED);
        assertThat(find(id())).hasValue(changed());
        assertThat(history(id())).containsExactly(first(), changed());
        assertThat(save(first())).isEqualTo(Saved.CHANGED);
        assertThat(history(id())).containsExactly(first(), changed(), first());
    }

    @Test
    default void aChangeOfOneLeavesTheOthers() {
        save(first());
        save(firstUnder("khác"));
        save(changed());

        assertThat(find("khác")).hasValue(firstUnder("khác"));
        assertThat(history("khác")).hasSize(1);
        assertThat(history("no such id")).isEmpty();
    }

    @Test
    default void idsAreListedOnceInTheOrderOfTheirCharactersNotOfALanguage() {
        assertThat(ids()).isEmpty();

        for (String id : ImmutableList.of("đ-1", "b-1", "a-2", "B-1", "A 1", "Đ-1", "a-10", "a_1")) {
            save(firstUnder(id));
        }
        save(firstUnder("b-1"));

        assertThat(ids()).containsExactly("A 1", "B-1", "a-10", "a-2", "a_1", "b-1", "Đ-1", "đ-1");
    }

    @Test
    default void anIdIsItselfOnlyToTheLetter() {
        save(firstUnder("DN-1"));

        assertThat(find("dn-1")).isEmpty();
        assertThat(find("DN-1 ")).isEmpty();
        assertThat(find("DN-%")).isEmpty();
        assertThat(find("' OR '1'='1")).isEmpty();
        assertThat(find("DN-1")).isPresent();
    }
}
