package vn.sinhke.appraisal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.json.Json;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.program.YearPlan;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;
import vn.sinhke.project.SupportHistory;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.VillageReview;
import vn.sinhke.rules.assessment.AssessmentRules;
import vn.sinhke.rules.call.CallRules;
import vn.sinhke.rules.dossier.DossierRules;
import vn.sinhke.rules.household.HouseholdRules;
import vn.sinhke.rules.implementation.ImplementationRules;
import vn.sinhke.rules.nomination.NominationRules;
import vn.sinhke.rules.plan.PlanRules;
import vn.sinhke.rules.review.ReviewRules;
import vn.sinhke.rules.summary.SummaryRules;
import vn.sinhke.rules.support.SupportHistoryRules;
import vn.sinhke.validation.Receipt;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.RuleSet;

/**
 * Appraises dossiers, and what comes before and after them (thẩm định): the same subject, law book, choices and context
 * always give the same report.
 */
public final class Appraisal {

    private final LawBook book;
    private final RuleSet<Dossier> dossierRules;
    private final RuleSet<CallEntry> callRules = CallRules.all();
    private final RuleSet<NominationList> nominationRules;
    private final RuleSet<Implementation> implementationRules = ImplementationRules.all();
    private final RuleSet<YearPlan> planRules = PlanRules.all();
    private final RuleSet<Assessment> assessmentRules = AssessmentRules.all();
    private final RuleSet<VillageReview> reviewRules = ReviewRules.all();
    private final RuleSet<ReviewForms> summaryRules;
    private final RuleSet<ReviewedHousehold> householdRules = HouseholdRules.all();
    private final RuleSet<SupportHistory> supportRules = SupportHistoryRules.all();
    private final Optional<Known> known;

    private Appraisal(
            LawBook book,
            RuleSet<Dossier> dossierRules,
            RuleSet<NominationList> nominationRules,
            RuleSet<ReviewForms> summaryRules,
            Optional<Known> known) {
        this.book = book;
        this.dossierRules = dossierRules;
        this.nominationRules = nominationRules;
        this.summaryRules = summaryRules;
        this.known = known;
    }

    /** What is known of former supports, and the program whose money is to pay. */
    private record Known(Optional<String> program, ImmutableList<SupportReceived> before) {}

    /** Returns the appraisal by that law book, the ceilings of mixed areas applied in that way. */
    public static Appraisal by(LawBook book, Gazetteer gazetteer, CeilingApplication ceilings) {
        return new Appraisal(
                book,
                DossierRules.all(gazetteer, ceilings),
                NominationRules.all(gazetteer),
                SummaryRules.all(gazetteer),
                Optional.empty());
    }

    /** Returns the appraisal by the shipped law book and gazetteer, mixed areas class by class. */
    public static Appraisal national() {
        return by(LawBook.national(), Gazetteer.vietnam(), CeilingApplication.PER_CLASS);
    }

    /**
     * Returns the same appraisal, which holds each dossier also against what households received before (đối chiếu hỗ trợ
     * đã nhận). Program and supports belong to the input of its receipts then; their order makes no difference.
     *
     * @param program the program whose money is to pay, as written; empty if nobody said
     * @param before what is known of former supports, of any households; one that is there twice counts once
     * @throws IllegalArgumentException if two that differ have one code
     */
    public Appraisal beside(Optional<String> program, Collection<SupportReceived> before) {
        SortedMap<String, SupportReceived> byCode = new TreeMap<>();
        for (SupportReceived support : before) {
            SupportReceived other = byCode.put(support.id(), support);
            checkArgument(
                    other == null || other.equals(support),
                    "Two supports of the code '%s' that differ (expected one of each code)",
                    support.id());
        }
        return new Appraisal(
                book,
                dossierRules,
                nominationRules,
                summaryRules,
                Optional.of(new Known(program, ImmutableList.copyOf(byCode.values()))));
    }

    /** The law book it appraises by. */
    public LawBook book() {
        return book;
    }

    /** The rules about every kind of subject. */
    public ImmutableList<RuleSet<?>> ruleSets() {
        return ImmutableList.of(
                dossierRules,
                callRules,
                nominationRules,
                implementationRules,
                planRules,
                assessmentRules,
                reviewRules,
                householdRules,
                supportRules,
                summaryRules);
    }

    /** The rules about one dossier. */
    public RuleSet<Dossier> dossierRules() {
        return dossierRules;
    }

    /** The rules about one household on a list of a review. */
    public RuleSet<ReviewedHousehold> householdRules() {
        return householdRules;
    }

    /** SHA-256 that names the rules and choices by which dossiers are appraised. */
    public String rulesVersion() {
        return Json.hash(dossierRules.version()
                + callRules.version()
                + known.map(supports -> supportRules.version()).orElse(""));
    }

