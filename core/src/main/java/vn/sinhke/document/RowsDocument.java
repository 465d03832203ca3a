package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What became of the rows of a workbook: each row up to the last one with content is counted once.
 *
 * @param read rows of tables that were read
 * @param refused rows with content that is in nothing that was read; each has an entry
 * @param heading rows above a table: titles, notes and fields
 * @param header rows of headers
 * @param numbers rows of column numbers under a header
 * @param banners rows that are one text across the table
 * @param totals rows of sums
 * @param footer rows under the last table: place and day, signatures
 * @param blank rows without content
 * @param elsewhere rows of sheets that are none of the form's
 */
@JsonPropertyOrder({
    "read",
    "refused",
    "heading",
    "header",
    "numbers",
    "banners",
    "totals",
    "footer",
    "blank",
    "elsewhere"
})
public record RowsDocument(
        long read,
        long refused,
        long heading,
        long header,
        long numbers,
        long banners,
        long totals,
        long footer,
        long blank,
        long elsewhere) {}
