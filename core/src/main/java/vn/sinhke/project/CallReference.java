package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The call that a dossier answers (thông báo mời đề xuất dự án).
 *
 * @param id code of the call
 * @param announcedOn day of the call
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CallReference(String id, Optional<LocalDate> announcedOn) {}
