package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * What comparing the figures of a set comes to (sổ đối chiếu): every identity that does not hold is a finding at the cell
 * of its result. Where all cells of an identity are blank nothing is said; where one of them holds no figure it is
 * undecided.
 */
final class Ledger {

    private final Ground<?> ground;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private int compared;

    Ledger(Ground<?> ground) {
        this.ground = ground;
    }

    /** The result is what the terms come to. */
    void equal(Figure result, Terms terms) {
        equal(result, terms, finding -> finding);
    }

    /** The same, with what else there is to say where it does not hold. */
    void equal(Figure result, Terms terms, UnaryOperator<Finding.Builder> more) {
        BigDecimal expected = terms.sum();
        if (states(result, terms.figures()) && result.value().compareTo(expected) != 0) {
            add(more.apply(found(result, terms.figures())
                    .with("expected", Figure.plain(expected))
                    .with(
                            "difference",
                            Figure.plain(result.value().subtract(expected).abs()))));
        }
    }

    /** The part is at most what the terms come to. */
    void atMost(Figure part, Terms whole) {
        BigDecimal most = whole.sum();
        if (states(part, whole.figures()) && part.value().compareTo(most) > 0) {
            add(found(part, whole.figures())
                    .with("most", Figure.plain(most))
                    .with("difference", Figure.plain(part.value().subtract(most))));
        }
    }

    /** The whole is at least what its parts come to. */
    void atLeast(Figure whole, Terms parts) {
        BigDecimal least = parts.sum();
        if (states(whole, parts.figures()) && whole.value().compareTo(least) < 0) {
            add(found(whole, parts.figures())
                    .with("least", Figure.plain(least))
                    .with("difference", Figure.plain(least.subtract(whole.value()))));
        }
    }

    /** Whether the identity can be looked at: every cell can be read, and at least one of them says something. */
    boolean states(Figure result, List<Figure> others) {
        List<Figure> all = Stream.concat(Stream.of(result), others.stream()).toList();
        List<Figure> unread = all.stream().filter(Figure::unread).toList();
        unread.forEach(figure -> missing.add(figure.path()));
        if (!unread.isEmpty() || all.stream().allMatch(Figure::blank)) {
            return false;
        }
        compared++;
        return true;
    }

    /** One more comparison was made. */
    void count() {
        compared++;
    }

    /** Something is not known. */
    void lack(String path) {
        missing.add(path);
    }

    /** Starts a finding at the cell, with what stands there and against which cells it was held. */
    Finding.Builder found(Figure at, List<Figure> others) {
        String blank = Stream.concat(Stream.of(at), others.stream())
                .filter(Figure::blank)
                .map(Figure::column)
                .distinct()
                .collect(Collectors.joining(", "));
        Finding.Builder finding = start(at.line(), at.path(), Severity.VIOLATION)
                .with("column", at.column())
                .with("seen", Figure.plain(at.value()));
        String columns = others.stream().map(Figure::column).distinct().collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
            finding.with("columns", columns);
        }
        others.stream()
                .filter(other -> other.line().kind() != at.line().kind())
                .findFirst()
                .ifPresent(
                        other -> finding.with("otherForm", other.line().kind().number()));
        if (!blank.isEmpty()) {
            finding.aspect("blank").with("blankColumns", blank);
        }
        return finding;
    }

    /** Starts a finding about a row. */
    Finding.Builder start(Line line, String path, Severity most) {
        Finding.Builder finding = ground.finding(path, most)
                .with("form", line.kind().number())
                .with("place", line.row().place());
        if (line.kind().parted()) {
            finding.with("part", line.row().part().orElse("unstated"));
        }
        return finding;
    }

    void add(Finding.Builder finding) {
        findings.add(finding.build());
    }

    /** What it comes to; not applicable for that reason if there was nothing to compare. */
    Outcome outcome(String nothing) {
        if (compared == 0 && missing.isEmpty() && findings.isEmpty()) {
            return ground.notApplicable(nothing);
        }
        return ground.outcome(
                findings, ImmutableList.copyOf(missing), ImmutableMap.<String, Object>of("comparisons", compared));
    }
}
