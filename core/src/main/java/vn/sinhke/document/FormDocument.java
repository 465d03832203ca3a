package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;

/**
 * One checked workbook of a form that holds no subject of its own: its cells and rows were checked, and the households of
 * lists 14 and 15 were judged, nothing else. The counts are exact; of very many entries only the first are kept.
 *
 * @param form the form's id and version, such as {@code review-15@2021}
 * @param name what people call the form
 * @param file name of the file
 * @param rows what became of its rows
 * @param violations how many entries are violations
 * @param warnings how many are warnings
 * @param notes how many are notes
 * @param codes how many entries there are of each code
 * @param unread sheets with content that are none of the form's
 * @param outcomes the entries that are kept, in the order of the workbook: of cells and rows first, then of households
 * @param households how its households were judged; empty of other forms than lists 14 and 15
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "form",
    "name",
    "file",
    "rows",
    "violations",
    "warnings",
    "notes",
    "codes",
    "unread",
    "outcomes",
    "households"
})
public record FormDocument(
        String form,
        String name,
        String file,
        RowsDocument rows,
        long violations,
        long warnings,
        long notes,
        ImmutableSortedMap<String, Long> codes,
        ImmutableList<String> unread,
        ImmutableList<OutcomeDocument> outcomes,
        Optional<ListDocument> households) {}
