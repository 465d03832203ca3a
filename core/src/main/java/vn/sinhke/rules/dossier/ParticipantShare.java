package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import vn.sinhke.money.Percentage;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;

/**
 * How many of a dossier's households are of some kind: from the list where there is one, else from the counts in the
 * text. Households of which it is not known make a range.
 *
 * @param path where the counting is stated
 * @param households all of them
 * @param atLeast those that are of the kind
 * @param unknown paths of the facts that would decide the others
 */
record ParticipantShare(String path, int households, int atLeast, ImmutableList<String> unknown) {

    /** Counts the list, or else reads the counts; empty if neither says how many households there are. */
    static Optional<ParticipantShare> of(
            Dossier dossier,
            Function<Participant, Optional<Boolean>> ofTheKind,
            Function<ParticipantCounts, Optional<Integer>> counted,
            String countPath) {
        ImmutableList<Participant> list = dossier.project().participants();
        if (!list.isEmpty()) {
            IntUnaryOperator known = i -> ofTheKind.apply(list.get(i)).orElse(false) ? 1 : 0;
            return Optional.of(new ParticipantShare(
                    "project/participants",
                    list.size(),
                    IntStream.range(0, list.size()).map(known).sum(),
                    IntStream.range(0, list.size())
                            .filter(i -> ofTheKind.apply(list.get(i)).isEmpty())
                            .mapToObj(i -> "project/participants[" + i + "]/household/status")
                            .collect(ImmutableList.toImmutableList())));
        }
        ParticipantCounts counts = dossier.project().counts();
        return counts.households()
                .filter(all -> all > 0)
                .map(all -> new ParticipantShare(
                        countPath,
                        all,
                        counted.apply(counts).orElse(0),
                        counted.apply(counts).isPresent() ? ImmutableList.of() : ImmutableList.of(countPath)));
    }

    /** The share if no unknown household is of the kind. */
    Percentage lowest() {
        return Percentage.ratio(atLeast, households);
    }

    /** The share if every unknown household is of the kind. */
    Percentage highest() {
        int most = path.equals("project/participants") ? atLeast + unknown.size() : households;
        return unknown.isEmpty() ? lowest() : Percentage.ratio(most, households);
    }
}
