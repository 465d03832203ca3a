/**
 * Workbooks of 100,000 rows read, drawn and filled by this library and by others on the same cells;
 * {@link vn.sinhke.benchmarks.sheets.SheetComparison} is where to begin.
 */
package vn.sinhke.benchmarks.sheets;
