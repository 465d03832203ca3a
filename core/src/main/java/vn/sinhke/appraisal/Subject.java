package vn.sinhke.appraisal;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.json.Json;
import vn.sinhke.json.JsonRefusal;
import vn.sinhke.law.LegalContext;
import vn.sinhke.program.YearPlan;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.VillageReview;
import vn.sinhke.validation.Report;

/** Something that can be appraised, of whichever kind (đối tượng thẩm định). */
public final class Subject {

    private final SubjectKind kind;
    private final Object value;

    private Subject(SubjectKind kind, Object value) {
        this.kind = kind;
        this.value = value;
    }

    /**
     * Returns the value as a subject.
     *
     * @throws IllegalArgumentException if nothing is known of how to appraise such a value
     */
    public static Subject of(Object value) {
        SubjectKind kind = Arrays.stream(SubjectKind.values())
                .filter(one -> one.type().isInstance(value))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("Not a subject of appraisal: "
                        + value.getClass().getName() + " (expected one of " + SubjectKind.keys() + ")"));
        return new Subject(kind, value);
    }

    /**
     * Reads one JSON object with one key, which says the kind: <code>{"dossier": {...}}</code>, and so on for every
     * {@link SubjectKind}.
     *
     * @throws IllegalArgumentException if it is anything else; says in one line where, what was seen and what was
     *     expected
     */
    public static Subject read(String text) {
        String base = "";
        try (JsonParser parser = Json.mapper().createParser(text)) {
            checkArgument(parser.nextToken() == JsonToken.START_OBJECT, "no object (expected %s)", shape());
            String key = parser.nextFieldName();
            checkArgument(key != null, "an empty object (expected %s)", shape());
            SubjectKind kind = SubjectKind.of(key)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "unknown key '" + key + "' (expected one of [" + SubjectKind.keys() + "])"));
            base = "/" + key;
            checkArgument(parser.nextToken() == JsonToken.START_OBJECT, "%s: no object (expected an object)", base);
            Object value = Json.mapper()
                    .readerFor(kind.type())
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
            checkArgument(
                    parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null,
                    "more behind '%s' (expected %s)",
                    base,
                    shape());
            return new Subject(kind, value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(JsonRefusal.of(e, base, text), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON (expected " + shape() + ")", e);
        }
    }

    private static String shape() {
        return "one object with one key of [" + SubjectKind.keys() + "]";
    }

    /** Its kind. */
    public SubjectKind kind() {
        return kind;
    }

    /** The value itself. */
    public Object value() {
        return value;
    }

    /** What reports call it: its kind and code, such as {@code dossier:DN-2023-07}. */
    public String name() {
        return kind.word() + ":" + id();
    }

    /** Its code. */
    public String id() {
        return switch (kind) {
            case DOSSIER -> ((Dossier) value).id();
            case NOMINATIONS -> ((NominationList) value).id();
            case IMPLEMENTATION -> ((Implementation) value).id();
            case YEAR_PLAN -> ((YearPlan) value).id();
            case ASSESSMENT -> ((Assessment) value).id();
            case VILLAGE_REVIEW -> ((VillageReview) value).id();
            case REVIEW_FORMS -> ((ReviewForms) value).id();
        };
    }

    /** The dossier, if it is one. */
    public Optional<Dossier> dossier() {
        return Optional.of(value).filter(Dossier.class::isInstance).map(Dossier.class::cast);
    }

    /**
     * The day to judge it on when nobody names one; empty if it states none. Of a project that is carried out the day
     * of approval, else of filing; of a plan and of summary forms the last day of their year; of a review its first day, else that of the
     * meeting, else that of the decision.
     */
    public Optional<NaturalDay> naturalDay() {
        return switch (kind) {
            case DOSSIER ->
                Appraisal.naturalDay((Dossier) value).map(day -> new NaturalDay(day, origin((Dossier) value)));
            case NOMINATIONS -> day(((NominationList) value).introducedOn(), "letter");
            case IMPLEMENTATION ->
                day(((Implementation) value).approval().flatMap(Approval::decidedOn), "approved")
                        .or(() -> day(((Implementation) value).filedOn(), "filed"));
            case YEAR_PLAN -> day(((YearPlan) value).year().flatMap(Appraisal::lastDay), "year");
            case ASSESSMENT -> day(((Assessment) value).assessedOn(), "assessed");
            case VILLAGE_REVIEW -> day(firstDay((VillageReview) value), "review");
            case REVIEW_FORMS -> day(((ReviewForms) value).year().flatMap(Appraisal::lastDay), "year");
        };
    }

    private static Optional<NaturalDay> day(Optional<LocalDate> day, String from) {
        return day.map(stated -> new NaturalDay(stated, from));
    }

    private static Optional<LocalDate> firstDay(VillageReview review) {
        return review.startedOn().or(review::meetingOn).or(review::decidedOn);
    }

    /** From what the dossier says its natural day comes. */
    private static String origin(Dossier dossier) {
        if (dossier.filedOn().isPresent()) {
            return "filed";
        }
        return dossier.call().flatMap(CallReference::announcedOn).isPresent() ? "call" : "plan";
    }

    /** Returns the circumstances that it states itself, and the law of {@code day}. */
    public LegalContext context(LocalDate day) {
        return switch (kind) {
            case DOSSIER -> Appraisal.context((Dossier) value, day);
            case NOMINATIONS ->
                LegalContext.builder()
                        .day(day)
                        .province(((NominationList) value).province())
                        .build();
            case IMPLEMENTATION -> Appraisal.context((Implementation) value, day);
            case YEAR_PLAN -> Appraisal.context((YearPlan) value, day);
            case ASSESSMENT -> Appraisal.context((Assessment) value, day);
            case VILLAGE_REVIEW -> Appraisal.context((VillageReview) value, day);
            case REVIEW_FORMS -> Appraisal.context((ReviewForms) value, day);
        };
    }

    /** Appraises it; the other dossiers are looked at only if it is a dossier itself. */
    public Report appraise(Appraisal appraisal, ImmutableList<Dossier> others, LegalContext context) {
        return switch (kind) {
            case DOSSIER -> appraisal.appraise(new CallEntry((Dossier) value, others), context);
            case NOMINATIONS -> appraisal.appraise((NominationList) value, context);
            case IMPLEMENTATION -> appraisal.appraise((Implementation) value, context);
            case YEAR_PLAN -> appraisal.appraise((YearPlan) value, context);
            case ASSESSMENT -> appraisal.appraise((Assessment) value, context);
            case VILLAGE_REVIEW -> appraisal.appraise((VillageReview) value, context);
            case REVIEW_FORMS -> appraisal.appraise((ReviewForms) value, context);
        };
    }

    /**
     * Appraises it by these circumstances among all that were handed in together; the other dossiers among them come in
     * the order of their codes, so that the order of the files does not matter.
     */
    public Report appraiseAmong(List<Subject> together, Appraisal appraisal, LegalContext context) {
        ImmutableList<Dossier> others = together.stream()
                .filter(other -> other != this)
                .flatMap(other -> other.dossier().stream())
                .sorted(Comparator.comparing(Dossier::id).thenComparing(Json::canonical))
                .collect(ImmutableList.toImmutableList());
        return appraise(appraisal, others, context);
    }

    /** Its kind alone: what it holds may be personal. */
    @Override
    public String toString() {
        return kind.key();
    }
}
