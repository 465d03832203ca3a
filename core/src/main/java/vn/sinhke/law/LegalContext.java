package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.place.AreaClass;
import vn.sinhke.time.CapitalPeriod;

/** The circumstances by which the law to apply is chosen (bối cảnh pháp lý). */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // the scope is worked out of the attributes and is none itself
@JsonDeserialize(as = ImmutableLegalContext.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class LegalContext {

    /** Worked out when first asked for; two threads that both do so find the same. */
    private Scope scope;

    LegalContext() {}

    /** Returns the context of that day, nothing else being said. */
    public static LegalContext on(LocalDate day) {
        return builder().day(day).build();
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The day whose law is applied. */
    public abstract LocalDate day();

    /** Code of the province whose own values apply, as of {@link #day()}. */
    public abstract Optional<String> province();

    /** Period of the money that pays. */
    public abstract Optional<CapitalPeriod> capitalPeriod();

    /** Day on which the dossier was filed, for transitions that go by it; empty if it is not filed (yet). */
    public abstract Optional<LocalDate> filedOn();

    /** Day on which the project was approved, for transitions that go by it; empty if it is not approved (yet). */
    public abstract Optional<LocalDate> approvedOn();

    /** Class of the area, where the whole subject lies in one. */
    public abstract Optional<AreaClass> areaClass();

    /**
     * The day whose knowledge of the law is used: acts that became known later are not looked at. Empty for all that
     * the book knows.
     */
    public abstract Optional<LocalDate> knownOn();

    /** The cases that follow from the circumstances alone. */
    public Scope scope() {
        Scope known = scope;
        if (known == null) {
            known = Scope.EVERYWHERE
                    .with(Dimension.PROVINCE, province())
                    .with(Dimension.CAPITAL_PERIOD, capitalPeriod().map(CapitalPeriod::toString))
                    .with(Dimension.AREA_CLASS, areaClass().map(AreaClass::name));
            scope = known;
        }
        return known;
    }

    /** Builder of {@link LegalContext}. */
    public static final class Builder extends ImmutableLegalContext.Builder {
        Builder() {}
    }
}
