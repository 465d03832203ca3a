package vn.sinhke.classification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.law.Scope;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Area;

/** The poverty standard of one day, province and area, looked up (chuẩn nghèo của ngày), and how households are held to it. */
final class Standard {

    private final LocalDate day;
    private final Limit line;
    private final Limit average;
    private final Limit lowIncome;
    private final Limit deprivations;
    private final ImmutableSet<String> indicators;
    private final ImmutableList<String> indicatorsMissing;
    private final Limit poorPoints;
    private final Limit nearPoorPoints;
    private final Limit averagePoints;
    private final Limit deprivationPoints;
    private final Limit pointsEach;
    private final Limit months;

    private Standard(Asked asked) {
        this.day = asked.day;
        this.line = asked.money(PovertyParameters.INCOME_LINE);
        this.average = asked.money(PovertyParameters.AVERAGE_STANDARD_MAXIMUM);
        this.lowIncome = asked.money(PovertyParameters.LOW_INCOME_WORKER_MAXIMUM);
        this.deprivations = asked.count(PovertyParameters.DEPRIVATIONS_MINIMUM);
        LegalAnswer<ImmutableSet<String>> known = asked.answer(PovertyParameters.INDICATORS);
        this.indicators = known instanceof LegalAnswer.InForce<ImmutableSet<String>> inForce
                ? inForce.value()
                : ImmutableSet.of();
        this.indicatorsMissing = known instanceof LegalAnswer.InForce<ImmutableSet<String>>
                ? ImmutableList.of("deprivations")
                : Limit.absent(PovertyParameters.INDICATORS, known).missing();
        this.poorPoints = asked.points(PovertyParameters.SCORE_POOR_MAXIMUM_POINTS);
        this.nearPoorPoints = asked.points(PovertyParameters.SCORE_NEAR_POOR_MAXIMUM_POINTS);
        this.averagePoints = asked.points(PovertyParameters.SCORE_AVERAGE_MAXIMUM_POINTS);
        this.deprivationPoints = asked.points(PovertyParameters.SCORE_DEPRIVATION_MINIMUM_POINTS);
        this.pointsEach = asked.points(PovertyParameters.SCORE_POINTS_PER_DEPRIVATION);
        this.months = asked.count(ParticipationParameters.NEWLY_ESCAPED_MONTHS);
    }

    static Standard of(LawOfTheDay law, Optional<String> province, Optional<Area> area, LocalDate day) {
        return new Standard(new Asked(
                law,
                law.context().scope().with(Dimension.PROVINCE, province).with(Dimension.AREA, area.map(Enum::name)),
                day));
    }

    Classification classify(Assessment assessment) {
        Weighing byIncome = new Weighing();
        weighIncome(assessment, byIncome);
        if (assessment.incomePoints().isPresent()
                || assessment.deprivationPoints().isPresent()) {
            Weighing byPoints = new Weighing();
            weighPoints(assessment, !byIncome.isDoubtful(), byPoints);
            if (byIncome.contradicts(byPoints)) {
                return new Classification.Contradictory(byIncome.reasonsWith(byPoints));
            }
            byIncome.heed(byPoints);
        }
        if (byIncome.isOpen(Weighing.AVERAGE | Weighing.ABOVE)) {
            weighEscape(assessment, byIncome);
            if (!byIncome.isOpen(Weighing.POOR | Weighing.NEAR_POOR)) {
                weighLowIncome(assessment, byIncome);
            }
        }
        return byIncome.answer(assessment.farming());
    }

    private void weighIncome(Assessment assessment, Weighing weighing) {
        Optional<Vnd> income = assessment.incomePerCapita().filter(amount -> !amount.isNegative());
        if (income.isEmpty()) {
            weighing.lacks("incomePerCapita");
        } else {
            weighIncome(income.get().dong(), weighing);
        }
        if (weighing.isOpen(Weighing.POOR | Weighing.NEAR_POOR)) {
            weighDeprivations(assessment, weighing);
        }
    }

