package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The community behind a community project (tổ, nhóm cộng đồng). */
@Value.Immutable
@JsonDeserialize(as = ImmutableCommunityGroup.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class CommunityGroup {

    CommunityGroup() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Who proposes. */
    public abstract Optional<CommunityProposer> proposer();

    /** Whether a member is experienced in good business (thành viên có kinh nghiệm làm kinh tế giỏi). */
    public abstract Optional<Boolean> experiencedMember();

    /** Whether the households commit their counterpart (cam kết phần đối ứng). */
    public abstract Optional<Boolean> counterpartCommitted();

    /** Builder of {@link CommunityGroup}. */
    public static final class Builder extends ImmutableCommunityGroup.Builder {
        Builder() {}
    }
}
