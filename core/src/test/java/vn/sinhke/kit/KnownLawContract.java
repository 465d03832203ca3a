package vn.sinhke.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.sinhke.Seed;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.law.LegalAct;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Scope;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.project.Dossiers;
import vn.sinhke.validation.Report;

/** That the law asked for as it was known on a day holds nothing that became known only later. */
public interface KnownLawContract extends BookContract {

    /** Days on and beside which an act became known. */
    @Provide
    default Arbitrary<LocalDate> daysOfKnowledge() {
        ImmutableSortedSet<LocalDate> issued = book().acts().values().stream()
                .flatMap(act -> act.knownFrom().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
        return Combinators.combine(
                        Arbitraries.of(issued), Arbitraries.integers().between(-1, 1))
                .as(LocalDate::plusDays)
                .withoutEdgeCases();
    }

    /** No answer rests on an act that was issued after the day of knowledge. */
    @Property(seed = Seed.FIXED, tries = 600)
    @StatisticsReport(onFailureOnly = true)
    default void noAnswerRestsOnAnActIssuedLater(
            @ForAll("questions") Question question, @ForAll("daysOfKnowledge") LocalDate known) {
        LegalAnswer<?> now = answer(question, question.context());
        LegalAnswer<?> then = answer(question, knownOn(question.context(), known));

        assertThat(provisions(then))
                .as("%s as known on %s", question, known)
                .allMatch(provision -> wasKnown(provision.act(), known));

        boolean later = provisions(now).stream().anyMatch(provision -> !wasKnown(provision.act(), known));
        Statistics.label("now").collect(later ? "rests on a later act" : "the same acts");
        Statistics.label("now")
                .coverage(coverage -> coverage.check("rests on a later act").percentage(p -> p > 10));
    }

    /** Knowing what was known on the day on which all was known is knowing the book. */
    @Property(seed = Seed.FIXED, tries = 300)
    default void whoKnowsAllActsAnswersAsTheBook(@ForAll("questions") Question question) {
        LocalDate all = book().acts().values().stream()
                .flatMap(act -> act.knownFrom().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();

        assertThat(answer(question, knownOn(question.context(), all))).isEqualTo(answer(question, question.context()));
    }

    /** What was known on a day does not change when more is known later. */
    @Property(seed = Seed.FIXED, tries = 200)
    default void whatWasKnownStaysAsItWas(
            @ForAll("questions") Question question,
            @ForAll("daysOfKnowledge") LocalDate known,
            @ForAll("daysOfKnowledge") LocalDate other) {
        LocalDate earlier = known.isBefore(other) ? known : other;
        LocalDate later = known.isBefore(other) ? other : known;

        assertThat(book().asKnownOn(later)
                        .asKnownOn(earlier)
                        .answer(question.parameter(), question.asked(), question.context()))
                .isEqualTo(answer(question, knownOn(question.context(), earlier)));
    }

    /** Nor does a report name such an act: neither in a finding nor beside an outcome. */
    @Property(seed = Seed.FIXED, tries = 150)
    @StatisticsReport(onFailureOnly = true)
    default void noReportNamesAnActIssuedLater(
            @ForAll("circumstances") LegalContext context, @ForAll("daysOfKnowledge") LocalDate known) {
        Report report = Appraisal.by(book(), Gazetteer.vietnam(), CeilingApplication.PER_CLASS)
                .appraise(Dossiers.lawful().build(), knownOn(context, known));

        assertThat(report.results())
                .allSatisfy(result -> assertThat(result.outcome().provisions())
                        .allMatch(provision -> wasKnown(provision.act(), known)));
        assertThat(report.findings())
                .allSatisfy(finding ->
                        assertThat(finding.provisions()).allMatch(provision -> wasKnown(provision.act(), known)));

        Statistics.label("findings").collect(report.findings().isEmpty() ? "none" : "some");
        Statistics.label("findings").coverage(coverage -> coverage.check("some").percentage(p -> p > 5));
    }

    private LegalAnswer<?> answer(Question question, LegalContext context) {
        Scope asked = question.asked();
        return book().on(context).answer(question.parameter(), asked);
    }

    private boolean wasKnown(String act, LocalDate day) {
        LegalAct cited = book().acts().get(act);
        return cited.knownFrom().map(first -> !day.isBefore(first)).orElse(true);
    }

    private static LegalContext knownOn(LegalContext context, LocalDate day) {
        return LegalContext.builder().from(context).knownOn(day).build();
    }

    private static List<Provision> provisions(LegalAnswer<?> answer) {
        if (answer instanceof LegalAnswer.InForce<?> inForce) {
            return inForce.provisions();
        }
        if (answer instanceof LegalAnswer.NotYet<?> notYet) {
            return notYet.provisions();
        }
        if (answer instanceof LegalAnswer.NoLonger<?> noLonger) {
            return noLonger.provisions();
        }
        return answer instanceof LegalAnswer.Unknown<?> unknown ? unknown.provisions() : List.of();
    }
}