    private void weighIncome(long dong, Weighing weighing) {
        if (line.known() && dong <= line.value()) {
            weighing.keep(Weighing.POOR | Weighing.NEAR_POOR, Criterion.INCOME_NOT_ABOVE_LINE, dong, line);
            return;
        }
        if (line.known()) {
            weighing.keep(Weighing.AVERAGE | Weighing.ABOVE, Criterion.INCOME_ABOVE_LINE, dong, line);
        } else {
            weighing.lacks(line);
        }
        if (!average.known()) {
            weighing.lacks(average);
        } else if (dong <= average.value()) {
            weighing.keep(~Weighing.ABOVE, Criterion.INCOME_WITHIN_AVERAGE, dong, average);
        } else {
            weighing.keep(~Weighing.AVERAGE, Criterion.INCOME_ABOVE_AVERAGE, dong, average);
        }
    }

    private void weighDeprivations(Assessment assessment, Weighing weighing) {
        if (assessment.deprivations().isEmpty()) {
            weighing.lacks("deprivations");
        } else if (!deprivations.known()) {
            weighing.lacks(deprivations);
        } else {
            ImmutableSortedSet<String> words = assessment.deprivations().get();
            int known = known(words);
            if (known >= deprivations.value()) {
                weighing.keep(~Weighing.NEAR_POOR, Criterion.DEPRIVATIONS_REACHED, known, deprivations);
            } else if (words.size() < deprivations.value()) {
                weighing.keep(~Weighing.POOR, Criterion.DEPRIVATIONS_BELOW, words.size(), deprivations);
            } else {
                weighing.doubt(indicatorsMissing);
            }
        }
    }

    private int known(ImmutableSortedSet<String> words) {
        int known = 0;
        ImmutableList<String> list = words.asList();
        for (int i = 0; i < list.size(); i++) {
            if (indicators.contains(list.get(i))) {
                known++;
            }
        }
        return known;
    }

    private void weighPoints(Assessment assessment, boolean alsoDeprivation, Weighing weighing) {
        Optional<Integer> scored = assessment.incomePoints().filter(points -> points >= 0);
        Optional<Integer> deprived = assessment.deprivationPoints().filter(points -> points >= 0);
        if (scored.isEmpty() && deprived.isEmpty()) {
            return;
        }
        if (!poorPoints.known() || !nearPoorPoints.known() || !deprivationPoints.known()) {
            weighing.lacks(
                    !poorPoints.known() ? poorPoints : !nearPoorPoints.known() ? nearPoorPoints : deprivationPoints);
            return;
        }
        if (scored.isEmpty()) {
            weighing.lacks("incomePoints");
        } else {
            weighIncomePoints(scored.get(), weighing);
        }
        if (alsoDeprivation && weighing.isOpen(Weighing.POOR | Weighing.NEAR_POOR)) {
            weighDeprivationPoints(deprived.or(() -> counted(assessment)), weighing);
        }
    }

    private void weighIncomePoints(int points, Weighing weighing) {
        if (points > poorPoints.value() && points > nearPoorPoints.value()) {
            weighing.keep(Weighing.AVERAGE | Weighing.ABOVE, Criterion.POINTS_ABOVE, points, poorPoints);
            if (!averagePoints.known()) {
                weighing.lacks(averagePoints);
            } else if (points <= averagePoints.value()) {
                weighing.keep(Weighing.AVERAGE, Criterion.POINTS_WITHIN_AVERAGE, points, averagePoints);
            } else {
                weighing.keep(Weighing.ABOVE, Criterion.POINTS_ABOVE_AVERAGE, points, averagePoints);
            }
            return;
        }
        if (points <= poorPoints.value()) {
            weighing.keep(Weighing.POOR | Weighing.NEAR_POOR, Criterion.POINTS_NOT_ABOVE, points, poorPoints);
        }
        if (points > nearPoorPoints.value()) {
            weighing.keep(~Weighing.NEAR_POOR, Criterion.POINTS_ABOVE, points, nearPoorPoints);
        }
        if (points > poorPoints.value()) {
            weighing.keep(Weighing.NEAR_POOR, Criterion.POINTS_NOT_ABOVE, points, nearPoorPoints);
        }
    }

