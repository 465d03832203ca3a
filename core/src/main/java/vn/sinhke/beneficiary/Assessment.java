package vn.sinhke.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Area;
import vn.sinhke.place.SquareMetres;

/** What a review found of one household (kết quả rà soát hộ), as far as it was written down. Nobody is named. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAssessment.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Assessment {

    Assessment() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the sheet. */
    public abstract String id();

    /** Code of the province, of the day. */
    public abstract Optional<String> province();

    /** Day of the review. */
    public abstract Optional<LocalDate> assessedOn();

    /** Rural or urban. */
    public abstract Optional<Area> area();

    /** Members of the household. */
    public abstract Optional<Integer> members();

    /** Dependants among them. */
    public abstract Optional<Integer> dependants();

    /** Living area, in square metres. */
    public abstract Optional<BigDecimal> housingSquareMetres();

    /** Structures of the house that are not durable, of wall, pillar and roof. */
    public abstract Optional<Integer> nonDurableStructures();

    /** Income a person a month. */
    public abstract Optional<Vnd> incomePerCapita();

    /** Months whose income was counted. */
    public abstract Optional<Integer> incomeMonths();

    /** Score of income (điểm A). */
    public abstract Optional<Integer> incomePoints();

    /** Score of deprivation (điểm B). */
    public abstract Optional<Integer> deprivationPoints();

    /** Indicators in which the household is deprived; empty if nobody said. */
    public abstract Optional<ImmutableSortedSet<String>> deprivations();

    /** Members who are able to work (người có khả năng lao động). */
    public abstract Optional<Integer> workers();

    /** Whether it lives on farming, forestry, fishing or salt making (hộ làm nông, lâm, ngư, diêm nghiệp). */
    public abstract Optional<Boolean> farming();

    /** Children of the household, as the form about children counts them. */
    public abstract Optional<Integer> children();

    /** Children without health insurance (thiếu hụt bảo hiểm y tế). */
    public abstract Optional<Integer> childrenWithoutInsurance();

    /** Children who are malnourished (thiếu hụt dinh dưỡng). */
    public abstract Optional<Integer> childrenMalnourished();

    /** Children who are not schooled as their age asks (thiếu hụt giáo dục). */
    public abstract Optional<Integer> childrenNotSchooled();

    /**
     * How it stood before this review (kết quả công nhận trước đó); a household that never was poor or near-poor is of
     * class {@link PovertyClass#OTHER}. Empty if nobody said.
     */
    public abstract Optional<PovertyStatus> previous();

    /** The class that was recorded. */
    public abstract Optional<PovertyClass> statedClass();

    /** Whether it was recorded as a household of a worker of low income. */
    public abstract Optional<Boolean> lowIncomeWorker();

    /** Writes the living area in its one form: 25.50 and 25.5 are one area. */
    @Value.Check
    Assessment normalized() {
        Optional<BigDecimal> area = housingSquareMetres().map(SquareMetres::normalized);
        return area.equals(housingSquareMetres())
                ? this
                : builder().from(this).housingSquareMetres(area).build();
    }

    /** Builder of {@link Assessment}. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
