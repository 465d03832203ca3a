package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Percentage;
import vn.sinhke.place.Hectares;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.valuechain.ValueChain;

/** A production-support project as it is proposed (dự án hỗ trợ phát triển sản xuất). */
@Value.Immutable
@JsonDeserialize(as = ImmutableSupportProject.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SupportProject {

    SupportProject() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Name of the project. */
    public abstract Optional<String> name();

    /** Component of the program that pays, as written, such as {@code Dự án 2}. */
    public abstract Optional<String> component();

    /** Period of the money that pays. */
    public abstract Optional<CapitalPeriod> capitalPeriod();

    /** Method of support. */
    public abstract Optional<SupportMethod> method();

    /** Whether it is about agriculture, or about trades and services. */
    public abstract Optional<ProductionSector> sector();

    /** Scale on which it is proposed. */
    public abstract Optional<ProjectScale> scale();

    /** First plan year. */
    public abstract Optional<Integer> firstYear();

    /** Last plan year. */
    public abstract Optional<Integer> lastYear();

    /** Duration in months, where stated. */
    public abstract Optional<Integer> durationMonths();

    /** What is produced. */
    public abstract Optional<ValueChain> valueChain();

    /** Whole area, in hectares, as stated. */
    public abstract Optional<BigDecimal> areaHectares();

    /** Share of the support that households return for rotation (tỷ lệ thu hồi, quay vòng). */
    public abstract Optional<Percentage> rotation();

    /** The places. */
    public abstract ImmutableList<Site> sites();

    /** The cost. */
    @Value.Default
    public Budget budget() {
        return Budget.builder().build();
    }

    /** Results promised by plan year and for the end. */
    public abstract ImmutableList<StatedResult> results();

    /** Households as counted in the text. */
    @Value.Default
    public ParticipantCounts counts() {
        return ParticipantCounts.builder().build();
    }

    /** The list of households. */
    public abstract ImmutableList<Participant> participants();

    /** Writes the area in its one form. */
    @Value.Check
    SupportProject normalized() {
        Optional<BigDecimal> area = areaHectares().map(Hectares::normalized);
        return area.equals(areaHectares())
                ? this
                : builder().from(this).areaHectares(area).build();
    }

    /** Builder of {@link SupportProject}. */
    public static final class Builder extends ImmutableSupportProject.Builder {
        Builder() {}
    }
}
