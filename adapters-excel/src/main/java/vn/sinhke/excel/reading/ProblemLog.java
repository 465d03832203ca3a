package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.validation.Severity;

/** Keeps the problems of a workbook, and counts them also where not all are kept. */
final class ProblemLog {

    private final List<CellProblem> kept = new ArrayList<>();
    private final TreeMap<String, Long> counts = new TreeMap<>();
    private final int most;

    ProblemLog(int most) {
        this.most = most;
    }

    void add(
            String code,
            Severity severity,
            CellPlace place,
            String column,
            String seen,
            String expected,
            Optional<String> path) {
        counts.merge(code, 1L, Long::sum);
        if (kept.size() < most) {
            kept.add(new CellProblem(code, severity, place, column, seen, expected, path));
        }
    }

    /** How many are kept. */
    int size() {
        return kept.size();
    }

    /** Makes those kept since then go to another path. */
    void redirect(int since, Optional<String> path) {
        for (int i = since; i < kept.size(); i++) {
            kept.set(i, kept.get(i).at(path));
        }
    }

    ImmutableList<CellProblem> kept() {
        return ImmutableList.copyOf(kept);
    }

    ImmutableSortedMap<String, Long> counts() {
        return ImmutableSortedMap.copyOf(counts);
    }
}
