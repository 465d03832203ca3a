package vn.sinhke.classification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.place.Area;

/**
 * Finds the class of a household from what a review found of it (phân loại hộ), by the standard of the day of the
 * review, of its province and of rural or urban places. An assessment that states no day or province is judged by those
 * of the circumstances. What it answers agrees with the rules on assessments: a class that it gives is one that they do
 * not object to (ADR 0059).
 *
 * <p>Each standard is looked up once and kept, so that a list of a million households asks the law a few times. It may be
 * used by several threads.
 */
public final class Classifier {

    /** So many standards are kept at most: the days of real lists are few, those of bad data are not. */
    private static final int MOST_KEPT = 4096;

    private final LawOfTheDay law;
    private final ConcurrentHashMap<Case, Standard> standards = new ConcurrentHashMap<>();

    private Classifier(LawOfTheDay law) {
        this.law = law;
    }

    /** Returns the classifier by that law. */
    public static Classifier by(LawOfTheDay law) {
        return new Classifier(law);
    }

    /** Classes the household. */
    public Classification classify(Assessment assessment) {
        return standard(new Case(
                        assessment.province().isPresent()
                                ? assessment.province()
                                : law.context().province(),
                        assessment.area(),
                        assessment.assessedOn().orElse(law.context().day())))
                .classify(assessment);
    }

    private Standard standard(Case asked) {
        Standard known = standards.get(asked);
        if (known != null) {
            return known;
        }
        Standard found = Standard.of(law, asked.province(), asked.area(), asked.day());
        if (standards.size() < MOST_KEPT) {
            standards.put(asked, found);
        }
        return found;
    }

    private record Case(Optional<String> province, Optional<Area> area, LocalDate day) {}
}
