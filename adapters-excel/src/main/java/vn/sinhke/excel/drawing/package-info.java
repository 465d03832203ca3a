/**
 * Forms drawn from their descriptors (vẽ biểu mẫu), empty or filled, as offices print them; and the page that documents
 * a form. {@link vn.sinhke.excel.drawing.FormDrawing} is where to begin. No other package knows the library that writes
 * the workbook.
 */
package vn.sinhke.excel.drawing;
