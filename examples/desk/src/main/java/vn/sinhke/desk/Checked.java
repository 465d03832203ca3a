package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import vn.sinhke.document.AgainstDocument;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.document.ReceiptDocument;
import vn.sinhke.document.ReportDocument;
import vn.sinhke.document.ReviewDocument;
import vn.sinhke.document.SubjectDocument;
import vn.sinhke.law.Untranslatable;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.OutcomeChange;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.RuleCode;
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

    /** The document of one run. */
    static ReportDocument report(
            ImmutableList<Checked> all, ImmutableList<CheckedForm> forms, Optional<ReviewDocument.Joined> assessments) {
        return new ReportDocument(
                all.isEmpty() ? Optional.empty() : Optional.of(receipt(all)),
                all.stream().map(Checked::document).collect(ImmutableList.toImmutableList()),
                forms.stream().map(CheckedForm::document).collect(ImmutableList.toImmutableList()),
                assessments,
                leftToPersons(all));
    }

    private static ReceiptDocument receipt(ImmutableList<Checked> all) {
        return ReceiptDocument.of(all.stream().map(Checked::report).toList());
    }

    /** What turns over between two runs over the same files. */
    static AgainstDocument against(
            ImmutableList<Checked> before, ImmutableList<Checked> after, MessageCatalogue messages) {
        ImmutableList.Builder<AgainstDocument.SubjectEntry> subjects = ImmutableList.builder();
        for (int i = 0; i < before.size(); i++) {
            Checked one = before.get(i);
            Checked other = after.get(i);
            subjects.add(new AgainstDocument.SubjectEntry(
                    one.report().subject(),
                    Optional.of(one.arrival().name()),
                    one.report().context().day(),
                    other.report().context().day(),
                    OutcomeChange.between(one.report(), other.report()).stream()
                            .map(OutcomeChange::code)
                            .map(code -> new AgainstDocument.RuleEntry(
                                    code.text(), messages.title(code), one.entries(code), other.entries(code)))
                            .collect(ImmutableList.toImmutableList())));
        }
        return new AgainstDocument(receipt(before), receipt(after), subjects.build());
    }

    private ImmutableList<OutcomeDocument> entries(RuleCode code) {
        return document.outcomes().stream()
                .filter(o -> o.code().equals(code.text()))
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
