/**
 * Changing a workbook while everything else in it stays: marks put on a sender's own file, rows put into a user's own
 * template. Work is done in the parts of the package (ADR 0049), never on a model of the whole workbook.
 */
package vn.sinhke.excel.edit;
