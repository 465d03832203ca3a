package vn.sinhke.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.sinhke.Seed;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.classification.Classification;
import vn.sinhke.classification.Classifier;
import vn.sinhke.law.LegalContext;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.validation.Outcome;

/** That the class the classifier finds is one that the rules do not object to, and that nobody loses one by being poorer. */
public interface ClassifierContract extends ClassificationContract {

    /** The rules that ask whether a class that was recorded fits what was found. */
    ImmutableList<String> RULES_ON_THE_CLASS =
            ImmutableList.of("POV-001", "POV-002", "POV-003", "POV-004", "POV-011", "POV-012");

    /** The class that is found, once recorded, is one to which no rule objects. */
    @Property(seed = Seed.FIXED, tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    default void aClassThatIsFoundIsNotObjectedTo(
            @ForAll("lineCircumstances") LegalContext context,
            @ForAll("assessments") Assessment assessment,
            @ForAll Optional<PovertyStatus> before) {
        Assessment known =
                Assessment.builder().from(assessment).previous(before).build();
        Classification found = classify(known, context);
        if (found instanceof Classification.Classified classified) {
            Assessment recorded = Assessment.builder()
                    .from(known)
                    .statedClass(classified.povertyClass())
                    .lowIncomeWorker(classified.lowIncome())
                    .build();
            for (String code : RULES_ON_THE_CLASS) {
                assertThat(outcome(code, recorded, context))
                        .as("%s of %s as %s", code, recorded, classified)
                        .isNotInstanceOf(Outcome.Found.class);
            }
        }
        Statistics.label("class").collect(found.decided().map(Enum::name).orElse("open"));
        Statistics.label("class").coverage(coverage -> {
            for (PovertyClass one : PovertyClass.values()) {
                coverage.check(one.name()).count(n -> n > 3);
            }
        });
    }

    /**
     * A class to which a rule objects is not among those that are found possible, all deprivations being indicators of
     * the day: the rules count other words too, and the classifier leaves them open.
     */
    @Property(seed = Seed.FIXED, tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    default void aClassThatIsObjectedToIsNotPossible(
            @ForAll("lineCircumstances") LegalContext context,
            @ForAll("assessments") Assessment assessment,
            @ForAll PovertyClass stated) {
        Assessment recorded =
                Assessment.builder().from(assessment).statedClass(stated).build();
        boolean allKnown = !(outcome("POV-005", recorded, context) instanceof Outcome.Found);
        boolean objected = allKnown
                && RULES_ON_THE_CLASS.stream()
                        .anyMatch(code -> outcome(code, recorded, context) instanceof Outcome.Found);
        Classification found = classify(recorded, context);
        if (objected) {
            assertThat(found.decided()).as("%s", recorded).isNotEqualTo(Optional.of(stated));
            if (found instanceof Classification.Undecided undecided) {
                assertThat(undecided.possible()).as("%s", recorded).doesNotContain(stated);
            }
        }
        Statistics.label("objected").collect(objected);
        Statistics.label("objected").coverage(coverage -> coverage.check(true).percentage(p -> p > 10));
    }

    /** A household that is found poor is found so with less income, and with a further deprivation of the day. */
    @Property(seed = Seed.FIXED, tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    default void whoIsFoundPoorIsFoundSoWhenPoorer(
            @ForAll("lineCircumstances") LegalContext context,
            @ForAll("assessments") Assessment assessment,
            @ForAll("changes") Vnd fall,
            @ForAll("known") String further) {
        Assessment byIncome = Assessment.builder()
                .from(assessment)
                .incomePoints(Optional.empty())
                .deprivationPoints(Optional.empty())
                .build();
        boolean poor = classify(byIncome, context).decided().equals(Optional.of(PovertyClass.POOR));
        if (poor) {
            Vnd left = byIncome.incomePerCapita().orElseThrow().minus(fall);
            Assessment less = Assessment.builder()
                    .from(byIncome)
                    .incomePerCapita(left.isNegative() ? Vnd.ZERO : left)
                    .build();
            Assessment more = Assessment.builder()
                    .from(byIncome)
                    .deprivations(ImmutableSortedSet.<String>naturalOrder()
                            .addAll(byIncome.deprivations().orElseThrow())
                            .add(further)
                            .build())
                    .build();
            assertThat(classify(less, context).decided()).as("%s", less).contains(PovertyClass.POOR);
            assertThat(classify(more, context).decided()).as("%s", more).contains(PovertyClass.POOR);
        }
        Statistics.label("poor").collect(poor);
        Statistics.label("poor").coverage(coverage -> coverage.check(true).percentage(p -> p > 3));
    }

    private Classification classify(Assessment assessment, LegalContext context) {
        return Classifier.by(book().on(context)).classify(assessment);
    }

    private Outcome outcome(String code, Assessment recorded, LegalContext context) {
        return Appraisal.by(book(), Gazetteer.vietnam(), CeilingApplication.PER_CLASS)
                .appraise(recorded, context)
                .outcome(code)
                .orElseThrow();
    }
}
