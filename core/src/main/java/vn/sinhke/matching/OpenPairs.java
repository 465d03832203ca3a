package vn.sinhke.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;

/** What is left for a person to decide (cặp chờ kết luận). */
public final class OpenPairs {

    private OpenPairs() {}

    /** Two entries in their order. */
    private record Entries(ListEntry first, ListEntry second) {}

    /** Returns the pairs on which nobody has decided, in their order. */
    public static ImmutableList<PersonPair> of(List<PersonPair> pairs, Collection<PairDecision> decisions) {
        ImmutableSet<Entries> decided = decisions.stream()
                .map(decision -> new Entries(decision.first(), decision.second()))
                .collect(ImmutableSet.toImmutableSet());
        return pairs.stream()
                .filter(pair -> !decided.contains(new Entries(pair.first(), pair.second())))
                .collect(ImmutableList.toImmutableList());
    }
}
