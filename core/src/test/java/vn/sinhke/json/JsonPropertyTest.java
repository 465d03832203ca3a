package vn.sinhke.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.Seed;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.Condition;
import vn.sinhke.law.LegalAct;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Scope;
import vn.sinhke.law.Transition;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.program.Program;
import vn.sinhke.program.YearPlan;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.TwoReviews;
import vn.sinhke.review.VillageReview;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.time.EffectivePeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;

@Domain(DomainArbitraries.class)
class JsonPropertyTest {

    private static final int TRIES = 300;

    @Property(seed = Seed.FIXED, tries = TRIES)
    void aDossierComesBack(@ForAll Dossier dossier) throws Exception {
        assertComesBack(dossier, Dossier.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void aReportComesBack(@ForAll Report report) throws Exception {
        assertComesBack(report, Report.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void aListOfNominationsComesBack(@ForAll NominationList list) throws Exception {
        assertComesBack(list, NominationList.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void aProgramComesBack(@ForAll Program program) throws Exception {
        assertComesBack(program, Program.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void circumstancesComeBack(@ForAll LegalContext context) throws Exception {
        assertComesBack(context, LegalContext.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void aFindingComesBack(@ForAll Finding finding) throws Exception {
        assertComesBack(finding, Finding.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void anOutcomeComesBack(@ForAll Outcome outcome) throws Exception {
        assertComesBack(outcome, Outcome.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void theFileOfAProjectComesBack(@ForAll Implementation file) throws Exception {
        assertComesBack(file, Implementation.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void aPlanOfAYearComesBack(@ForAll YearPlan plan) throws Exception {
        assertComesBack(plan, YearPlan.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void anAssessmentComesBack(@ForAll Assessment assessment) throws Exception {
        assertComesBack(assessment, Assessment.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void theReviewOfAVillageComesBack(@ForAll VillageReview review) throws Exception {
        assertComesBack(review, VillageReview.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void theFormsOfAReviewComeBack(@ForAll ReviewForms forms) throws Exception {
        assertComesBack(forms, ReviewForms.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void aListedHouseholdComesBack(@ForAll ReviewedHousehold household) throws Exception {
        assertComesBack(household, ReviewedHousehold.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void whatIsKnownOfTwoReviewsComesBack(@ForAll TwoReviews known) throws Exception {
        assertComesBack(known, TwoReviews.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void aSummaryFormComesBack(@ForAll SummaryForm form) throws Exception {
        assertComesBack(form, SummaryForm.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void anActAndWhatIsKnownOfItComeBack(
            @ForAll LegalAct act, @ForAll Condition condition, @ForAll Transition transition) throws Exception {
        assertComesBack(act, LegalAct.class);
        assertComesBack(condition, Condition.class);
        assertComesBack(transition, Transition.class);
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void smallValuesComeBack(
            @ForAll Scope scope,
            @ForAll EffectivePeriod period,
            @ForAll CapitalPeriod money,
            @ForAll Percentage share,
            @ForAll Vnd amount)
            throws Exception {
        assertComesBack(scope, Scope.class);
        assertComesBack(period, EffectivePeriod.class);
        assertComesBack(money, CapitalPeriod.class);
        assertComesBack(share, Percentage.class);
        assertComesBack(amount, Vnd.class);
    }

    private static <T> void assertComesBack(T value, Class<T> type) throws Exception {
        String text = Json.canonical(value);

        T read = Json.mapper().readValue(text, type);

        assertThat(read).isEqualTo(value);
        assertThat(Json.canonical(read)).isEqualTo(text);
        assertThat(Json.hash(read)).isEqualTo(Json.hash(value)).isEqualTo(Json.hash(text));
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void twoDossiersHaveOneTextOnlyIfTheyAreEqual(@ForAll Dossier a, @ForAll Dossier b) {
        assertThat(Json.canonical(a).equals(Json.canonical(b))).isEqualTo(a.equals(b));
        assertThat(Json.hash(a).equals(Json.hash(b))).isEqualTo(a.equals(b));
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void twoFilesOrPlansHaveOneTextOnlyIfTheyAreEqual(
            @ForAll Implementation file,
            @ForAll Implementation other,
            @ForAll YearPlan plan,
            @ForAll YearPlan otherPlan) {
        assertThat(Json.hash(file).equals(Json.hash(other))).isEqualTo(file.equals(other));
        assertThat(Json.hash(plan).equals(Json.hash(otherPlan))).isEqualTo(plan.equals(otherPlan));
    }

    @Property(seed = Seed.FIXED, tries = TRIES)
    void theOrderOfBuildingMakesNoDifference(@ForAll Finding finding, @ForAll BudgetLine line) {
        Finding.Builder again = Finding.builder();
        ImmutableList.copyOf(finding.arguments().entrySet())
                .reverse()
                .forEach(e -> again.with(e.getKey(), e.getValue()));
        again.provisions(finding.provisions())
                .path(finding.path())
                .severity(finding.severity())
                .aspect(finding.aspect())
                .code(finding.code());
        BudgetLine.Builder lineAgain =
                BudgetLine.builder().amount(line.amount()).label(line.label());
        Lists.reverse(line.byYear().entrySet().asList()).forEach(lineAgain::putByYear);

        assertThat(Json.canonical(again.build())).isEqualTo(Json.canonical(finding));
        assertThat(Json.canonical(lineAgain.source(line.source()).build())).isEqualTo(Json.canonical(line));
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void anUnknownKeyIsRefusedWhateverTheValue(
            @ForAll Dossier dossier,
            @ForAll Report report,
            @ForAll Program program,
            @ForAll NominationList list,
            @ForAll Implementation file,
            @ForAll YearPlan plan,
            @ForAll Assessment assessment,
            @ForAll VillageReview review,
            @ForAll ReviewForms forms) {
        Map<Object, Class<?>> values = ImmutableMap.<Object, Class<?>>builder()
                .put(dossier, Dossier.class)
                .put(report, Report.class)
                .put(program, Program.class)
                .put(list, NominationList.class)
                .put(file, Implementation.class)
                .put(plan, YearPlan.class)
                .put(assessment, Assessment.class)
                .put(review, VillageReview.class)
                .put(forms, ReviewForms.class)
                .buildOrThrow();
        values.forEach((value, type) -> {
            ObjectNode tree = Json.mapper().valueToTree(value);
            tree.put("noSuchKey", 1);

            assertThatExceptionOfType(UnrecognizedPropertyException.class)
                    .isThrownBy(() -> Json.mapper().readValue(tree.toString(), type))
                    .withMessageContaining("noSuchKey");
        });
    }
}
