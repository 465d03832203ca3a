package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What a project promises for one plan year, or for its end (kết quả dự kiến). */
@Value.Immutable
@JsonDeserialize(as = ImmutableStatedResult.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class StatedResult {

    StatedResult() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The plan year; empty for the end of the project. */
    public abstract Optional<Integer> year();

    /** Jobs made (chỉ số tạo việc làm), as written. */
    public abstract Optional<String> jobs();

    /** Rise of income (mức tăng thu nhập), as written with its unit. */
    public abstract Optional<String> income();

    /** Contribution to the place's economy and society (đóng góp phát triển kinh tế - xã hội), as written. */
    public abstract Optional<String> localContribution();

    /** Builder of {@link StatedResult}. */
    public static final class Builder extends ImmutableStatedResult.Builder {
        Builder() {}
    }
}
