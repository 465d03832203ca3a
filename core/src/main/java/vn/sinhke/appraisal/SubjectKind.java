package vn.sinhke.appraisal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.program.YearPlan;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.VillageReview;

/** What kinds of subject can be appraised (loại đối tượng), and the key under which a JSON file holds one. */
public enum SubjectKind {
    /** A dossier. */
    DOSSIER("dossier", "dossier", Dossier.class),
    /** A list of nominated organizations. */
    NOMINATIONS("nominations", "nominations", NominationList.class),
    /** The file of a project that is carried out. */
    IMPLEMENTATION("implementation", "implementation", Implementation.class),
    /** The plan of a year. */
    YEAR_PLAN("yearPlan", "year-plan", YearPlan.class),
    /** What a review found of one household. */
    ASSESSMENT("assessment", "assessment", Assessment.class),
    /** How a village reviewed its households. */
    VILLAGE_REVIEW("villageReview", "village-review", VillageReview.class),
    /** The summary forms that a unit handed in. */
    REVIEW_FORMS("reviewForms", "review-forms", ReviewForms.class);

    private final String key;
    private final String word;
    private final Class<?> type;

    SubjectKind(String key, String word, Class<?> type) {
        this.key = key;
        this.word = word;
        this.type = type;
    }

    /** The key under which a JSON file holds one. */
    public String key() {
        return key;
    }

    /** The word by which reports, receipts and schemas name it. */
    public String word() {
        return word;
    }

    /** The type of its values. */
    public Class<?> type() {
        return type;
    }

    /** Returns the kind of that key; empty if there is none. */
    public static Optional<SubjectKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findAny();
    }

    /** The keys, for messages. */
    static String keys() {
        return Arrays.stream(values()).map(SubjectKind::key).collect(Collectors.joining(", "));
    }
}