    /**
     * Returns the circumstances that the dossier itself states: its province, the period of its money and the day it
     * was filed, and the law of {@code day}.
     */
    public static LegalContext context(Dossier dossier, LocalDate day) {
        return LegalContext.builder()
                .day(day)
                .province(dossier.province())
                .capitalPeriod(dossier.project().capitalPeriod())
                .filedOn(dossier.filedOn())
                .build();
    }

    /** Returns the circumstances that a project's file itself states, and the law of {@code day}. */
    public static LegalContext context(Implementation file, LocalDate day) {
        return LegalContext.builder()
                .day(day)
                .province(file.province())
                .capitalPeriod(file.capitalPeriod())
                .filedOn(file.filedOn())
                .approvedOn(file.approval().flatMap(Approval::decidedOn))
                .build();
    }

    /** Returns the circumstances that the plan itself states, and the law of {@code day}. */
    public static LegalContext context(YearPlan plan, LocalDate day) {
        return LegalContext.builder()
                .day(day)
                .province(plan.province())
                .capitalPeriod(plan.capitalPeriod())
                .build();
    }

    /** Returns the circumstances that the assessment itself states, and the law of {@code day}. */
    public static LegalContext context(Assessment assessment, LocalDate day) {
        return LegalContext.builder().day(day).province(assessment.province()).build();
    }

    /** Returns the circumstances that the review itself states, and the law of {@code day}. */
    public static LegalContext context(VillageReview review, LocalDate day) {
        return LegalContext.builder().day(day).province(review.province()).build();
    }

    /** Returns the circumstances that the forms themselves state, and the law of {@code day}. */
    public static LegalContext context(ReviewForms forms, LocalDate day) {
        return LegalContext.builder().day(day).province(forms.province()).build();
    }

    /**
     * The day to judge a dossier on when nobody names one: the day it was filed, else the day of its call, else the
     * last day of its first plan year, by which the law of that year has come. Empty if none of them is stated.
     */
    public static Optional<LocalDate> naturalDay(Dossier dossier) {
        return dossier.filedOn()
                .or(() -> dossier.call().flatMap(CallReference::announcedOn))
                .or(() -> dossier.project().firstYear().flatMap(Appraisal::lastDay));
    }

    /** The last day of the year; empty if it is no year of four digits. */
    static Optional<LocalDate> lastDay(int year) {
        return year >= 1 && year <= 9999 ? Optional.of(LocalDate.of(year, 12, 31)) : Optional.empty();
    }

    /** Appraises one dossier, no other of its call being known. */
    public Report appraise(Dossier dossier, LegalContext context) {
        return appraise(new CallEntry(dossier, ImmutableList.of()), context);
    }

    /** Appraises one dossier among the others. */
    public Report appraise(CallEntry entry, LegalContext context) {
        LawOfTheDay law = book.on(context);
        ImmutableList<Result> results = Stream.of(
                        dossierRules.check(entry.dossier(), law),
                        callRules.check(entry, law),
                        supportResults(entry.dossier(), law))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Result::code))
                .collect(ImmutableList.toImmutableList());
        Object input = known.isPresent()
                ? ImmutableList.of(entry, known.get().program(), known.get().before())
                : entry;
        return report("dossier:" + entry.dossier().id(), rulesVersion(), input, results, context);
    }

    private ImmutableList<Result> supportResults(Dossier dossier, LawOfTheDay law) {
        return known.map(supports ->
                        supportRules.check(new SupportHistory(dossier, supports.program(), supports.before()), law))
                .orElse(ImmutableList.of());
    }

    /** Appraises a list of nominated organizations. */
    public Report appraise(NominationList list, LegalContext context) {
        return appraise(nominationRules, list.id(), list, context);
    }

    /** Appraises the file of a project that is carried out. */
    public Report appraise(Implementation file, LegalContext context) {
        return appraise(implementationRules, file.id(), file, context);
    }

    /** Appraises the plan of a year. */
    public Report appraise(YearPlan plan, LegalContext context) {
        return appraise(planRules, plan.id(), plan, context);
    }

    /** Appraises what a review found of one household. */
    public Report appraise(Assessment assessment, LegalContext context) {
        return appraise(assessmentRules, assessment.id(), assessment, context);
    }

    /** Appraises how a village reviewed its households. */
    public Report appraise(VillageReview review, LegalContext context) {
        return appraise(reviewRules, review.id(), review, context);
    }

    /** Appraises the summary forms of a review, alone and together. */
    public Report appraise(ReviewForms forms, LegalContext context) {
        return appraise(summaryRules, forms.id(), forms, context);
    }

    private <S> Report appraise(RuleSet<S> rules, String id, S subject, LegalContext context) {
        return report(
                rules.subject() + ":" + id, rules.version(), subject, rules.check(subject, book.on(context)), context);
    }

    private Report report(
            String subject, String rules, Object input, ImmutableList<Result> results, LegalContext context) {
        return Report.builder()
                .subject(subject)
                .context(context)
                .results(results)
                .leftToPersons(book.leftToPersons(context))
                .receipt(Receipt.of(book, rules, context, input, results))
                .build();
    }
}
