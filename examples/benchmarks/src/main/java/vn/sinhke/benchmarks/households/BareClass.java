package vn.sinhke.benchmarks.households;

import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.place.Area;

/**
 * The same standard written down as one plain method with its numbers in it, and without any reason: what the class comes
 * to, for holding the answers against, and the least that finding it can cost.
 */
final class BareClass {

    private BareClass() {}

    /** The class; empty where it is open or the figures contradict each other. */
    static Optional<PovertyClass> of(Assessment assessment) {
        boolean rural = assessment.area().orElseThrow() == Area.RURAL;
        int level = level(
                assessment.incomePerCapita().orElseThrow().dong(),
                rural ? 1_500_000 : 2_000_000,
                rural ? 2_250_000 : 3_000_000,
                assessment.deprivations().orElseThrow().size() >= 3);
        if (assessment.incomePoints().isPresent()) {
            int byPoints = level(
                    assessment.incomePoints().get(),
                    rural ? 140 : 175,
                    rural ? 175 : 225,
                    assessment.deprivationPoints().orElseThrow() >= 30);
            if (byPoints != level) {
                return Optional.empty();
            }
        }
        if (level < 2) {
            return Optional.of(level == 0 ? PovertyClass.POOR : PovertyClass.NEAR_POOR);
        }
        if (assessment.previous().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                escaped(assessment.previous().get(), assessment.assessedOn().orElseThrow())
                        ? PovertyClass.NEWLY_ESCAPED
                        : level == 2 ? PovertyClass.AVERAGE : PovertyClass.OTHER);
    }

    private static int level(long income, long line, long average, boolean deprived) {
        if (income <= line) {
            return deprived ? 0 : 1;
        }
        return income <= average ? 2 : 3;
    }

    private static boolean escaped(PovertyStatus before, LocalDate day) {
        return switch (before.povertyClass()) {
            case POOR, NEAR_POOR -> true;
            case NEWLY_ESCAPED ->
                day.isBefore(before.recognizedOn().orElseThrow().plusMonths(36));
            case AVERAGE, OTHER -> false;
        };
    }
}
