package vn.sinhke.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import vn.sinhke.money.Vnd;

/**
 * What a decision says of one dossier, and why.
 *
 * @param dossierId code of the dossier
 * @param verdict what was decided
 * @param rank its place among all dossiers of the call, from 1
 * @param reasons words that say why it stands where it stands: codes of rules not met, paths of missing facts, grounds
 *     of its rank, years without capital
 * @param asked what it asks of the state, by budget year
 */
public record Choice(
        String dossierId,
        Verdict verdict,
        int rank,
        ImmutableList<String> reasons,
        ImmutableSortedMap<Integer, Vnd> asked) {}
