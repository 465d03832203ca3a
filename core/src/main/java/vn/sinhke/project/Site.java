package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AreaClass;
import vn.sinhke.place.Hectares;
import vn.sinhke.place.Locality;

/** One place where a project is carried out, and what falls to it (địa bàn thực hiện). */
@Value.Immutable
@JsonDeserialize(as = ImmutableSite.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Site {

    Site() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** District and commune as written. */
    @Value.Default
    public Locality place() {
        return Locality.UNKNOWN;
    }

    /** Class of the area by the list in force, as the dossier states it. */
    public abstract Optional<AreaClass> areaClass();

    /** Participating households there. */
    public abstract Optional<Integer> households();

    /** Area, in hectares. */
    public abstract Optional<BigDecimal> areaHectares();

    /** Share of the total cost that falls to the place. */
    public abstract Optional<Vnd> cost();

    /** Share of the state's support that falls to the place. */
    public abstract Optional<Vnd> stateSupport();

    /** Writes the area in its one form. */
    @Value.Check
    Site normalized() {
        Optional<BigDecimal> area = areaHectares().map(Hectares::normalized);
        return area.equals(areaHectares())
                ? this
                : builder().from(this).areaHectares(area).build();
    }

    /** Builder of {@link Site}. */
    public static final class Builder extends ImmutableSite.Builder {
        Builder() {}
    }
}
