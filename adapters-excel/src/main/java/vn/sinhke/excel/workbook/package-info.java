/** The only package that knows the workbook library: cells out of a file, cells into a file, marks on a file. */
package vn.sinhke.excel.workbook;
