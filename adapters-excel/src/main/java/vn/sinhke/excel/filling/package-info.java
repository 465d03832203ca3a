/**
 * A user's own workbook of a form, in a layout of their own, filled by descriptor: the places are found by content as in
 * reading, the cells are made as in drawing, the rows are put in as in editing.
 */
package vn.sinhke.excel.filling;
