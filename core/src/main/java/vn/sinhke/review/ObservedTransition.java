package vn.sinhke.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/** What two reviews show to have become of a household (diễn biến nhìn thấy được). */
public sealed interface ObservedTransition {

    /** The transition, if it is known. */
    default Optional<ReviewTransition> known() {
        return this instanceof Known one ? Optional.of(one.transition()) : Optional.empty();
    }

    /**
     * What is known allows one answer.
     *
     * @param transition the answer
     */
    record Known(ReviewTransition transition) implements ObservedTransition {}

    /**
     * What is known allows several.
     *
     * @param possible all of them
     * @param missing the facts that would tell them apart: {@code before}, {@code now}, {@code earlier}, {@code events}
     */
    record Open(ImmutableSortedSet<ReviewTransition> possible, ImmutableList<String> missing)
            implements ObservedTransition {}

    /** What is known contradicts itself: a household that died and is on the list, one that came and was there before. */
    record Contradictory() implements ObservedTransition {}
}
