package vn.sinhke.rules.boundary;

import static vn.sinhke.rules.boundary.BoundaryCase.WHOLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Area;

/** Boundaries of the rules on what a review found of a household. */
final class AssessmentCases {

    /** Before it the same points mean something else, and the rules on them are undecided. */
    private static final LocalDate POINTS_OF_TODAY = LocalDate.of(2021, 9, 1);

    private static final List<String> INDICATORS =
            List.of("adult-education", "employment", "health-insurance", "nutrition", "schooling");

    static final ImmutableList<BoundaryCase<?>> ALL = ImmutableList.of(
            income("POV-001", PovertyClass.POOR, 3),
            deprived("POV-001", PovertyClass.POOR),
            income("POV-002", PovertyClass.NEAR_POOR, 1),
            deprived("POV-002", PovertyClass.NEAR_POOR),
            BoundaryCase.of("POV-003", PovertyParameters.AVERAGE_STANDARD_MAXIMUM, Vnd.class, AssessmentCases::average),
            BoundaryCase.of("POV-003", PovertyParameters.INCOME_LINE, Vnd.class, AssessmentCases::average)
                    .where(spot -> spot.day().getYear() < 2027),
            BoundaryCase.of(
                    "POV-004",
                    PovertyParameters.LOW_INCOME_WORKER_MAXIMUM,
                    Vnd.class,
                    (spot, income) -> at(spot).lowIncomeWorker(true)
                            .statedClass(PovertyClass.AVERAGE)
                            .incomePerCapita(income)
                            .build()),
            BoundaryCase.of(
                    "POV-005",
                    PovertyParameters.INDICATORS,
                    String.class,
                    (spot, word) -> at(spot).deprivations(word.map(ImmutableSortedSet::of))
                            .build()),
            BoundaryCase.of(
                    "POV-006",
                    PovertyParameters.DEPENDANTS_ABOVE,
                    Percentage.class,
                    (spot, share) -> at(spot).members(WHOLE)
                            .dependants(share.map(BoundaryCase::part))
                            .deprivations(ImmutableSortedSet.of("dependants"))
                            .build()),
            BoundaryCase.of(
                    "POV-007",
                    PovertyParameters.HOUSING_AREA_BELOW_SQUARE_METRES,
                    Integer.class,
                    (spot, each) -> at(spot).members(1)
                            .housingSquareMetres(each.map(BigDecimal::valueOf))
                            .deprivations(ImmutableSortedSet.of("housing-area"))
                            .build()),
            BoundaryCase.of(
                    "POV-008",
                    PovertyParameters.HOUSING_QUALITY_STRUCTURES_MINIMUM,
                    Integer.class,
                    (spot, structures) -> at(spot).nonDurableStructures(structures)
                            .deprivations(ImmutableSortedSet.of("housing-quality"))
                            .build()),
            BoundaryCase.of(
                    "POV-009",
                    PovertyParameters.SCORE_POINTS_PER_DEPRIVATION,
                    Integer.class,
                    (spot, points) -> at(spot).deprivationPoints(points)
                            .deprivations(ImmutableSortedSet.of("toilet"))
                            .build()),
            BoundaryCase.of(
                    "POV-010",
                    ReviewParameters.REVIEW_INCOME_WINDOW_MONTHS,
                    Integer.class,
                    (spot, months) -> at(spot).incomeMonths(months).build()),
            points("POV-011", PovertyParameters.SCORE_POOR_MAXIMUM_POINTS, PovertyClass.POOR, 30),
            pointsOfDeprivation("POV-011", PovertyClass.POOR),
            points("POV-012", PovertyParameters.SCORE_NEAR_POOR_MAXIMUM_POINTS, PovertyClass.NEAR_POOR, 20),
            pointsOfDeprivation("POV-012", PovertyClass.NEAR_POOR));

    private AssessmentCases() {}

    private static Assessment.Builder at(Spot spot) {
        return Assessment.builder()
                .id("A-01")
                .assessedOn(spot.day())
                .province(spot.word(Dimension.PROVINCE))
                .area(spot.word(Dimension.AREA).map(Area::valueOf).orElse(Area.RURAL));
    }

    private static Assessment average(Spot spot, Optional<Vnd> income) {
        return at(spot).statedClass(PovertyClass.AVERAGE)
                .incomePerCapita(income)
                .build();
    }

    private static BoundaryCase<Assessment> income(String code, PovertyClass stated, int deprivations) {
        return BoundaryCase.of(
                code,
                PovertyParameters.INCOME_LINE,
                Vnd.class,
                (spot, income) -> at(spot).statedClass(stated)
                        .incomePerCapita(income)
                        .deprivations(words(deprivations))
                        .build());
    }

    private static BoundaryCase<Assessment> deprived(String code, PovertyClass stated) {
        return BoundaryCase.of(
                code,
                PovertyParameters.DEPRIVATIONS_MINIMUM,
                Integer.class,
                (spot, deprivations) -> at(spot).statedClass(stated)
                        .incomePerCapita(Vnd.of(1))
                        .deprivations(deprivations.map(AssessmentCases::words))
                        .build());
    }

    private static BoundaryCase<Assessment> points(
            String code, Parameter<Integer> maximum, PovertyClass stated, int deprivationPoints) {
        return BoundaryCase.of(
                        code,
                        maximum,
                        Integer.class,
                        (spot, points) -> at(spot).statedClass(stated)
                                .incomePoints(points)
                                .deprivationPoints(deprivationPoints)
                                .build())
                .where(spot -> !spot.day().isBefore(POINTS_OF_TODAY));
    }

    private static BoundaryCase<Assessment> pointsOfDeprivation(String code, PovertyClass stated) {
        return BoundaryCase.of(
                code,
                PovertyParameters.SCORE_DEPRIVATION_MINIMUM_POINTS,
                Integer.class,
                (spot, points) -> at(spot).statedClass(stated)
                        .incomePoints(1)
                        .deprivationPoints(points)
                        .build());
    }

    private static ImmutableSortedSet<String> words(int count) {
        return ImmutableSortedSet.copyOf(INDICATORS.subList(0, count));
    }
}
