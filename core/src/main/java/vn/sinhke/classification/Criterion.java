package vn.sinhke.classification;

/** What decided a class, or spoke for it (tiêu chí phân loại). */
public enum Criterion {
    /** The income is not above the poverty line. */
    INCOME_NOT_ABOVE_LINE("incomeNotAboveLine", Unit.VND),
    /** The income is above the poverty line. */
    INCOME_ABOVE_LINE("incomeAboveLine", Unit.VND),
    /** So many deprivations as a poor household has. */
    DEPRIVATIONS_REACHED("deprivationsReached", Unit.COUNT),
    /** Fewer deprivations than a poor household has. */
    DEPRIVATIONS_BELOW("deprivationsBelow", Unit.COUNT),
    /** The score of income (điểm A) is not above that of a poor or near-poor household. */
    POINTS_NOT_ABOVE("pointsNotAbove", Unit.COUNT),
    /** The score of income is above it. */
    POINTS_ABOVE("pointsAbove", Unit.COUNT),
    /** The score of deprivation (điểm B) is that of a poor household. */
    DEPRIVATION_POINTS_REACHED("deprivationPointsReached", Unit.COUNT),
    /** The score of deprivation is below it. */
    DEPRIVATION_POINTS_BELOW("deprivationPointsBelow", Unit.COUNT),
    /** The income is within the average standard. */
    INCOME_WITHIN_AVERAGE("incomeWithinAverage", Unit.VND),
    /** The income is above the average standard. */
    INCOME_ABOVE_AVERAGE("incomeAboveAverage", Unit.VND),
    /** The score of income is within the average standard. */
    POINTS_WITHIN_AVERAGE("pointsWithinAverage", Unit.COUNT),
    /** The score of income is above the average standard. */
    POINTS_ABOVE_AVERAGE("pointsAboveAverage", Unit.COUNT),
    /** The income is within that of a worker of low income. */
    LOW_INCOME_WITHIN("lowIncomeWithin", Unit.VND),
    /** The income is above that of a worker of low income. */
    LOW_INCOME_ABOVE("lowIncomeAbove", Unit.VND),
    /** It was poor or near-poor until this review. */
    ESCAPED_NOW("escapedNow", Unit.STANDING),
    /** It escaped, and its months are not over. */
    ESCAPED_WITHIN_MONTHS("escapedWithinMonths", Unit.STANDING),
    /** It escaped, and its months are over. */
    ESCAPED_MONTHS_OVER("escapedMonthsOver", Unit.STANDING),
    /** It was neither poor, near-poor nor newly escaped. */
    NOT_ESCAPED("notEscaped", Unit.STANDING);

    private final String word;
    private final Unit unit;

    Criterion(String word, Unit unit) {
        this.word = word;
        this.unit = unit;
    }

    /** The word by which the message catalogue knows it: its sentence stands under {@code classified.} and this word. */
    public String word() {
        return word;
    }

    Unit unit() {
        return unit;
    }

    /** In what it is measured. */
    enum Unit {
        /** Đồng a person a month. */
        VND,
        /** Indicators or points. */
        COUNT,
        /** How the household stood before. */
        STANDING
    }
}
