package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.document.SubjectDocument;
import vn.sinhke.law.Untranslatable;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Severity;

/**
 * A workbook that was read and appraised.
 *
 * @param arrival the workbook
 * @param report what the rules said
 * @param document the same for front ends, the unreadable cells with it
 * @param dayFrom word for where the day of judgment came from
 */
record Checked(Arrival arrival, Report report, SubjectDocument document, String dayFrom) {

    /** What a person has to judge about any of them, once each. */
    static ImmutableList<Untranslatable> leftToPersons(Collection<Checked> all) {
        return all.stream()
                .flatMap(one -> one.report().leftToPersons().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    boolean violated() {
        return document.outcomes().stream()
                .anyMatch(o -> o.severity().filter(Severity.VIOLATION::equals).isPresent());
    }

    ImmutableList<OutcomeDocument> found(Severity severity) {
        return document.outcomes().stream()
                .filter(o -> o.severity().filter(severity::equals).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<OutcomeDocument> of(String outcome) {
        return document.outcomes().stream()
                .filter(o -> o.outcome().equals(outcome))
                .collect(ImmutableList.toImmutableList());
    }
}
