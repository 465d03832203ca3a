package vn.sinhke.appraisal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.json.Json;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;
import vn.sinhke.rules.call.CallRules;
import vn.sinhke.rules.dossier.DossierRules;
import vn.sinhke.rules.nomination.NominationRules;
import vn.sinhke.validation.Receipt;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.RuleSet;

/**
 * Appraises dossiers (thẩm định hồ sơ): the same dossier, law book, choices and context always give the same report.
 */
public final class Appraisal {

    private final LawBook book;
    private final RuleSet<Dossier> dossierRules;
    private final RuleSet<CallEntry> callRules;
    private final RuleSet<NominationList> nominationRules;

    private Appraisal(
            LawBook book,
            RuleSet<Dossier> dossierRules,
            RuleSet<CallEntry> callRules,
            RuleSet<NominationList> nominationRules) {
        this.book = book;
        this.dossierRules = dossierRules;
        this.callRules = callRules;
        this.nominationRules = nominationRules;
    }

    /** Returns the appraisal by that law book, the ceilings of mixed areas applied in that way. */
    public static Appraisal by(LawBook book, Gazetteer gazetteer, CeilingApplication ceilings) {
        return new Appraisal(
                book, DossierRules.all(gazetteer, ceilings), CallRules.all(), NominationRules.all(gazetteer));
    }

    /** Returns the appraisal by the shipped law book and gazetteer, mixed areas class by class. */
    public static Appraisal national() {
        return by(LawBook.national(), Gazetteer.vietnam(), CeilingApplication.PER_CLASS);
    }

    /** The law book it appraises by. */
    public LawBook book() {
        return book;
    }

    /** The rules about one dossier. */
    public RuleSet<Dossier> dossierRules() {
        return dossierRules;
    }

    /** The rules about a dossier among the others of its call. */
    public RuleSet<CallEntry> callRules() {
        return callRules;
    }

    /** The rules about a list of nominated organizations. */
    public RuleSet<NominationList> nominationRules() {
        return nominationRules;
    }

    /** SHA-256 that names the rules and choices by which dossiers are appraised. */
    public String rulesVersion() {
        return Json.hash(dossierRules.version() + callRules.version());
    }

    /**
     * Returns the circumstances that the dossier itself states: its province and the period of its money, and the law
     * of {@code day}.
     */
    public static LegalContext context(Dossier dossier, LocalDate day) {
        return LegalContext.builder()
                .day(day)
                .province(dossier.province())
                .capitalPeriod(dossier.project().capitalPeriod())
                .build();
    }

    /**
     * The day to judge a dossier on when nobody names one: the day it was filed, else the day of its call, else the
     * last day of its first plan year, by which the law of that year has come. Empty if none of them is stated.
     */
    public static Optional<LocalDate> naturalDay(Dossier dossier) {
        return dossier.filedOn()
                .or(() -> dossier.call().flatMap(CallReference::announcedOn))
                .or(() -> dossier.project()
                        .firstYear()
                        .filter(year -> year >= 1 && year <= 9999)
                        .map(year -> LocalDate.of(year, 12, 31)));
    }

    /** Appraises one dossier, no other of its call being known. */
    public Report appraise(Dossier dossier, LegalContext context) {
        return appraise(new CallEntry(dossier, ImmutableList.of()), context);
    }

    /** Appraises one dossier among the others. */
    public Report appraise(CallEntry entry, LegalContext context) {
        LawOfTheDay law = book.on(context);
        ImmutableList<Result> results = Stream.concat(
                        dossierRules.check(entry.dossier(), law).stream(), callRules.check(entry, law).stream())
                .sorted(Comparator.comparing(Result::code))
                .collect(ImmutableList.toImmutableList());
        return Report.builder()
                .subject("dossier:" + entry.dossier().id())
                .context(context)
                .results(results)
                .leftToPersons(book.leftToPersons(context))
                .receipt(Receipt.of(book, rulesVersion(), context, entry, results))
                .build();
    }

    /** Appraises a list of nominated organizations. */
    public Report appraise(NominationList list, LegalContext context) {
        ImmutableList<Result> results = nominationRules.check(list, book.on(context));
        return Report.builder()
                .subject("nominations:" + list.id())
                .context(context)
                .results(results)
                .leftToPersons(book.leftToPersons(context))
                .receipt(Receipt.of(book, nominationRules.version(), context, list, results))
                .build();
    }
}
