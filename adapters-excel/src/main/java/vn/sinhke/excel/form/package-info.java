/**
 * Forms as data (biểu mẫu): what sheets, fields, tables and columns a form and version has. One descriptor is used for
 * recognizing, reading, drawing, filling and documenting; {@link vn.sinhke.excel.form.Form} is where to begin, and
 * {@link vn.sinhke.excel.form.FormReader} says how a descriptor file is written.
 */
package vn.sinhke.excel.form;
