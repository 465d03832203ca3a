package vn.sinhke.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.Seed;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.LegalContext;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.program.YearPlan;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.VillageReview;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;

/** Whatever a rule says of any subject on any day can be said in both languages: no name, argument or fact lacks its words. */
@Domain(DomainArbitraries.class)
class EverySentencePropertyTest {

    private static final Appraisal APPRAISAL = Appraisal.national();

    @Property(seed = Seed.FIXED, tries = 400)
    void ofDossiers(@ForAll Dossier dossier, @ForAll Dossier other, @ForAll LegalContext context) {
        assertCanBeSaid(APPRAISAL.appraise(new CallEntry(dossier, ImmutableList.of(other)), context));
        assertCanBeSaid(APPRAISAL.appraise(dossier, Appraisal.context(dossier, LocalDate.of(2024, 3, 1))));
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void ofNominations(@ForAll NominationList list, @ForAll LegalContext context) {
        assertCanBeSaid(APPRAISAL.appraise(list, context));
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void ofProjectsCarriedOut(@ForAll Implementation file, @ForAll LegalContext context) {
        assertCanBeSaid(APPRAISAL.appraise(file, context));
        assertCanBeSaid(APPRAISAL.appraise(file, Appraisal.context(file, context.day())));
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void ofPlans(@ForAll YearPlan plan, @ForAll LegalContext context) {
        assertCanBeSaid(APPRAISAL.appraise(plan, context));
        assertCanBeSaid(APPRAISAL.appraise(plan, Appraisal.context(plan, context.day())));
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void ofAssessments(@ForAll Assessment assessment, @ForAll LegalContext context) {
        assertCanBeSaid(APPRAISAL.appraise(assessment, context));
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void ofReviewsOfVillages(@ForAll VillageReview review, @ForAll LegalContext context) {
        assertCanBeSaid(APPRAISAL.appraise(review, context));
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void ofFormsOfReviews(@ForAll ReviewForms forms, @ForAll LegalContext context) {
        assertCanBeSaid(APPRAISAL.appraise(forms, context));
        assertCanBeSaid(APPRAISAL.appraise(forms, Appraisal.context(forms, LocalDate.of(2024, 12, 31))));
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void ofListedHouseholds(@ForAll ReviewedHousehold household, @ForAll LegalContext context) {
        assertCanBeSaid(
                APPRAISAL.householdRules().check(household, APPRAISAL.book().on(context)));
    }

    private static void assertCanBeSaid(Report report) {
        assertCanBeSaid(report.results());
    }

    private static void assertCanBeSaid(List<Result> results) {
        for (Language language : Language.values()) {
            MessageCatalogue messages = MessageCatalogue.in(language);
            for (Result result : results) {
                assertThat(sentences(messages, result))
                        .as("%s in %s: %s", result.code(), language, result.outcome())
                        .allSatisfy(
                                sentence -> assertThat(sentence).isNotBlank().doesNotContainPattern("\\{[a-zA-Z]+}"));
            }
        }
    }

    private static List<String> sentences(MessageCatalogue messages, Result result) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.title(result));
        Outcome outcome = result.outcome();
        if (outcome instanceof Outcome.Found found) {
            for (Finding finding : found.findings()) {
                sentences.add(messages.text(finding));
                sentences.add(messages.remedy(finding));
            }
            if (!found.missing().isEmpty()) {
                sentences.add(messages.missing(found.missing()));
            }
        } else if (outcome instanceof Outcome.Satisfied satisfied) {
            sentences.add(messages.satisfied(result.code(), satisfied.arguments()));
        } else if (outcome instanceof Outcome.Undecided undecided) {
            sentences.add(messages.missing(undecided.missing()));
        } else {
            sentences.add(messages.reason(((Outcome.NotApplicable) outcome).reason()));
        }
        return sentences;
    }
}
