package vn.sinhke.excel.reading;

/**
 * What became of the rows of a workbook (thống kê dòng): each row up to the last one with content is counted once.
 *
 * @param read rows of tables that were read
 * @param refused rows with content that is in nothing that was read; each has a problem
 * @param heading rows above a table and on sheets without one: titles, notes and fields
 * @param header rows of headers
 * @param numbers rows of column numbers under a header
 * @param banners rows that are one text across the table; they are among the rows of the form
 * @param totals rows of sums
 * @param footer rows under the last table: place and day, signatures
 * @param blank rows without content, and empty lines that have only their number
 * @param elsewhere rows of sheets that are none of the form's
 */
public record RowCounts(
        long read,
        long refused,
        long heading,
        long header,
        long numbers,
        long banners,
        long totals,
        long footer,
        long blank,
        long elsewhere) {

    /** All rows of the workbook. */
    public long rows() {
        return read + refused + heading + header + numbers + banners + totals + footer + blank + elsewhere;
    }
}
