package vn.sinhke.beneficiary;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Area;

/** Made-up assessments that are in order on {@link #DAY}, for tests to break one thing of. */
public final class Assessments {

    /** A day of the yearly review of 2023. */
    public static final LocalDate DAY = LocalDate.of(2023, 10, 20);

    private Assessments() {}

    /**
     * Returns a builder holding a rural household recorded as poor: five members, three of them dependants, 35 m² of a
     * house with two structures that are not durable, an income of 1,200,000 đồng a person a month.
     */
    public static Assessment.Builder poor() {
        return Assessment.builder()
                .id("PRS-01")
                .province("67")
                .assessedOn(DAY)
                .area(Area.RURAL)
                .members(5)
                .dependants(3)
                .housingSquareMetres(new BigDecimal("35"))
                .nonDurableStructures(2)
                .incomePerCapita(Vnd.of(1_200_000))
                .incomeMonths(12)
                .incomePoints(120)
                .deprivationPoints(30)
                .deprivations(words("dependants", "housing-area", "housing-quality"))
                .statedClass(PovertyClass.POOR)
                .lowIncomeWorker(false);
    }

    /** Returns a builder holding the same household in a better house, recorded as near-poor. */
    public static Assessment.Builder nearPoor() {
        return poor().housingSquareMetres(new BigDecimal("60"))
                .nonDurableStructures(0)
                .deprivationPoints(20)
                .deprivations(words("dependants", "toilet"))
                .statedClass(PovertyClass.NEAR_POOR);
    }

    /** Returns a builder holding a household of average standard, recorded as of a worker of low income. */
    public static Assessment.Builder average() {
        return nearPoor()
                .assessedOn(LocalDate.of(2025, 10, 20))
                .incomePerCapita(Vnd.of(2_000_000))
                .incomePoints(160)
                .statedClass(PovertyClass.AVERAGE)
                .lowIncomeWorker(true);
    }

    /** Returns the words as an assessment holds them. */
    public static ImmutableSortedSet<String> words(String... words) {
        return ImmutableSortedSet.copyOf(words);
    }
}
