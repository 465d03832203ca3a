package vn.sinhke.benchmarks.households;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Area;

/**
 * Made-up assessments of one province in the yearly review of 2026, always the same: both areas, every day of the
 * review, incomes on both sides of the lines, some of them exactly on one, none to five deprivations, four in five with
 * how the household stood before, one in ten with points besides. Nobody is real.
 */
final class MadeUpAssessments {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);
    private static final int DAYS = 105;
    private static final ImmutableList<String> INDICATORS = ImmutableList.of(
            "employment",
            "dependants",
            "nutrition",
            "health-insurance",
            "adult-education",
            "schooling",
            "housing-quality",
            "housing-area",
            "water",
            "toilet",
            "telecom",
            "information-means");
    private static final ImmutableList<PovertyClass> CLASSES = ImmutableList.copyOf(PovertyClass.values());
    private static final long[] LINES = {1_500_000, 2_000_000, 2_250_000, 3_000_000};

    private MadeUpAssessments() {}

    static List<Assessment> of(int count) {
        Random chance = new Random(20_230_718);
        List<Assessment> assessments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            assessments.add(one(i, chance));
        }
        return assessments;
    }

    private static Assessment one(int i, Random chance) {
        Area area = chance.nextInt(4) == 0 ? Area.URBAN : Area.RURAL;
        int deprivations = chance.nextInt(6);
        long income = chance.nextInt(20) == 0
                ? LINES[chance.nextInt(LINES.length)] + chance.nextInt(2)
                : chance.nextInt(4_000) * 1_000L;
        Assessment.Builder assessment = Assessment.builder()
                .id("H" + i)
                .province("68")
                .assessedOn(FIRST_DAY.plusDays(chance.nextInt(DAYS)))
                .area(area)
                .incomePerCapita(Vnd.of(income))
                .deprivations(indicators(deprivations, chance))
                .farming(chance.nextBoolean())
                .previous(before(chance));
        if (chance.nextInt(10) == 0) {
            assessment.incomePoints(chance.nextInt(250)).deprivationPoints(deprivations * 10);
        }
        return assessment.build();
    }

    private static ImmutableSortedSet<String> indicators(int count, Random chance) {
        List<String> drawn = new ArrayList<>(INDICATORS);
        Collections.shuffle(drawn, chance);
        return ImmutableSortedSet.copyOf(drawn.subList(0, count));
    }

    private static Optional<PovertyStatus> before(Random chance) {
        if (chance.nextInt(5) == 0) {
            return Optional.empty();
        }
        PovertyClass before = CLASSES.get(chance.nextInt(CLASSES.size()));
        return Optional.of(new PovertyStatus(
                before, Optional.of(LocalDate.of(2022 + chance.nextInt(4), 12, 20)), Optional.empty()));
    }
}
