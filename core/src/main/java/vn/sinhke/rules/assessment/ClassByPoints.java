package vn.sinhke.rules.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.law.Scope;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Ground;

/**
 * POV-011 and POV-012: a household recorded as poor has a score of income (điểm A) that is not above the bound of its
 * area, and a score of deprivation (điểm B) of at least 30; one recorded as near-poor has the same score of income and
 * less of deprivation. Circular 07/2021/TT-BLĐTBXH, from 1 September 2021.
 *
 * <p>Two cases are undecided. In 2016-2020 the two bounds, 120 and 150 or 140 and 175, were cut-offs of income, and how
 * they met the score of deprivation was not read: the same number of points means something else then. And the bounds
 * stand for the nation's line, so that in a province with a line or a number of deprivations of its own they say nothing.
 */
final class ClassByPoints extends StatedClass<Integer> {

    private final Parameter<Integer> bound;

    private ClassByPoints(String code, PovertyClass stated, Parameter<Integer> bound, Bound deprivation) {
        super(code, stated, bound, PovertyParameters.SCORE_DEPRIVATION_MINIMUM_POINTS, deprivation);
        this.bound = bound;
    }

    /** POV-011. */
    static ClassByPoints poor() {
        return new ClassByPoints(
                "POV-011", PovertyClass.POOR, PovertyParameters.SCORE_POOR_MAXIMUM_POINTS, Bound.AT_LEAST);
    }

    /** POV-012. */
    static ClassByPoints nearPoor() {
        return new ClassByPoints(
                "POV-012", PovertyClass.NEAR_POOR, PovertyParameters.SCORE_NEAR_POOR_MAXIMUM_POINTS, Bound.BELOW);
    }

    @Override
    Measured<Integer> income(Assessment assessment) {
        return new Measured<>("incomePoints", assessment.incomePoints(), "incomePoints", "maximumPoints");
    }

    @Override
    Measured<Integer> deprivation(Assessment assessment) {
        return new Measured<>(
                "deprivationPoints", assessment.deprivationPoints(), "deprivationPoints", "minimumPoints");
    }

    @Override
    ImmutableList<String> unknownBesides(Assessment assessment, Ground<Integer> ground) {
        Scope scope = scope(assessment, ground.context());
        LocalDate day = day(assessment, ground.context());
        return hasOwn(PovertyParameters.INCOME_LINE, scope, day, ground.law())
                        || hasOwn(PovertyParameters.DEPRIVATIONS_MINIMUM, scope, day, ground.law())
                ? ImmutableList.of("law:" + bound.name())
                : ImmutableList.of();
    }

    private static boolean hasOwn(Parameter<?> parameter, Scope scope, LocalDate day, LawOfTheDay law) {
        return !law.answer(parameter, scope, day).equals(law.answer(parameter, scope.without(Dimension.PROVINCE), day));
    }
}
