/**
 * Workbooks read by descriptor (đọc biểu theo mô tả): which form a workbook is, its values, where each stood, and every
 * cell that could not be read; {@link vn.sinhke.excel.reading.FormReading} is where to begin.
 */
package vn.sinhke.excel.reading;
