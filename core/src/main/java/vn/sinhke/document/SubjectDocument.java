package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One checked subject.
 *
 * @param subject what it is, such as {@code dossier:DN-2023-07}
 * @param file name of the file it came from
 * @param outcomes its entries: unreadable cells first, then by code and place
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"subject", "file", "outcomes"})
public record SubjectDocument(String subject, Optional<String> file, ImmutableList<OutcomeDocument> outcomes) {}
