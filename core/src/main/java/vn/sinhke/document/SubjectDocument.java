package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One checked subject.
 *
 * @param subject what it is, such as {@code dossier:DN-2023-07}
 * @param file name of the file it came from; of several the names, one comma apart
 * @param form id and version of the form that it came in, such as {@code dossier@1}; empty of JSON files
 * @param rows what became of the rows of its workbook; empty of JSON files
 * @param outcomes its entries: unreadable cells first, then by code and place
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"subject", "file", "form", "rows", "outcomes"})
public record SubjectDocument(
        String subject,
        Optional<String> file,
        Optional<String> form,
        Optional<RowsDocument> rows,
        ImmutableList<OutcomeDocument> outcomes) {}