    private void weighDeprivationPoints(Optional<Integer> points, Weighing weighing) {
        if (points.isEmpty()) {
            weighing.lacks("deprivationPoints");
        } else if (points.get() >= deprivationPoints.value()) {
            weighing.keep(~Weighing.NEAR_POOR, Criterion.DEPRIVATION_POINTS_REACHED, points.get(), deprivationPoints);
        } else {
            weighing.keep(~Weighing.POOR, Criterion.DEPRIVATION_POINTS_BELOW, points.get(), deprivationPoints);
        }
    }

    /** The score of deprivation that follows from the indicators, where all of them are known. */
    private Optional<Integer> counted(Assessment assessment) {
        return assessment
                .deprivations()
                .filter(words -> pointsEach.known() && known(words) == words.size())
                .map(words -> Ints.saturatedCast(words.size() * pointsEach.value()));
    }

    private void weighEscape(Assessment assessment, Weighing weighing) {
        if (assessment.previous().isEmpty() || assessment.previous().get().excludes(day)) {
            weighing.lacksOfBefore("previous");
            return;
        }
        PovertyStatus before = assessment.previous().get();
        switch (before.povertyClass()) {
            case POOR, NEAR_POOR ->
                weighing.escaped(
                        true,
                        new Reason.Stood(
                                Criterion.ESCAPED_NOW,
                                before.povertyClass(),
                                Optional.empty(),
                                Optional.empty(),
                                months.basis()));
            case AVERAGE, OTHER ->
                weighing.escaped(
                        false,
                        new Reason.Stood(
                                Criterion.NOT_ESCAPED,
                                before.povertyClass(),
                                Optional.empty(),
                                Optional.empty(),
                                months.basis()));
            case NEWLY_ESCAPED -> weighMonths(before, weighing);
        }
    }

    private void weighMonths(PovertyStatus before, Weighing weighing) {
        Entitlement entitlement = months.monthsFrom(before);
        if (entitlement instanceof Entitlement.Limited limited) {
            boolean within = day.isBefore(limited.firstDayOut());
            weighing.escaped(
                    within,
                    new Reason.Stood(
                            within ? Criterion.ESCAPED_WITHIN_MONTHS : Criterion.ESCAPED_MONTHS_OVER,
                            before.povertyClass(),
                            Optional.of(limited.firstDayIn()),
                            Optional.of(limited.firstDayOut()),
                            limited.basis()));
        } else if (!months.known()) {
            months.missing().forEach(weighing::lacksOfBefore);
        } else {
            weighing.lacksOfBefore("previous/recognizedOn");
        }
    }

    private void weighLowIncome(Assessment assessment, Weighing weighing) {
        if (lowIncome.known()
                && assessment.incomePerCapita().isPresent()
                && !assessment.incomePerCapita().get().isNegative()) {
            long dong = assessment.incomePerCapita().get().dong();
            weighing.lowIncome(dong <= lowIncome.value(), dong, lowIncome);
        }
    }

    /** The questions that one case puts to the law. */
    private record Asked(LawOfTheDay law, Scope scope, LocalDate day) {

        <T> LegalAnswer<T> answer(Parameter<T> parameter) {
            return law.answer(parameter, scope, day);
        }

        Limit money(Parameter<Vnd> parameter) {
            return Limit.of(parameter, answer(parameter), Vnd::dong);
        }

        Limit count(Parameter<Integer> parameter) {
            return Limit.of(parameter, answer(parameter), Integer::longValue);
        }

        /** A score stands for the nation's standard; where the province has its own, it says nothing (ADR 0047). */
        Limit points(Parameter<Integer> parameter) {
            return hasOwn(PovertyParameters.INCOME_LINE) || hasOwn(PovertyParameters.DEPRIVATIONS_MINIMUM)
                    ? Limit.absent(parameter, new LegalAnswer.NotHere<>())
                    : count(parameter);
        }

        private boolean hasOwn(Parameter<?> parameter) {
            return !answer(parameter).equals(law.answer(parameter, scope.without(Dimension.PROVINCE), day));
        }
    }
}
