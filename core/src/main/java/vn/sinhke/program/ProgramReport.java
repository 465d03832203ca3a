package vn.sinhke.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One report that was sent, or is due (báo cáo). */
@Value.Immutable
@JsonDeserialize(as = ImmutableProgramReport.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ProgramReport {

    ProgramReport() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Which report. */
    public abstract Optional<ReportKind> kind();

    /** Last day of the period it is about. */
    public abstract Optional<LocalDate> periodEndsOn();

    /** Day on which it was sent. */
    public abstract Optional<LocalDate> sentOn();

    /** Builder of {@link ProgramReport}. */
    public static final class Builder extends ImmutableProgramReport.Builder {
        Builder() {}
    }
}
