package vn.sinhke.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.time.CapitalPeriod;

/** The file of a project that is carried out (hồ sơ thực hiện dự án): what was decided, bought, paid, accepted, settled and returned. */
@Value.Immutable
@JsonDeserialize(as = ImmutableImplementation.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Implementation {

    Implementation() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the file. */
    public abstract String id();

    /** Code of the dossier it goes back to. */
    public abstract Optional<String> dossierId();

    /** Code of the province, of the day. */
    public abstract Optional<String> province();

    /** Period of the money that pays. */
    public abstract Optional<CapitalPeriod> capitalPeriod();

    /** Method of support. */
    public abstract Optional<SupportMethod> method();

    /** Day on which the dossier was handed in. */
    public abstract Optional<LocalDate> filedOn();

    /** The approval. */
    public abstract Optional<Approval> approval();

    /** Purchases. */
    public abstract ImmutableList<Purchase> purchases();

    /** Payments. */
    public abstract ImmutableList<Payment> payments();

    /** Acceptances. */
    public abstract ImmutableList<Acceptance> acceptances();

    /** Settlements. */
    public abstract ImmutableList<Settlement> settlements();

    /** Returns for rotation. */
    public abstract ImmutableList<RotationReturn> returns();

    /** Where its figures come from, for data that is made up. */
    public abstract Optional<String> dataNote();

    /** Builder of {@link Implementation}. */
    public static final class Builder extends ImmutableImplementation.Builder {
        Builder() {}
    }
}
