package vn.sinhke.validation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Untranslatable;

/** All that the rules said about one subject in one context (báo cáo thẩm định), and what is left to a person. */
@Value.Immutable
@JsonDeserialize(as = ImmutableReport.class)
public abstract class Report {

    Report() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** What was judged, as {@code kind:id}, such as {@code dossier:DN-2023-07}. */
    public abstract String subject();

    /** The circumstances by which the law was chosen. */
    public abstract LegalContext context();

    /** What each rule said, in the order of the codes. */
    public abstract ImmutableList<Result> results();

    /** What no program can decide about such a subject. */
    public abstract ImmutableList<Untranslatable> leftToPersons();

    /** How the report can be made again. */
    public abstract Receipt receipt();

    /** All findings, the most severe first, then by code; those of one rule as it names them, place by place. */
    public ImmutableList<Finding> findings() {
        return results().stream()
                .map(Result::outcome)
                .filter(Outcome.Found.class::isInstance)
                .flatMap(found -> ((Outcome.Found) found).findings().stream())
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder())
                        .thenComparing(Finding::code))
                .collect(ImmutableList.toImmutableList());
    }

    /** The outcome of that rule, if it is in the report. */
    public Optional<Outcome> outcome(String code) {
        return results().stream()
                .filter(r -> r.code().text().equals(code))
                .map(Result::outcome)
                .findAny();
    }

    /** The worst severity found; empty if nothing was found. */
    public Optional<Severity> worst() {
        return findings().stream().map(Finding::severity).reduce(Severity::max);
    }

    /** Whether some provision is not met. */
    public boolean violated() {
        return worst().filter(Severity.VIOLATION::equals).isPresent();
    }

    /** Whether some rule could not be applied, in whole or in part, for want of a fact. */
    public boolean undecided() {
        return results().stream().map(Result::outcome).anyMatch(Report::waits);
    }

    /** Whether at least one rule was applied, none is undecided and none is violated. */
    public boolean inOrder() {
        return results().stream().map(Result::outcome).anyMatch(Report::wasApplied) && !undecided() && !violated();
    }

    private static boolean wasApplied(Outcome outcome) {
        return outcome instanceof Outcome.Satisfied || outcome instanceof Outcome.Found;
    }

    private static boolean waits(Outcome outcome) {
        return outcome instanceof Outcome.Undecided
                || (outcome instanceof Outcome.Found found && !found.missing().isEmpty());
    }

    /** Builder of {@link Report}. */
    public static final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
