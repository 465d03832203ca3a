package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.appraisal.NaturalDay;
import vn.sinhke.appraisal.Subject;
import vn.sinhke.document.Documents;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.document.SubjectDocument;
import vn.sinhke.law.LegalContext;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Report;

/**
 * Appraises files that arrived together: the dossiers among them know each other.
 *
 * @param appraisal the rules and the law
 * @param messages the language
 * @param on the day to judge by, if one was named
 * @param province the province to judge by, if one was named
 * @param assessments what a review found of households, joined to those of lists 14 and 15 before they are judged
 * @param knownOn the day whose knowledge of the law is used, if one was named
 * @param today the day to judge by when neither a person nor the dossier says one
 */
record Desk(
        Appraisal appraisal,
        MessageCatalogue messages,
        Optional<LocalDate> on,
        Optional<String> province,
        ImmutableList<ReviewedHousehold> assessments,
        Optional<LocalDate> knownOn,
        LocalDate today) {

    ImmutableList<Checked> check(List<Arrival> arrivals) {
        List<Subject> together = arrivals.stream().map(Arrival::subject).toList();
        return arrivals.stream().map(arrival -> check(arrival, together)).collect(ImmutableList.toImmutableList());
    }

    private Checked check(Arrival arrival, List<Subject> together) {
        Optional<NaturalDay> natural = arrival.subject().naturalDay();
        LegalContext stated = arrival.subject()
                .context(on.or(() -> natural.map(NaturalDay::day)).orElse(today));
        LegalContext context = LegalContext.builder()
                .from(stated)
                .province(province.or(stated::province))
                .knownOn(knownOn)
                .build();
        String dayFrom =
                on.isPresent() ? "named" : natural.map(NaturalDay::from).orElse("today");
        return checked(arrival, arrival.subject().appraiseAmong(together, appraisal, context), dayFrom);
    }

    /** Returns what was checked, checked again by the law of another day and else in the same circumstances. */
    ImmutableList<Checked> against(LocalDate day, List<Checked> checked) {
        List<Subject> together =
                checked.stream().map(one -> one.arrival().subject()).toList();
        ImmutableList.Builder<Checked> again = ImmutableList.builder();
        for (Checked one : checked) {
            LegalContext context =
                    LegalContext.builder().from(one.report().context()).day(day).build();
            Report report = one.arrival().subject().appraiseAmong(together, appraisal, context);
            again.add(checked(one.arrival(), report, "named"));
        }
        return again.build();
    }

    /** The day by whose law a list of that year is judged: the day that was named, else the last of its year, else today. */
    ListFindings.Day listDay(Optional<Integer> year) {
        if (on.isPresent()) {
            return new ListFindings.Day(on.get(), "named");
        }
        return year.filter(of -> of >= 1 && of <= 9999)
                .map(of -> new ListFindings.Day(LocalDate.of(of, 12, 31), "list"))
                .orElseGet(() -> new ListFindings.Day(today, "today-list"));
    }

    /** The circumstances of that day, as they were named. */
    LegalContext context(LocalDate day) {
        return LegalContext.builder()
                .day(day)
                .province(province)
                .knownOn(knownOn)
                .build();
    }

    private Checked checked(Arrival arrival, Report report, String dayFrom) {
        ImmutableList.Builder<OutcomeDocument> outcomes = ImmutableList.builder();
        CellEntries entries = new CellEntries(messages);
        arrival.workbook()
                .ifPresent(read ->
                        read.problems().forEach(problem -> outcomes.add(entries.entry(problem, read.form()))));
        outcomes.addAll(Documents.in(messages, arrival::place).outcomes(report));
        return new Checked(
                arrival,
                report,
                new SubjectDocument(
                        report.subject(),
                        Optional.of(arrival.name()),
                        arrival.workbook().map(read -> read.form().key()),
                        arrival.workbook().map(read -> CellEntries.rows(read.counts())),
                        outcomes.build()),
                dayFrom);
    }
}
