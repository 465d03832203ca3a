package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.linkage.CooperationMinutes;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.Organization;

/** What a lead unit hands in to propose a project (hồ sơ đề xuất dự án). What it does not say is empty. */
@Value.Immutable
@JsonDeserialize(as = ImmutableDossier.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Dossier {

    Dossier() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the dossier (mã hồ sơ). */
    public abstract String id();

    /** The call that it answers. */
    public abstract Optional<CallReference> call();

    /** Code of the province it is handed in to, of the day it is handed in. */
    public abstract Optional<String> province();

    /** Day on which it was handed in (ngày nộp). */
    public abstract Optional<LocalDate> filedOn();

    /** Day of the list of supported households, once there is one (ngày lập bảng kê hỗ trợ). */
    public abstract Optional<LocalDate> supportListedOn();

    /** Where its figures come from, for data that is published or made up (ghi chú về số liệu). */
    public abstract Optional<String> dataNote();

    /** The lead unit (đơn vị chủ trì liên kết). */
    public abstract Optional<Organization> lead();

    /** The other linked organizations (đơn vị tham gia liên kết). */
    public abstract ImmutableList<Organization> partners();

    /** Linkage contracts. */
    public abstract ImmutableList<LinkageContract> contracts();

    /** Minutes of cooperation. */
    public abstract ImmutableList<CooperationMinutes> minutes();

    /**
     * Whether the dossier states that it holds a contract or minutes; stated {@code false} is a fact, empty is not
     * knowing (figures taken from the press).
     */
    public abstract Optional<Boolean> hasLinkageDocument();

    /** The papers handed in; empty if nobody said which. */
    public abstract Optional<ImmutableSortedSet<DossierPaper>> papers();

    /** What it asks under Decree 98/2018, if anything. */
    public abstract Optional<LinkageSupport> linkageSupport();

    /** The community behind a community project. */
    public abstract Optional<CommunityGroup> community();

    /** What a by-task project rests on. */
    public abstract Optional<TaskAssignment> task();

    /** The project. */
    public abstract SupportProject project();

    /** Builder of {@link Dossier}. */
    public static final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
