package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.document.Documents;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.document.SubjectDocument;
import vn.sinhke.excel.CellProblem;
import vn.sinhke.law.LegalContext;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.RuleCode;

/**
 * Appraises workbooks that arrived together: the dossiers among them know each other.
 *
 * @param appraisal the rules and the law
 * @param messages the language
 * @param on the day to judge by, if one was named
 * @param province the province to judge by, if one was named
 * @param today the day to judge by when neither a person nor the dossier says one
 */
record Desk(
        Appraisal appraisal,
        MessageCatalogue messages,
        Optional<LocalDate> on,
        Optional<String> province,
        LocalDate today) {

    ImmutableList<Checked> check(List<Arrival> arrivals) {
        ImmutableList.Builder<Checked> checked = ImmutableList.builder();
        for (int i = 0; i < arrivals.size(); i++) {
            Arrival arrival = arrivals.get(i);
            Optional<NominationList> nominations = arrival.nominations();
            if (nominations.isPresent()) {
                checked.add(nominations(arrival, nominations.get()));
                continue;
            }
            Dossier dossier = arrival.dossier()
                    .orElseThrow(() -> new Unusable(arrival.name() + ": nothing in it could be read as a dossier"));
            List<Dossier> others = new ArrayList<>();
            for (int j = 0; j < arrivals.size(); j++) {
                if (j != i) {
                    arrivals.get(j).dossier().ifPresent(others::add);
                }
            }
            checked.add(dossier(arrival, new CallEntry(dossier, ImmutableList.copyOf(others))));
        }
        return checked.build();
    }

    private Checked dossier(Arrival arrival, CallEntry entry) {
        Optional<LocalDate> natural = Appraisal.naturalDay(entry.dossier());
        LegalContext stated =
                Appraisal.context(entry.dossier(), on.or(() -> natural).orElse(today));
        LegalContext context = LegalContext.builder()
                .from(stated)
                .province(province.or(stated::province))
                .build();
        return checked(arrival, appraisal.appraise(entry, context), dayFrom(natural, origin(entry.dossier())));
    }

    private Checked nominations(Arrival arrival, NominationList list) {
        Optional<LocalDate> natural = list.introducedOn();
        LegalContext context = LegalContext.builder()
                .day(on.or(() -> natural).orElse(today))
                .province(province.or(list::province))
                .build();
        return checked(arrival, appraisal.appraise(list, context), dayFrom(natural, "letter"));
    }

    private String dayFrom(Optional<LocalDate> natural, String origin) {
        if (on.isPresent()) {
            return "named";
        }
        return natural.isPresent() ? origin : "today";
    }

    /** From what the dossier says its natural day comes. */
    private static String origin(Dossier dossier) {
        if (dossier.filedOn().isPresent()) {
            return "filed";
        }
        return dossier.call().flatMap(CallReference::announcedOn).isPresent() ? "call" : "plan";
    }

    private Checked checked(Arrival arrival, Report report, String dayFrom) {
        ImmutableList.Builder<OutcomeDocument> outcomes = ImmutableList.builder();
        arrival.problems().forEach(problem -> outcomes.add(entry(problem)));
        outcomes.addAll(Documents.in(messages, arrival::place).outcomes(report));
        return new Checked(
                arrival,
                report,
                new SubjectDocument(report.subject(), Optional.of(arrival.name()), outcomes.build()),
                dayFrom);
    }

    private OutcomeDocument entry(CellProblem problem) {
        RuleCode code = RuleCode.of(problem.code());
        ImmutableSortedMap<String, String> arguments = ImmutableSortedMap.of(
                "seen", problem.seen(), "expected", problem.expected(), "column", problem.column());
        return OutcomeDocument.builder()
                .code(problem.code())
                .outcome("found")
                .severity(problem.severity())
                .path(problem.path())
                .sheet(problem.place().sheet())
                .cell(problem.place().cell())
                .arguments(arguments)
                .title(messages.title(code))
                .message(messages.text(code, arguments))
                .remedy(messages.remedy(code, arguments))
                .build();
    }
}
